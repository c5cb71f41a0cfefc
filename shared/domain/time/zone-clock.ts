import { dateOf, dayOf, type Day } from './calendar-day.ts';
import { Temporal } from './temporal.ts';
import { dateIn, epochMs, instantAt, type ZoneName } from './zoned.ts';

/** Milliseconds since 1970, the unit in which plans are reckoned. */
export type EpochMs = number;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const KEPT_OFFSETS = 20_000;

/**
 * Offsets at the beginning of UTC days. Asking Temporal costs some 30 µs, and a plan asks hundreds of times
 * about the same few weeks; the answers never change, so keeping them leaves the functions pure.
 */
const offsets = new Map<string, number>();

function offsetAtUtcDay(day: Day, zone: ZoneName): number {
  const key = `${day} ${zone}`;
  const kept = offsets.get(key);
  if (kept !== undefined) return kept;
  const at = Temporal.Instant.fromEpochMilliseconds(day * MS_PER_DAY);
  const offset = at.toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  if (offsets.size >= KEPT_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The one offset in force from `first` to `last` (UTC days, both ends included); undefined when it changes. */
function steadyOffset(first: Day, last: Day, zone: ZoneName): number | undefined {
  const offset = offsetAtUtcDay(first, zone);
  for (let day = first + 1; day <= last; day += 1) {
    if (offsetAtUtcDay(day, zone) !== offset) return undefined;
  }
  return offset;
}

/** The day on the wall of `zone` at `at`. */
export function dayIn(at: EpochMs, zone: ZoneName): Day {
  const utcDay = Math.floor(at / MS_PER_DAY);
  const offset = steadyOffset(utcDay, utcDay + 1, zone);
  if (offset !== undefined) return Math.floor((at + offset) / MS_PER_DAY);
  return dayOf(dateIn(toIso(at), zone));
}

/**
 * When clocks in `zone` show `minute` (counted from midnight) on `day`. A time in the gap of a spring change
 * moves forward by the gap; one that comes twice in autumn is the first.
 */
export function clockAt(day: Day, minute: number, zone: ZoneName): EpochMs {
  const offset = steadyOffset(day - 1, day + 2, zone);
  if (offset !== undefined) return day * MS_PER_DAY + minute * MS_PER_MINUTE - offset;
  return epochMs(instantAt(dateOf(day), wallTime(minute), zone));
}

function wallTime(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Minutes since midnight of a wall time `HH:MM`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The instant as records keep it. */
export function toIso(at: EpochMs): string {
  return new Date(at).toISOString().replace(/\.?0*Z$/, 'Z');
}
