/**
 * Writes shared/domain/time/holidays.data.ts from the `date-holidays` package.
 *
 *     npx tsx infra/commands/make-holidays.ts
 *
 * Run it again after raising the package's version or to move the years on; the planner knows weekends only
 * outside the years written here.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Holidays from 'date-holidays';
import {
  FIRST_HOLIDAY_YEAR,
  LAST_HOLIDAY_YEAR,
  packHolidays,
} from '../../shared/domain/time/packed-holidays.ts';
import { dayOf } from '../../shared/domain/time/calendar-day.ts';

const target = path.resolve(import.meta.dirname, '../../shared/domain/time/holidays.data.ts');

function publicHolidays(country: string): number[] {
  const calendar = new Holidays(country);
  const days = new Set<number>();
  for (let year = FIRST_HOLIDAY_YEAR; year <= LAST_HOLIDAY_YEAR; year += 1) {
    for (const entry of calendar.getHolidays(year)) {
      if (entry.type === 'public') days.add(dayOf(entry.date.slice(0, 10)));
    }
  }
  return [...days].sort((a, b) => a - b);
}

const countries = Object.keys(new Holidays().getCountries()).sort();
const rows = countries.map((country) => `  ${country}: '${packHolidays(publicHolidays(country))}',`);

writeFileSync(
  target,
  `// Public holidays of ${countries.length} countries, ${FIRST_HOLIDAY_YEAR} to ${LAST_HOLIDAY_YEAR}: national entries of type "public".
// Made by infra/commands/make-holidays.ts from date-holidays 3.37.0 by commenthol and contributors
// (https://github.com/commenthol/date-holidays), changed only in form. The data are licensed CC BY-SA 3.0
// (https://creativecommons.org/licenses/by-sa/3.0/; the package's manifest says CC-BY-3.0) and rely on Wikipedia.
// Packed by packed-holidays.ts. Do not edit.

export const packedHolidays: Record<string, string> = {
${rows.join('\n')}
};
`,
);
console.log(`${countries.length} countries written to ${target}`);
