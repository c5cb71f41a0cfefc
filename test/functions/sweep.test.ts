import { expect, test } from 'vitest';
import { makeHandler } from '../../functions/sweep/handler.ts';
import type { DueInterview } from '../../shared/app/ports/interviews.ts';
import type { WakeUp } from '../../shared/app/ports/wake-ups.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { memoryWorld } from '../support/memory-world.ts';
import { silentLog } from '../support/silent-log.ts';

const due = (id: string): DueInterview => ({ personId: `p-${id}`, id, dueAt: '2026-12-01T14:00:00Z' });

function sweeping(found: DueInterview[], failing: (wakeUp: WakeUp) => boolean = () => false) {
  const { interviews } = memoryWorld();
  const set: WakeUp[] = [];
  const asked: string[] = [];
  const log = silentLog();
  const handle = makeHandler({
    interviews: {
      ...interviews,
      dueUntil: async (at) => {
        asked.push(at);
        return found;
      },
    },
    wakeUps: {
      set: async (wakeUp) => {
        if (failing(wakeUp)) throw new Error('throttled');
        set.push(wakeUp);
      },
      clear: async () => undefined,
    },
    clock: fixedClock('2026-12-01T15:00:00Z'),
    log,
  });
  return { handle, set, asked, log };
}

test('sets one wake-up for each record that is overdue, at the instant it was due', async () => {
  const { handle, set, asked } = sweeping([due('a'), due('b')]);
  expect(await handle()).toEqual({ overdue: 2, failed: 0 });
  expect(set).toEqual([
    { personId: 'p-a', id: 'a', at: '2026-12-01T14:00:00Z' },
    { personId: 'p-b', id: 'b', at: '2026-12-01T14:00:00Z' },
  ]);
  // What fell due since has an alarm that may be about to ring.
  expect(asked).toEqual(['2026-12-01T14:41:00Z']);
});

test('one that cannot be set does not keep the others from theirs', async () => {
  const many = Array.from({ length: 60 }, (_, index) => due(String(index)));
  const { handle, set, log } = sweeping(many, ({ id }) => id === '3');
  expect(await handle()).toEqual({ overdue: 60, failed: 1 });
  expect(set).toHaveLength(59);
  expect(log.codes).toContain('error sweep-wake-up-not-set');
});
