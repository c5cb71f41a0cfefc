import { windowHours, type WindowName } from '../playbooks.ts';
import type { Day } from '../time/calendar-day.ts';
import { clockAt, minuteOf, type EpochMs } from '../time/zone-clock.ts';
import { allowedDayFrom, type Meeting } from './meeting.ts';
import { awakeParts, eveningBefore, wakingBegin, type Span, type Waking } from './waking.ts';

/** When a call or visit can be made, and when to say so. */
export interface Slot {
  day: Day;
  window: Span;
  nudgeAt: EpochMs;
}

const SHORTEST_MS = 30 * 60_000;
const AHEAD_MS = 30 * 60_000;
const DAYS_TRIED = 10;

/** The hours of a window on the employer's `day`. */
function hoursOn(day: Day, name: WindowName, meeting: Meeting): Span {
  const { from, to } = windowHours[name];
  return {
    start: clockAt(day, minuteOf(from), meeting.zone),
    end: clockAt(day, minuteOf(to), meeting.zone),
  };
}

/** The first part of `hours` of at least 30 unbroken minutes in waking hours and not yet past. */
function usablePart(hours: Span, waking: Waking, now: EpochMs): Span | undefined {
  const ahead = { start: Math.max(hours.start, now), end: hours.end };
  if (ahead.end - ahead.start < SHORTEST_MS) return undefined;
  return awakeParts(ahead, waking).find((part) => part.end - part.start >= SHORTEST_MS);
}

/**
 * The first usable window on an allowed day from `from` on, the windows of a day tried in the order of `names`.
 * When no day of ten has one, the person is told the evening before, and the first window stands whole.
 */
export function findSlot(
  from: Day,
  names: readonly [WindowName, ...WindowName[]],
  context: { meeting: Meeting; waking: Waking; now: EpochMs },
): Slot {
  const { meeting, waking, now } = context;
  let day = allowedDayFrom(from, meeting);
  let evening: Slot | undefined;
  for (let tried = 0; tried < DAYS_TRIED || !evening; tried += 1) {
    const window = tried < DAYS_TRIED ? firstUsable(day, names, context) : undefined;
    if (window) {
      const nudgeAt = Math.max(window.start - AHEAD_MS, wakingBegin(window.start, waking), now);
      return { day, window, nudgeAt };
    }
    evening ??= eveningSlot(day, names[0], context);
    day = allowedDayFrom(day + 1, meeting);
  }
  return evening;
}

function firstUsable(
  day: Day,
  names: readonly WindowName[],
  { meeting, waking, now }: { meeting: Meeting; waking: Waking; now: EpochMs },
): Span | undefined {
  for (const name of names) {
    const part = usablePart(hoursOn(day, name, meeting), waking, now);
    if (part) return part;
  }
  return undefined;
}

function eveningSlot(
  day: Day,
  name: WindowName,
  { meeting, waking, now }: { meeting: Meeting; waking: Waking; now: EpochMs },
): Slot | undefined {
  const window = hoursOn(day, name, meeting);
  const nudgeAt = eveningBefore(window.start, waking);
  return nudgeAt < now ? undefined : { day, window, nudgeAt };
}

/** The windows in which attempt `attempt` (from 1) is tried: its own, the playbook's others by the clock, business. */
export function windowsOf(attempt: number, meeting: Meeting): readonly [WindowName, ...WindowName[]] {
  const { windows } = meeting.playbook;
  const own = windows[(attempt - 1) % windows.length] ?? windows[0];
  const others = windows
    .filter((name) => name !== own)
    .sort((a, b) => minuteOf(windowHours[a].from) - minuteOf(windowHours[b].from));
  const last: WindowName[] = windows.includes('business') ? [] : ['business'];
  return [own, ...others, ...last];
}

export const visitWindows: readonly [WindowName, ...WindowName[]] = ['morning', 'lunch', 'closing'];
