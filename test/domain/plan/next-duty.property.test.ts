import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextDuty, stepIdentity, type Duty } from '../../../shared/domain/plan/index.ts';
import { isQuiet, wakingOf } from '../../../shared/domain/plan/waking.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import type { PlanningRecord } from '../../../shared/domain/record/record.ts';
import { epochMs, toInstant } from '../../../shared/domain/time/zoned.ts';
import { anyNow, anyRecord } from './arbitrary-record.ts';

const iso = (ms: number) => toInstant(new Date(ms).toISOString());

/** What the service writes once a duty is done. */
function written(duty: Duty, at: string, count: number): HistoryEvent[] {
  const stamp = { at, id: `s${count}` };
  switch (duty.kind) {
    case 'nudge':
      return duty.steps.flatMap((step, index): HistoryEvent[] => {
        const { kind, attempt, date, window } = step;
        const nudged: HistoryEvent = {
          ...stamp,
          id: `s${count}-${index}`,
          type: 'nudged',
          step: kind,
          date,
          ...(attempt !== undefined && { attempt }),
          ...(window && { window }),
        };
        return kind === 'close' ? [nudged, { ...stamp, type: 'closed' }] : [nudged];
      });
    case 'remind':
      return [{ ...stamp, type: 'reminded', step: duty.step.kind }];
    case 'unreported':
      return [{ ...stamp, type: 'unreported', step: duty.step.kind, date: duty.date }];
    case 'pause':
      return [{ ...stamp, type: 'paused' }];
    case 'resume':
      break;
  }
  return [];
}

/** A wake-up comes up to a minute after the whole minute at or after its instant. */
function wakeUp(at: string, now: number, jitterMs: number): number {
  return Math.ceil(Math.max(epochMs(at), now + 60_000) / 60_000) * 60_000 + jitterMs;
}

interface Lived {
  sent: string[];
  duties: Duty[];
  wokenInVain: number;
}

/** Lets the service do its duties, one wake-up after another, while the person says nothing. */
function live(record: PlanningRecord, from: string, jitters: readonly number[], wakeUps: number): Lived {
  let { history } = record;
  let now = epochMs(from);
  const lived: Lived = { sent: [], duties: [], wokenInVain: 0 };
  for (let count = 0; count < wakeUps; count += 1) {
    const duty = nextDuty({ ...record, history }, iso(now));
    if (!duty) break;
    if (epochMs(duty.at) > now) {
      now = wakeUp(duty.at, now, jitters[count % jitters.length] ?? 0);
      const found = nextDuty({ ...record, history }, iso(now));
      if (duty.kind === 'resume') continue;
      if (!found || epochMs(found.at) > now) lived.wokenInVain += 1;
      continue;
    }
    lived.duties.push(duty);
    if (duty.kind === 'nudge') {
      for (const step of duty.steps) lived.sent.push(stepIdentity(step, history));
    }
    history = [...history, ...written(duty, iso(now), count)];
  }
  return lived;
}

const jitters = fc.array(fc.integer({ min: 0, max: 59_999 }), { minLength: 1, maxLength: 7 });

test('a duty that was done is never asked again, and none recedes from its wake-up', () => {
  fc.assert(
    fc.property(anyRecord, anyNow, jitters, (record, now, late) => {
      const past = record.history.filter((event) => epochMs(event.at ?? now) <= epochMs(now));
      const lived = live({ ...record, history: past }, now, late, 60);
      expect(new Set(lived.sent).size).toBe(lived.sent.length);
      expect(lived.wokenInVain).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('left in silence, every record comes to rest: three unreported steps, then a pause', () => {
  fc.assert(
    fc.property(anyRecord, anyNow, jitters, (record, now, late) => {
      const past = record.history.filter((event) => epochMs(event.at ?? now) <= epochMs(now));
      const { duties } = live({ ...record, history: past }, now, late, 120);
      const kinds = duties.map((duty) => duty.kind);
      expect(kinds.filter((kind) => kind === 'pause').length).toBeLessThanOrEqual(1);
      expect(kinds.filter((kind) => kind === 'unreported').length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 25 },
  );
});

test('no reminder comes in quiet hours', () => {
  fc.assert(
    fc.property(anyRecord, anyNow, (record, now) => {
      const duty = nextDuty(record, now);
      const isReminderAtNight = duty?.kind === 'remind' && isQuiet(epochMs(duty.at), wakingOf(record.person));
      expect(isReminderAtNight).toBe(false);
    }),
    { numRuns: 100 },
  );
});
