import { MOST_SPREAD_MINUTES } from '../domain/delivery/most-spread.ts';
import { faultName } from '../domain/fault-name.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import type { DueInterview, Interviews } from './ports/interviews.ts';
import type { World } from './world.ts';

export type Sweeping = Pick<World, 'wakeUps' | 'clock' | 'log'> & {
  interviews: Pick<Interviews, 'dueUntil'>;
};

/**
 * Whoever is due longer ago than this was missed: an alarm rings within two minutes of when it was put off to, and
 * looking at a record takes less than another two.
 */
const GRACE_MS = (MOST_SPREAD_MINUTES + 4) * 60_000;
/** So many are looked for at a time; the earliest first, so that the next sweep finds the others. */
const MOST = 5000;
/** So many alarms are set at once. */
const AT_ONCE = 25;

async function wake({ wakeUps, log }: Sweeping, { personId, id, dueAt }: DueInterview): Promise<boolean> {
  try {
    await wakeUps.set({ personId, id, at: dueAt });
    return true;
  } catch (fault) {
    log.error('sweep-wake-up-not-set', { record: id, fault: faultName(fault) });
    return false;
  }
}

export interface Swept {
  /** Records that were due and had not been looked at. */
  overdue: number;
  /** Of those, how many could not be given an alarm; the next sweep finds them again. */
  failed: number;
}

/**
 * Finds records that are overdue, because their alarm could not be set or came to nothing, and sets one for each.
 * It sends nothing itself: what is still right to say is decided when the alarm rings.
 */
export async function sweep(world: Sweeping): Promise<Swept> {
  const until = toIso(epochMs(world.clock.now()) - GRACE_MS);
  const overdue = await world.interviews.dueUntil(until, MOST);
  let failed = 0;
  for (let start = 0; start < overdue.length; start += AT_ONCE) {
    const woken = await Promise.all(overdue.slice(start, start + AT_ONCE).map((due) => wake(world, due)));
    failed += woken.filter((done) => !done).length;
  }
  for (const { id } of overdue.slice(0, AT_ONCE)) world.log.warn('overdue', { record: id });
  if (overdue.length === MOST) world.log.error('sweep-full', { overdue: MOST });
  world.log.info('swept', { overdue: overdue.length, failed });
  return { overdue: overdue.length, failed };
}
