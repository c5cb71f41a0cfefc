import { weekdayOf, type Day } from './calendar-day.ts';
import { packedHolidays } from './holidays.data.ts';
import { unpackHolidays } from './packed-holidays.ts';
import { zonesOfCountry } from './zone-countries.data.ts';
import type { ZoneName } from './zoned.ts';

/** Two capital letters, ISO 3166. */
export type CountryCode = string;

const holidays = new Map<CountryCode, ReadonlySet<Day>>();

function holidaysOf(country: CountryCode): ReadonlySet<Day> {
  const kept = holidays.get(country);
  if (kept) return kept;
  const packed = Object.hasOwn(packedHolidays, country) ? packedHolidays[country] : undefined;
  const days = packed === undefined ? new Set<Day>() : unpackHolidays(packed);
  holidays.set(country, days);
  return days;
}

/**
 * Whether `day` is a national public holiday in `country`. A country without data, and a year outside the
 * table (2024 to 2036), has none.
 */
export function isHoliday(day: Day, country: CountryCode): boolean {
  return holidaysOf(country).has(day);
}

/** Neither Saturday, nor Sunday, nor a national public holiday in `country`. */
export function isWorkingDay(day: Day, country: CountryCode): boolean {
  return weekdayOf(day) < 6 && !isHoliday(day, country);
}

/** The first working day from `day` on, `day` included. */
export function workingDayFrom(day: Day, country: CountryCode): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, country)) candidate += 1;
  return candidate;
}

/** The working day `count` working days after `day`, `day` itself not counted. */
export function workingDaysAfter(day: Day, count: number, country: CountryCode): Day {
  let candidate = day;
  for (let counted = 0; counted < count; counted += 1) candidate = workingDayFrom(candidate + 1, country);
  return candidate;
}

let countries: ReadonlyMap<string, CountryCode> | undefined;

/** The country whose clocks `zone` shows: the first that IANA's zone table names, the US for a zone of none. */
export function countryOfZone(zone: ZoneName): CountryCode {
  countries ??= new Map(
    Object.entries(zonesOfCountry).flatMap(([country, zones]) =>
      zones.split(' ').map((name) => [name.toLowerCase(), country] as const),
    ),
  );
  return countries.get(zone.toLowerCase()) ?? 'US';
}
