import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptStates, type AttemptState } from '../../shared/app/ports/attempts.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId, sampleAttempt } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

const LATER = '2026-12-01T09:00:30Z';

/** The states that a message in `state` can still move to. */
const ahead: Record<AttemptState, readonly AttemptState[]> = {
  claimed: ['unknown', 'sent', 'delivered', 'failed'],
  unknown: ['sent', 'delivered', 'failed'],
  sent: ['delivered', 'failed'],
  delivered: [],
  failed: [],
};

/** What every keeper of attempts must do. */
export function attemptsContract(name: string, openFresh: OpenFresh): void {
  describe(`attempts in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    test('gives back what was stored, whole', async () => {
      const attempt = sampleAttempt({ providerId: 'SM1', errorCode: '30003', state: 'failed' });
      await stores.attempts.put(attempt);
      expect(await stores.attempts.get(attempt.id)).toEqual(attempt);
      expect(await stores.attempts.get(newId())).toBeUndefined();
    });

    const pairs = attemptStates.flatMap((from) =>
      attemptStates.map((to): [AttemptState, AttemptState, AttemptState] => [
        from,
        to,
        ahead[from].includes(to) ? to : from,
      ]),
    );
    test.each(pairs)('%s, then %s: is %s', async (from, to, then) => {
      const attempt = sampleAttempt({ state: from });
      await stores.attempts.put(attempt);
      const answer = await stores.attempts.advance(attempt.id, { state: to, at: LATER });
      const expected = from === then ? attempt : { ...attempt, state: then, changedAt: LATER };
      expect(answer).toEqual(expected);
      expect(await stores.attempts.get(attempt.id)).toEqual(expected);
    });

    test('keeps what comes with the change', async () => {
      const attempt = sampleAttempt();
      await stores.attempts.put(attempt);
      await stores.attempts.advance(attempt.id, { state: 'sent', at: LATER, providerId: 'SM1' });
      const failed = await stores.attempts.advance(attempt.id, {
        state: 'failed',
        at: LATER,
        errorCode: '30003',
      });
      expect(failed).toEqual({
        ...attempt,
        state: 'failed',
        changedAt: LATER,
        providerId: 'SM1',
        errorCode: '30003',
      });
    });

    test('learns the provider’s id even from news that comes late', async () => {
      const attempt = sampleAttempt({ state: 'delivered' });
      await stores.attempts.put(attempt);
      const answer = await stores.attempts.advance(attempt.id, {
        state: 'sent',
        at: LATER,
        providerId: 'SM1',
      });
      expect(answer).toEqual({ ...attempt, providerId: 'SM1' });
    });

    test('never changes a provider’s id that is known', async () => {
      const attempt = sampleAttempt({ providerId: 'SM1' });
      await stores.attempts.put(attempt);
      const answer = await stores.attempts.advance(attempt.id, {
        state: 'sent',
        at: LATER,
        providerId: 'SM2',
      });
      expect(answer?.providerId).toBe('SM1');
    });

    test('knows nothing of an attempt that was never stored', async () => {
      expect(await stores.attempts.advance(newId(), { state: 'sent', at: LATER })).toBeUndefined();
    });

    test('callbacks that all come at once, in any order, end in the last state', async () => {
      const attempt = sampleAttempt();
      await stores.attempts.put(attempt);
      const states: AttemptState[] = ['delivered', 'sent', 'unknown', 'sent', 'claimed', 'delivered'];
      await Promise.all(
        states.map((state) => stores.attempts.advance(attempt.id, { state, at: LATER, providerId: 'SM1' })),
      );
      expect(await stores.attempts.get(attempt.id)).toMatchObject({ state: 'delivered', providerId: 'SM1' });
    });

    test('lists those of one person, oldest first', async () => {
      const personId = newId();
      const second = sampleAttempt({ personId, createdAt: '2026-12-01T09:00:00.25Z' });
      const first = sampleAttempt({ personId, createdAt: '2026-12-01T09:00:00Z' });
      for (const attempt of [second, first, sampleAttempt()]) await stores.attempts.put(attempt);
      expect(await stores.attempts.ofPerson(personId)).toEqual([first, second]);
      expect(await stores.attempts.ofPerson(newId())).toEqual([]);
    });

    test('one that cannot be read is named, and left out of the list with a line in the log', async () => {
      const personId = newId();
      const bad = sampleAttempt({ personId });
      const good = sampleAttempt({ personId });
      for (const attempt of [bad, good]) await stores.attempts.put(attempt);
      await stores.spoil({ kind: 'attempt', id: bad.id, personId }, '{"state":"lost"}');
      const fault: unknown = await stores.attempts.get(bad.id).catch((thrown: unknown) => thrown);
      expect(fault).toBeInstanceOf(UnreadableItem);
      expect(String(fault)).toContain(bad.id);
      expect(await stores.attempts.ofPerson(personId)).toEqual([good]);
      expect(stores.logged.filter((line) => line.includes(bad.id))).toHaveLength(1);
    });
  });
}
