import { DEFAULT_WAKING } from '../record/person.ts';
import type { PlanningPerson } from '../record/record.ts';
import { clockAt, dayIn, minuteOf, type EpochMs } from '../time/zone-clock.ts';
import type { Day } from '../time/calendar-day.ts';
import type { ZoneName } from '../time/zoned.ts';

/** When messages may arrive, by the person's clock: minutes since midnight, `to` not included. */
export interface Waking {
  zone: ZoneName;
  fromMinute: number;
  toMinute: number;
}

export interface Span {
  start: EpochMs;
  end: EpochMs;
}

const EVENING_MINUTE = 20 * 60;
const USUAL_END_MINUTE = 21 * 60;
const MS_PER_HOUR = 3_600_000;

export function wakingOf(person: PlanningPerson): Waking {
  const own = person.waking;
  // Hours that never end cannot be kept; checkRecord refuses them, and a plan made all the same stays usable.
  const { from, to } = own && own.from < own.to ? own : DEFAULT_WAKING;
  return { zone: person.timeZone, fromMinute: minuteOf(from), toMinute: minuteOf(to) };
}

/** The waking hours of one of the person's days; empty (end before start) when a clock change swallows them. */
function wakingOn(day: Day, waking: Waking): Span {
  return {
    start: clockAt(day, waking.fromMinute, waking.zone),
    end: clockAt(day, waking.toMinute, waking.zone),
  };
}

/** When the waking hours begin on the person's day of `at`. */
export function wakingBegin(at: EpochMs, waking: Waking): EpochMs {
  return wakingOn(dayIn(at, waking.zone), waking).start;
}

/** When the waking hours end on the person's day of `at`. */
export function wakingEnd(at: EpochMs, waking: Waking): EpochMs {
  return wakingOn(dayIn(at, waking.zone), waking).end;
}

/** `at` itself in waking hours, else the next beginning of them. */
export function moveOut(at: EpochMs, waking: Waking): EpochMs {
  for (let day = dayIn(at, waking.zone); ; day += 1) {
    const { start, end } = wakingOn(day, waking);
    if (at < end && start < end) return Math.max(at, start);
  }
}

export function isQuiet(at: EpochMs, waking: Waking): boolean {
  return moveOut(at, waking) !== at;
}

/** The fixed hour (minutes since midnight, person's clock) on the person's `day`, moved out of the quiet hours. */
export function fixedHour(day: Day, minute: number, waking: Waking): EpochMs {
  return moveOut(clockAt(day, minute, waking.zone), waking);
}

function eveningOf(day: Day, waking: Waking): EpochMs {
  const { start, end } = wakingOn(day, waking);
  const evening =
    waking.toMinute < USUAL_END_MINUTE ? end - MS_PER_HOUR : clockAt(day, EVENING_MINUTE, waking.zone);
  return Math.max(evening, start);
}

/** The evening before `at`: 20:00, or an hour before waking hours that end early, but never in quiet hours. */
export function eveningBefore(at: EpochMs, waking: Waking): EpochMs {
  const day = dayIn(at, waking.zone);
  const sameDay = eveningOf(day, waking);
  return sameDay < at ? sameDay : eveningOf(day - 1, waking);
}

/** The parts of `span` that lie in waking hours, in order. */
export function awakeParts(span: Span, waking: Waking): Span[] {
  const parts: Span[] = [];
  const last = dayIn(span.end, waking.zone);
  for (let day = dayIn(span.start, waking.zone); day <= last; day += 1) {
    const { start, end } = wakingOn(day, waking);
    const part = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    if (part.start < part.end) parts.push(part);
  }
  return parts;
}
