import type { MovableClock } from '../../../shared/adapters/timer-wake-ups.ts';
import { epochMs, isBefore, type Instant } from '../../../shared/domain/time/zoned.ts';

const instantOf = (ms: number): Instant => new Date(ms).toISOString().replace(/\.?0+Z$/, 'Z');

/** The time of everything around the functions: it ticks, can be moved forward, stands still when held, and starts anew. */
export function awsClock(startAt: Instant): MovableClock & { startAt(at: Instant): void } {
  let offsetMs = epochMs(startAt) - Date.now();
  let held: Instant | undefined;
  const now = () => held ?? instantOf(Date.now() + offsetMs);
  return {
    now,
    startAt: (at) => {
      held = undefined;
      offsetMs = epochMs(at) - Date.now();
    },
    moveTo: (at) => {
      if (isBefore(at, now())) return;
      if (held !== undefined) held = at;
      offsetMs = epochMs(at) - Date.now();
    },
    hold: () => {
      held = now();
    },
    release: () => {
      if (held !== undefined) offsetMs = epochMs(held) - Date.now();
      held = undefined;
    },
  };
}
