import { clockAt, dayIn, type EpochMs } from '../time/zone-clock.ts';
import type { Nudge } from './state.ts';
import { moveOut, type Waking } from './waking.ts';

const REMINDER_MINUTE = 9 * 60;
const PATIENCE_MS = 24 * 3_600_000;

/**
 * When a step that stands is reminded of: the first 09:00 of the person after its window has ended (after it was
 * sent, if it has none), moved out of the quiet hours.
 */
export function reminderAt({ window, at }: Nudge, waking: Waking): EpochMs {
  const endedAt = window?.end ?? at;
  for (let day = dayIn(endedAt, waking.zone); ; day += 1) {
    const nineAt = clockAt(day, REMINDER_MINUTE, waking.zone);
    if (nineAt > endedAt) return moveOut(nineAt, waking);
  }
}

/** When a reminder has gone unanswered for long enough. */
export function unreportedAt(remindedAt: EpochMs): EpochMs {
  return remindedAt + PATIENCE_MS;
}
