import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../shared/domain/time/calendar-day.ts';
import {
  countryOfZone,
  isHoliday,
  isWorkingDay,
  workingDayFrom,
  workingDaysAfter,
} from '../../../shared/domain/time/working-days.ts';

describe('public holidays', () => {
  test.each([
    ['Thanksgiving, Thu', '2026-11-26', 'US', true],
    ['the day after, Fri', '2026-11-27', 'US', false],
    ['Independence Day kept on Fri', '2026-07-03', 'US', true],
    ['Boxing Day, Sat', '2026-12-26', 'GB', true],
    ['its substitute, Mon', '2026-12-28', 'GB', true],
    ['Showa Day, Wed', '2026-04-29', 'JP', true],
    ['Showa Day in Germany, Wed', '2026-04-29', 'DE', false],
    ['Australia Day, Tue', '2027-01-26', 'AU', true],
    ['a country without data, Fri', '2026-12-25', 'ZZ', false],
    ['a name that every object has', '2026-12-25', 'constructor', false],
    ['a year outside the table, Wed', '2052-12-25', 'US', false],
  ])('%s %s in %s: %s', (_name, date, country, expected) => {
    expect(isHoliday(dayOf(date), country)).toBe(expected);
  });
});

test.each([
  ['Fri', '2026-10-09', true],
  ['Sat', '2026-10-10', false],
  ['Sun', '2026-10-11', false],
  ['Mon, Columbus Day', '2026-10-12', false],
  ['Tue', '2026-10-13', true],
])('%s %s is a working day in the US: %s', (_weekday, date, expected) => {
  expect(isWorkingDay(dayOf(date), 'US')).toBe(expected);
});

test('working days are counted after the day, over weekend and holiday', () => {
  expect(workingDaysAfter(dayOf('2026-10-08'), 2, 'US')).toBe(dayOf('2026-10-13'));
  expect(workingDayFrom(dayOf('2026-10-10'), 'US')).toBe(dayOf('2026-10-13'));
  expect(workingDayFrom(dayOf('2026-10-13'), 'US')).toBe(dayOf('2026-10-13'));
});

test.each([
  ['America/New_York', 'US'],
  ['US/Eastern', 'US'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['asia/calcutta', 'IN'],
  ['Europe/Oslo', 'NO'],
  ['Europe/Berlin', 'DE'],
  ['Europe/Kiev', 'UA'],
  ['America/Montreal', 'CA'],
  ['Pacific/Auckland', 'NZ'],
  ['UTC', 'US'],
  ['Etc/GMT+5', 'US'],
])('%s lies in %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country);
});
