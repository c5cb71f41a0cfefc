import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, weekdayOf } from '../../../shared/domain/time/calendar-day.ts';
import { packDays, unpackDays } from '../../../shared/domain/time/packed-days.ts';
import { clockAt, dayIn, minuteOf, toIso } from '../../../shared/domain/time/zone-clock.ts';
import { dateIn, instantAt } from '../../../shared/domain/time/zoned.ts';
import { zones } from '../plan/arbitrary-record.ts';

describe('the clock of a zone', () => {
  test.each([
    [
      'Sun, the gap of spring moves forward',
      'America/New_York',
      '2026-03-08',
      '02:30',
      '2026-03-08T07:30:00Z',
    ],
    [
      'Sun, the hour that comes twice is the first',
      'America/New_York',
      '2026-11-01',
      '01:30',
      '2026-11-01T05:30:00Z',
    ],
    ['Sun, the hour after it', 'America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00Z'],
    ['Sun, a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
    ['Sat, midnight', 'Pacific/Chatham', '2026-10-24', '00:00', '2026-10-23T10:15:00Z'],
  ])('%s: %s %s %s', (_name, zone, date, time, expected) => {
    expect(toIso(clockAt(dayOf(date), minuteOf(time), zone))).toBe(expected);
  });

  const near = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
  const anyZone = fc.constantFrom(...zones);

  test('says the same as the slower clock, at every moment', () => {
    fc.assert(
      fc.property(near, anyZone, (at, zone) => {
        expect(dateOf(dayIn(at, zone))).toBe(dateIn(toIso(at), zone));
      }),
      { numRuns: 300 },
    );
  });

  test('and at every time of every day', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 1439 }), anyZone, (at, minute, zone) => {
        const day = Math.floor(at / 86_400_000);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        expect(toIso(clockAt(day, minute, zone))).toBe(instantAt(dateOf(day), time, zone));
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['1969-12-29', 1],
  ['1970-01-01', 4],
  ['2026-09-15', 2],
  ['2028-02-29', 2],
  ['2026-10-25', 7],
])('%s is weekday %i', (date, weekday) => {
  expect(weekdayOf(dayOf(date))).toBe(weekday);
  expect(dateOf(dayOf(date))).toBe(date);
});

test('packed days come out as they went in', () => {
  const days = fc.uniqueArray(fc.integer({ min: 19_358, max: 30_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(days, (some) => {
      const ascending = some.toSorted((a, b) => a - b);
      expect(unpackDays(packDays(ascending))).toEqual(ascending);
    }),
  );
});
