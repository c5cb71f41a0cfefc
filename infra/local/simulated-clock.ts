import { nodeClock } from '../../shared/adapters/node-clock.ts';
import type { Settings } from '../../shared/adapters/sqlite-settings.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import { epochMs, isBefore, type Instant } from '../../shared/domain/time/zoned.ts';

const offsetKey = 'clock-offset-ms';

const instantOf = (ms: number): Instant => new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z');

/** The time as it is: while a carrier is configured, nobody may be texted at a time that is not. */
export const realClock: Clock = nodeClock;

/** A clock that ticks, and can be moved forward. */
export interface SimulatedClock extends Clock {
  /**
   * From now on it is `at`, and goes on from there. Never goes backwards: an instant that has passed changes nothing,
   * since the clock ticks while its caller thinks.
   */
  moveTo(at: Instant): void;
  /** Stands still until `release`: what is due at an instant happens at that instant, however long it takes. */
  hold(): void;
  release(): void;
}

/**
 * Real time plus an offset that is kept with the data. A folder that has a clock keeps it; a new one starts at
 * `startAt`, or at the real time. For use while no carrier is configured.
 */
export function simulatedClock(options: {
  settings: Settings;
  startAt?: Instant | undefined;
  /** Milliseconds since 1970; @default Date.now */
  real?: () => number;
}): SimulatedClock {
  const { settings, startAt, real = Date.now } = options;
  const first = startAt === undefined ? 0 : epochMs(startAt) - real();
  let offsetMs = Number(settings.setOnce(offsetKey, String(first)));
  let held: Instant | undefined;
  const now = () => held ?? instantOf(real() + offsetMs);
  return {
    now,
    moveTo(at) {
      if (isBefore(at, now())) return;
      if (held !== undefined) held = at;
      offsetMs = epochMs(at) - real();
      // Written in the order of everything else that is written, so what happens at the new time is never kept
      // without it. A fault shows in those writes too.
      settings.set(offsetKey, String(offsetMs)).catch(() => undefined);
    },
    hold() {
      held = now();
    },
    release() {
      if (held === undefined) return;
      offsetMs = epochMs(held) - real();
      held = undefined;
    },
  };
}
