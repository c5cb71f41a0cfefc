import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../../shared/domain/time/temporal.ts';
import { isKnownZone, offsetMsAt } from '../../../shared/domain/time/wall-clock.ts';
import {
  dateIn,
  instantAt,
  isCalendarDate,
  plusDays,
  plusMinutes,
  toInstant,
  wallClockIn,
} from '../../../shared/domain/time/zoned.ts';

const outcome = (read: () => unknown) => {
  try {
    return read();
  } catch (fault) {
    return fault instanceof RangeError ? 'RangeError' : fault;
  }
};

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/GMT+5', 'america/new_york');
/** Records hold 1970 to 2199. */
const seconds = fc.integer({ min: 0, max: 7_258_118_399 });
const two = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const dates = fc
  .tuple(fc.integer({ min: 1969, max: 2200 }), two(13), two(32))
  .map(([year, month, day]) => `${year}-${month}-${day}`);

/** Local times around every change of some zone's clocks, where ambiguous and missing hours are. */
const nearChanges = fc
  .tuple(zones, seconds, fc.integer({ min: -180, max: 180 }))
  .map(([zone, at, minutes]) => {
    const from = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone);
    const change = from.getTimeZoneTransition('next') ?? from;
    const local = change.toPlainDateTime().add({ minutes });
    return { zone, date: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) };
  });

describe('clocks on walls always agree with Temporal', () => {
  test('what they show', () => {
    fc.assert(
      fc.property(seconds, zones, (at, zone) => {
        const theirs = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(zone);
        const { year, month, day, hour, minute, second } = theirs;
        const written = toInstant(theirs.toInstant().toString());
        expect(wallClockIn(written, zone)).toEqual({ year, month, day, hour, minute, second });
        expect(dateIn(written, zone)).toBe(theirs.toPlainDate().toString());
        expect(offsetMsAt(at * 1000, zone)).toBe(theirs.offsetNanoseconds / 1e6);
      }),
      { numRuns: 300 },
    );
  });

  test('when they show it, in the hours that are missing or come twice too', () => {
    const theirs = (date: string, time: string, zone: string) =>
      Temporal.PlainDate.from(date)
        .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
        .toInstant()
        .toString();
    fc.assert(
      fc.property(nearChanges, ({ zone, date, time }) => {
        expect(instantAt(date, time, zone)).toBe(theirs(date, time, zone));
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, string, string, string]>([
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['2026-12-08', '14:00:30', 'Europe/London', '2026-12-08T14:00:30Z'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    // The day that Samoa left out.
    ['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T22:00:00Z'],
    // Until 1972 its clocks were 44 and a half minutes behind.
    ['1971-06-01', '12:00', 'Africa/Monrovia', '1971-06-01T12:44:30Z'],
  ])('%s %s in %s is %s', (date, time, zone, at) => expect(instantAt(date, time, zone)).toBe(at));

  test.each([
    ['2026-02-29', '12:00', 'UTC'],
    ['2026-12-08', '24:00', 'UTC'],
    ['2026-12-08', '9:00', 'UTC'],
    ['2026-12-08', '09:00', 'America/Nowhere'],
  ])('%s %s in %s is nowhere', (date, time, zone) =>
    expect(() => instantAt(date, time, zone)).toThrow(RangeError),
  );
});

describe('dates and instants move as Temporal moves them', () => {
  test('dates that exist, by days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const theirs = () => Temporal.PlainDate.from(date, { overflow: 'reject' });
        expect(isCalendarDate(date)).toBe(outcome(theirs) !== 'RangeError');
        expect(outcome(() => plusDays(date, days))).toBe(outcome(() => theirs().add({ days }).toString()));
      }),
    );
  });

  test('instants, by minutes, whatever is left of a second', () => {
    fc.assert(
      fc.property(seconds, fc.constantFrom('', '.5', '.000000001'), fc.integer(), (at, rest, minutes) => {
        const text = `${new Date(at * 1000).toISOString().slice(0, -5)}${rest}Z`;
        expect(outcome(() => plusMinutes(text, minutes))).toBe(
          outcome(() => Temporal.Instant.from(text).add({ minutes }).toString()),
        );
      }),
    );
  });
});

describe('instants however ISO 8601 writes them', () => {
  test.each([
    '20261208T140000Z',
    '20261208T1400-0500',
    '2026-12-08T14Z',
    '2026-12-08 14:00:00,25+01',
    '2026-12-08t14:00:00.123456789z',
    '2026-12-08T14:00:00.1234567891Z',
    '2026-12-08T14:00:00-05:00[America/New_York]',
    '2026-12-08T14:00:00Z[!America/New_York][u-ca=iso8601]',
    '2026-12-08T14:00:00Z[u-ca=gregory][foo=bar]',
    '2026-12-08T14:00:00Z[!foo=bar]',
    '2026-12-08T14:00:00-24:00',
    '2026-12-08T14:00:00+05:60',
    '2026-12-08T14:0000Z',
    '2026-12-08T1400:00Z',
    '+002026-12-08T14:00Z',
    '-000000-12-08T14:00Z',
    '+275760-09-13T00:00Z',
    '+275760-09-13T00:00:00.1Z',
    '1969-12-31T23:59:59.9Z',
    '2026-1208T14:00Z',
    '',
  ])('%j', (text) =>
    expect(outcome(() => toInstant(text))).toBe(outcome(() => Temporal.Instant.from(text).toString())),
  );
});

test.each([
  ['America/New_York', true],
  ['us/eastern', true],
  ['EST5EDT', true],
  // What the runtime's tables know beyond IANA's.
  ['PST', false],
  ['America/Nowhere', false],
  ['', false],
])('the zone %j is known: %s', (zone, known) => expect(isKnownZone(zone)).toBe(known));
