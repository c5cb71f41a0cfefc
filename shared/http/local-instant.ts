import { instantAt, wallClockIn, type Instant, type ZoneName } from '../domain/time/zoned.ts';

/** As a form's field writes it; browsers may add seconds, and their fraction. */
const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?$/i;

/** The instant of a form's local date and time (`2026-12-02T14:00`) by the clock of `zone`; undefined when it is none. */
export function localInstant(written: string, zone: ZoneName): Instant | undefined {
  const [, date, time] = LOCAL.exec(written) ?? [];
  if (date === undefined || time === undefined) return undefined;
  try {
    return instantAt(date, time, zone);
  } catch {
    return undefined;
  }
}

/** The local date and time of an instant, as a form's field holds it. */
export function localTime(at: Instant, zone: ZoneName): string {
  const { year, ...rest } = wallClockIn(at, zone);
  const two = (name: keyof typeof rest) => String(rest[name]).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`;
}
