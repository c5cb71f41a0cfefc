import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../shared/domain/time/calendar-day.ts';
import {
  easterOf,
  FIRST_HOLIDAY_YEAR,
  LAST_HOLIDAY_YEAR,
  packHolidays,
  unpackHolidays,
} from '../../../shared/domain/time/packed-holidays.ts';

// The dates of the US Census Bureau's table of Easter Sundays.
test.each([
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
])('Easter is on %s', (date) => expect(dateOf(easterOf(Number(date.slice(0, 4))))).toBe(date));

const first = dayOf(`${FIRST_HOLIDAY_YEAR}-01-01`);
const last = dayOf(`${LAST_HOLIDAY_YEAR}-12-31`);
const years = Array.from(
  { length: LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 },
  (_, at) => at + FIRST_HOLIDAY_YEAR,
);
const yearly = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) =>
    years.map((year) => dayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)),
  );
const aroundEaster = fc
  .integer({ min: -70, max: 70 })
  .map((days) => years.map((year) => easterOf(year) + days));
const single = fc.integer({ min: first, max: last }).map((day) => [day]);

test('whatever holidays go in come out, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(yearly, aroundEaster, single), { maxLength: 30 }), (found) => {
      const days = [...new Set(found.flat())].sort((a, b) => a - b);
      expect([...unpackHolidays(packHolidays(days))].sort((a, b) => a - b)).toEqual(days);
    }),
    { numRuns: 50 },
  );
});

test('a date of every leap year is one of no other', () => {
  const leapDays = years.filter((year) => year % 4 === 0).map((year) => dayOf(`${year}-02-29`));
  expect([...unpackHolidays(packHolidays(leapDays))].sort((a, b) => a - b)).toEqual(leapDays);
});

test('a rule takes two characters, whatever the years', () => {
  expect(packHolidays(years.map((year) => dayOf(`${year}-12-25`)))).toHaveLength(3);
});
