import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../shared/domain/time/calendar-day.ts';
import { isHoliday } from '../../../shared/domain/time/working-days.ts';

/** The table is made by a command; this tells when it and the package have drifted apart. */
test.each(['US', 'GB', 'JP', 'IN', 'BR', 'AE'])(
  '%s: the table says what the package says of 2026 to 2028',
  (country) => {
    const calendar = new Holidays(country);
    const expected = [2026, 2027, 2028]
      .flatMap((year) => calendar.getHolidays(year))
      .filter((entry) => entry.type === 'public')
      .map((entry) => entry.date.slice(0, 10))
      .filter((date) => date >= '2026-01-01' && date <= '2028-12-31');
    const known: string[] = [];
    for (let day = dayOf('2026-01-01'); day <= dayOf('2028-12-31'); day += 1) {
      if (isHoliday(day, country)) known.push(dateOf(day));
    }
    expect(new Set(known)).toEqual(new Set(expected));
  },
);
