import { dateOf, dayOf } from './calendar-day.ts';
import { canonicalInstant, instantMs, movedInstant } from './iso-instant.ts';
import { offsetMsAt, wallClockAt, type WallClock } from './wall-clock.ts';

/** An instant as records keep it: ISO 8601 in UTC, ending in `Z`. */
export type Instant = string;
/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** An IANA time zone name, such as `America/New_York`. */
export type ZoneName = string;

const MS_PER_DAY = 86_400_000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** The canonical form of an instant: UTC, no needless fraction. Throws RangeError when `value` is none. */
export function toInstant(value: string): Instant {
  return canonicalInstant(value);
}

/** Whether `value` is a day of the calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = dayOf(value);
  // Some that do not exist would silently become another.
  return Number.isInteger(day) && dateOf(day) === value;
}

function existing(date: CalendarDate): CalendarDate {
  if (!isCalendarDate(date)) throw new RangeError(`This is no date: ${date.slice(0, 20)}`);
  return date;
}

/** What clocks in `zone` show at `at`. */
export function wallClockIn(at: Instant, zone: ZoneName): WallClock {
  return wallClockAt(instantMs(at), zone);
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** The calendar date on the wall of `zone` at `at`. */
export function dateIn(at: Instant, zone: ZoneName): CalendarDate {
  const { year, month, day } = wallClockIn(at, zone);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * The instant at which clocks in `zone` show `time` (`HH:MM` or `HH:MM:SS`) on `date`. A time in the gap of a spring
 * change moves forward by the gap; a time that comes twice in autumn is the first (the playbooks' rule). Throws
 * RangeError for a date, time or zone that does not exist.
 */
export function instantAt(date: CalendarDate, time: string, zone: ZoneName): Instant {
  const [, hour, minute, second = '0'] = TIME.exec(time) ?? [];
  if (hour === undefined) throw new RangeError(`This is no time: ${time.slice(0, 20)}`);
  const sinceMidnightMs = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return msToInstant(atWallClock(dayOf(existing(date)) * MS_PER_DAY + sinceMidnightMs, zone));
}

/** The instant, in milliseconds, at which clocks in `zone` show what clocks in UTC show at `wallMs`. */
function atWallClock(wallMs: number, zone: ZoneName): number {
  const before = offsetMsAt(wallMs - MS_PER_DAY, zone);
  const after = offsetMsAt(wallMs + MS_PER_DAY, zone);
  const found = [before, after]
    .map((offset) => wallMs - offset)
    .filter((ms) => ms + offsetMsAt(ms, zone) === wallMs);
  // In a gap nobody's clock shows it: by the old offset it falls after the gap, by as much as it lay in it.
  return found.length > 0 ? Math.min(...found) : wallMs - before;
}

const msToInstant = (ms: number): Instant => canonicalInstant(new Date(ms).toISOString());

/** `at` moved by elapsed minutes (not by the clock on the wall). */
export function plusMinutes(at: Instant, minutes: number): Instant {
  return movedInstant(at, minutes * 60);
}

/** `date` moved by calendar days. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayOf(existing(date)) + days);
}

/** Milliseconds since 1970, for comparing instants that may be written differently. */
export function epochMs(at: Instant): number {
  return instantMs(at);
}

/** Whether `a` is strictly before `b`. */
export function isBefore(a: Instant, b: Instant): boolean {
  return epochMs(a) < epochMs(b);
}
