import type { TimerWakeUps } from '../../../shared/adapters/timer-wake-ups.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';

/** Something of AWS's that happens by itself when its time comes. */
export interface DueThing {
  /** When it next falls due, in ms since 1970; infinity: never. */
  nextMs(): number;
  /** Does whatever is due by `atMs`; how much that was. */
  run(atMs: number): Promise<number>;
}

/** Moves the clock through everything that falls due on the way, each at its own moment. */
export function runDue(things: readonly DueThing[], settled: () => Promise<void>): TimerWakeUps['runUntil'] {
  const firstMs = () => Math.min(...things.map((thing) => thing.nextMs()));
  return async (clock, to) => {
    let done = 0;
    clock.hold();
    for (let atMs = firstMs(); atMs <= epochMs(to); atMs = firstMs()) {
      clock.moveTo(new Date(atMs).toISOString().replace('.000Z', 'Z'));
      for (const thing of things) if (thing.nextMs() <= atMs) done += await thing.run(atMs);
      await settled();
    }
    clock.moveTo(to);
    clock.release();
    return done;
  };
}
