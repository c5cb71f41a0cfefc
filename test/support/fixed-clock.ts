import type { Clock } from '../../shared/app/ports/chance.ts';
import { plusMinutes, toInstant, type Instant } from '../../shared/domain/time/zoned.ts';

/** A clock that stands until it is moved. */
export function fixedClock(at: Instant): Clock & { set(at: Instant): void; pass(minutes: number): void } {
  let now = toInstant(at);
  return {
    now: () => now,
    set: (to) => {
      now = toInstant(to);
    },
    pass: (minutes) => {
      now = plusMinutes(now, minutes);
    },
  };
}
