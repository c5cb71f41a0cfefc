import type { ZoneName } from '../../time/zoned.ts';
import type { Temporal } from '../../time/temporal.ts';

/** Zones that most people with that offset live in, the likelier first; which fits depends on the season. */
const common = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
  'Asia/Kolkata',
  'America/Phoenix',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Brisbane',
  'America/Halifax',
  'America/Sao_Paulo',
  'Asia/Dubai',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'America/Anchorage',
  'Europe/Istanbul',
  'UTC',
];

/** The zone a clock with this offset at `at` most likely follows, so that the offset after a clock change comes out right. */
export function likelyZone(offsetMinutes: number, at: Temporal.Instant): ZoneName {
  const fits = common.find((zone) => at.toZonedDateTimeISO(zone).offsetNanoseconds === offsetMinutes * 60e9);
  if (fits) return fits;
  const sign = offsetMinutes < 0 ? '-' : '+';
  const clock = Math.abs(offsetMinutes);
  return `${sign}${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}
