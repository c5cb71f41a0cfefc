import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InterviewKey } from '../../shared/app/ports/interviews.ts';
import type { WakeUp, WakeUps } from '../../shared/app/ports/wake-ups.ts';
import { plusMinutes, type Instant } from '../../shared/domain/time/zoned.ts';
import { newId } from './samples.ts';

/** A home's alarm clock, with a clock that the test moves. */
export interface OpenWakeUps {
  wakeUps: WakeUps;
  /** The time when it was opened, on a full minute. */
  start: Instant;
  /** Writes a record that is due at `wakeUp.at`, as whoever sets a wake-up does first. */
  record(wakeUp: WakeUp): Promise<void>;
  /** Writes that the record is due no more, as whoever clears a wake-up does first. */
  unrecord(wakeUp: WakeUp): Promise<void>;
  /** Lets the time pass until `at`; answers whom it was looked at on the way, in order. */
  runUntil(at: Instant): Promise<InterviewKey[]>;
  close(): Promise<void>;
}

/** What every alarm clock must do. */
export function wakeUpsContract(name: string, open: () => Promise<OpenWakeUps>): void {
  describe(`wake-ups by ${name}`, () => {
    let home: OpenWakeUps;
    beforeEach(async () => {
      home = await open();
    });
    afterEach(() => home.close());

    const inMinutes = (minutes: number) => plusMinutes(home.start, minutes);
    const set = async (minutes: number, change: Partial<WakeUp> = {}) => {
      const wakeUp = { personId: newId(), id: newId(), at: inMinutes(minutes), ...change };
      await home.record(wakeUp);
      await home.wakeUps.set(wakeUp);
      return wakeUp;
    };
    const keyOf = ({ personId, id }: WakeUp): InterviewKey => ({ personId, id });

    test('looks at the record in its minute, not before', async () => {
      const wakeUp = await set(90);
      expect(await home.runUntil(inMinutes(89))).toEqual([]);
      expect(await home.runUntil(inMinutes(90))).toEqual([keyOf(wakeUp)]);
      expect(await home.runUntil(inMinutes(200))).toEqual([]);
    });

    test('an instant within a minute is not looked at before it has come', async () => {
      const at = plusMinutes(home.start, 90).replace(':00Z', ':20.5Z');
      const wakeUp = await set(90, { at });
      expect(await home.runUntil(inMinutes(90))).toEqual([]);
      expect(await home.runUntil(inMinutes(91))).toEqual([keyOf(wakeUp)]);
    });

    test('what is due already is looked at soon', async () => {
      const wakeUp = await set(-600);
      expect(await home.runUntil(inMinutes(2))).toEqual([keyOf(wakeUp)]);
    });

    test('asking twice, or many times at once, is no fault and makes one look', async () => {
      const wakeUp = await set(30);
      await Promise.all([home.wakeUps.set(wakeUp), home.wakeUps.set(wakeUp), home.wakeUps.set(wakeUp)]);
      expect(await home.runUntil(inMinutes(31))).toEqual([keyOf(wakeUp)]);
    });

    test('several are looked at in order of time', async () => {
      const [third, first, second] = [await set(50), await set(10), await set(20)];
      expect(await home.runUntil(inMinutes(60))).toEqual([first, second, third].map(keyOf));
    });

    test('many of one instant are all looked at, those of one person too', async () => {
      const personId = newId();
      const wakeUps = [await set(10, { personId }), await set(10, { personId }), await set(10)];
      const looked = await home.runUntil(inMinutes(11));
      expect(new Set(looked.map(({ id }) => id))).toEqual(new Set(wakeUps.map(({ id }) => id)));
      expect(looked).toHaveLength(3);
    });

    test('one that was cleared is not looked at; the others are', async () => {
      const [cleared, kept] = [await set(10), await set(10)];
      await home.unrecord(cleared);
      await home.wakeUps.clear(cleared);
      expect(await home.runUntil(inMinutes(11))).toEqual([keyOf(kept)]);
    });

    test('clearing what was never set, or twice, is no fault', async () => {
      const wakeUp = { personId: newId(), id: newId(), at: inMinutes(10) };
      await home.wakeUps.clear(wakeUp);
      const other = await set(10);
      await home.unrecord(other);
      await home.wakeUps.clear(other);
      await home.wakeUps.clear(other);
      expect(await home.runUntil(inMinutes(11))).toEqual([]);
    });

    test('one that was cleared can be set again', async () => {
      const wakeUp = await set(10);
      await home.wakeUps.clear(wakeUp);
      await home.wakeUps.set(wakeUp);
      expect(await home.runUntil(inMinutes(11))).toEqual([keyOf(wakeUp)]);
    });

    test.each(['plain', '0198c2f0-7d2c-7d3e-9f43-c2a1b0d9e8f7', 'x'.repeat(120), 'with space/ünï#🚀'])(
      'any id will do: %s',
      async (id) => {
        const [mine, theirs] = [await set(10, { id }), await set(10, { id })];
        const looked = await home.runUntil(inMinutes(11));
        expect(new Set(looked.map(({ personId }) => personId))).toEqual(
          new Set([mine.personId, theirs.personId]),
        );
        expect(looked.map((key) => key.id)).toEqual([id, id]);
      },
    );
  });
}
