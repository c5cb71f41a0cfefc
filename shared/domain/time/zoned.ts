import { Temporal } from './temporal.ts';

/** An instant as records keep it: ISO 8601 in UTC, ending in `Z`. */
export type Instant = string;
/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** An IANA time zone name, such as `America/New_York`. */
export type ZoneName = string;

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Milliseconds of an instant that is written as records write it, undefined for anything else. Nearly all are,
 * and this is many times quicker than the general way, which counts where whole histories are read.
 */
function canonicalMs(value: string): number | undefined {
  if (!CANONICAL.test(value)) return undefined;
  const ms = Date.parse(value);
  // A day such as 30 February would silently become another.
  return !Number.isNaN(ms) && new Date(ms).toISOString() === `${value.slice(0, -1)}.000Z` ? ms : undefined;
}

/** The canonical form of an instant: UTC, no needless fraction. Throws RangeError when `value` is none. */
export function toInstant(value: string): Instant {
  if (canonicalMs(value) !== undefined) return value;
  return Temporal.Instant.from(value).toString();
}

/** The calendar date on the wall of `zone` at `at`. */
export function dateIn(at: Instant, zone: ZoneName): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. A time in the gap of a spring change moves
 * forward by the gap; a time that comes twice in autumn is the first (the playbooks' rule).
 */
export function instantAt(date: CalendarDate, time: string, zone: ZoneName): Instant {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** `at` moved by elapsed minutes (not by the clock on the wall). */
export function plusMinutes(at: Instant, minutes: number): Instant {
  return Temporal.Instant.from(at).add({ minutes }).toString();
}

/** `date` moved by calendar days. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Milliseconds since 1970, for comparing instants that may be written differently. */
export function epochMs(at: Instant): number {
  return canonicalMs(at) ?? Temporal.Instant.from(at).epochMilliseconds;
}

/** Whether `a` is strictly before `b`. */
export function isBefore(a: Instant, b: Instant): boolean {
  return epochMs(a) < epochMs(b);
}
