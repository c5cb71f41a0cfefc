import { faultName } from '../domain/fault-name.ts';
import type { Missed, MissedWakeUps } from './ports/missed-wake-ups.ts';
import type { World } from './world.ts';

export type Redriving = Pick<World, 'wakeUps' | 'log'> & { missed: MissedWakeUps };

export interface Redriven {
  /** Wake-ups that were made anew. */
  redriven: number;
  /** Those that stay where they are: not readable, or no alarm could be set. */
  left: number;
}

/** No queue is so long that this is not enough; a second call goes on. */
const MOST_TAKES = 1000;

async function again({ wakeUps, log }: Redriving, missed: Missed): Promise<boolean> {
  const { wakeUp, id } = missed;
  if (!wakeUp) {
    log.error('missed-unreadable', { message: id });
    return false;
  }
  try {
    await wakeUps.set(wakeUp);
    await missed.done();
    log.info('redriven', { record: wakeUp.id });
    return true;
  } catch (fault) {
    log.error('redrive-failed', { record: wakeUp.id, fault: faultName(fault) });
    return false;
  }
}

/**
 * Sets an alarm for each wake-up that came to nothing. It sends nothing itself: a record whose hour is over is
 * looked at like any other, and decides.
 */
export async function redrive(world: Redriving): Promise<Redriven> {
  const sum = { redriven: 0, left: 0 };
  for (let takes = 0; takes < MOST_TAKES; takes += 1) {
    const missed = await world.missed.take();
    if (missed.length === 0) break;
    const done = await Promise.all(missed.map((one) => again(world, one)));
    sum.redriven += done.filter(Boolean).length;
    sum.left += done.filter((one) => !one).length;
  }
  world.log.info('redrive-ended', { ...sum });
  return sum;
}
