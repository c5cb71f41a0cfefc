import type { Duty } from '../plan/index.ts';
import { wakingOf, wakingEnd } from '../plan/waking.ts';
import type { PlanningPerson } from '../record/record.ts';
import type { PlannedStep } from '../record/step.ts';
import { epochMs } from '../time/zoned.ts';
import { MOST_SPREAD_MINUTES } from './most-spread.ts';

const MINUTE_MS = 60_000;
const SHORTEST_WINDOW_MS = 60 * MINUTE_MS;
/** A wake-up is asked for by the full minute, and comes within the minute after: two that may be gone by then. */
const IMPRECISION_MS = 2 * MINUTE_MS;

/** The person's own place in the quarter of an hour, 0 to 15, which never changes. */
function placeOf(personId: string): number {
  let hash = 0x811c9dc5;
  for (const letter of personId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // FNV-1a alone puts ids that differ in few letters beside each other; MurmurHash3's last steps part them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % (MOST_SPREAD_MINUTES + 1);
}

/** The last moment at which a step may still be told late; undefined when it may not be late at all. */
function latestOf({ window }: PlannedStep): number | undefined {
  if (!window) return undefined;
  const end = epochMs(window.end);
  return end - epochMs(window.start) >= SHORTEST_WINDOW_MS ? end : undefined;
}

/**
 * By how many whole minutes the wake-up for a duty may come later than the duty is due, so that everybody's nine
 * o'clock is not one minute: 0 to 15, the same for one person every time. Only for nudges whose steps all have a
 * window of an hour or more, so never for an agreed call, which has half an hour; never past the end of a window or
 * of the person's waking hours. The plan's `nudgeAt` knows nothing of it.
 */
export function spreadMinutes(personId: string, duty: Duty, person: PlanningPerson): number {
  if (duty.kind !== 'nudge') return 0;
  const at = epochMs(duty.at);
  const ends = duty.steps.map(latestOf);
  const latest = Math.min(...ends.map((end) => end ?? at), wakingEnd(at, wakingOf(person)));
  const room = Math.floor((latest - at - IMPRECISION_MS) / MINUTE_MS);
  return Math.max(0, Math.min(placeOf(personId), room));
}
