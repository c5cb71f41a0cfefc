import { describe, expect, test } from 'vitest';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import { Temporal } from '../../../shared/domain/time/temporal.ts';

/** What "remind me …" or "they decide …" comes to on the clock of `zone`. */
function timeOf(text: string, now: string, zone: string): string | undefined {
  const { time } = readReply({
    text,
    now,
    timeZone: zone,
    open: [{ n: 1, company: 'Fernway', role: 'Welder', interviewer: 'Dana Whit' }],
    lastNudged: 1,
  });
  return (
    time && Temporal.Instant.from(time.at).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
  );
}

// Thursday 5 November 2026, 15:20 in New York.
const THURSDAY = '2026-11-05T20:20:00Z';

describe('a reminder asked for on Thursday 5 November, 15:20', () => {
  test.each([
    ['tomorrow', '2026-11-06T09:00'],
    ['tmrw 9', '2026-11-06T09:00'],
    ['fri after 2', '2026-11-06T14:00'],
    ['thursday', '2026-11-12T09:00'],
    ['next wed', '2026-11-11T09:00'],
    ['next thursday', '2026-11-12T09:00'],
    ['monday week', '2026-11-16T09:00'],
    ['a week from friday', '2026-11-13T09:00'],
    ['the 11th', '2026-11-11T09:00'],
    ['the 5th', '2026-12-05T09:00'],
    ['in 2 hrs', '2026-11-05T17:20'],
    ['in half an hour', '2026-11-05T15:50'],
    ['an hour and a half', '2026-11-05T16:50'],
    ['in 3 days', '2026-11-08T09:00'],
    ['in a fortnight', '2026-11-19T09:00'],
    ['in a couple of days', '2026-11-07T09:00'],
    ['end of the week', '2026-11-06T09:00'],
    ['next week', '2026-11-09T09:00'],
    ['end of month', '2026-11-30T09:00'],
    ['eod', '2026-11-05T17:00'],
    ['at 5', '2026-11-05T17:00'],
    ['at 3', '2026-11-06T15:00'],
    ['at 9', '2026-11-06T09:00'],
    ['at 12', '2026-11-06T12:00'],
    ['tomorrow at noon', '2026-11-06T12:00'],
    ['tomorrow after lunch', '2026-11-06T13:00'],
    ['tomorrow afternoon', '2026-11-06T14:00'],
    ['tomorrow evening at 7', '2026-11-06T19:00'],
    ['tomorrow morning at 6', '2026-11-06T06:00'],
    ['first thing tomorrow', '2026-11-06T09:00'],
    ['tonight', '2026-11-05T19:00'],
    ['tomorrow before 10', '2026-11-06T09:00'],
    ['tomorrow 9ish', '2026-11-06T09:00'],
    ['tomorrow 16:45', '2026-11-06T16:45'],
    ['tomorrow at half past 3', '2026-11-06T15:30'],
    ['tomorrow at half 3', '2026-11-06T15:30'],
    ['tomorrow quarter to 5', '2026-11-06T16:45'],
    ['11/12 at 10', '2026-11-12T10:00'],
    ['12 november', '2026-11-12T09:00'],
    ['nov 12 2pm', '2026-11-12T14:00'],
    ['monday or tuesday', '2026-11-09T09:00'],
  ])('%s', (said, at) => {
    expect(timeOf(`remind me ${said}`, THURSDAY, 'America/New_York')).toBe(at);
  });
});

describe('a promise heard on Thursday 5 November, 15:20', () => {
  test.each([
    ['by friday', '2026-11-06T09:00'],
    ['next week', '2026-11-13T09:00'],
    ['early next week', '2026-11-10T09:00'],
    ['the middle of next week', '2026-11-11T09:00'],
    ['by the end of next week', '2026-11-13T09:00'],
    ['this week', '2026-11-06T09:00'],
    ['within 3 business days', '2026-11-10T09:00'],
    ['within a week', '2026-11-12T09:00'],
    ['by end of month', '2026-11-30T09:00'],
    ['before thanksgiving', '2026-11-25T09:00'],
    ['before christmas', '2026-12-24T09:00'],
    ['by mid december', '2026-12-15T09:00'],
    ['the first week of december', '2026-12-04T09:00'],
    ['monday or tuesday', '2026-11-10T09:00'],
    ['by noon tomorrow', '2026-11-06T12:00'],
  ])('%s', (said, at) => {
    expect(timeOf(`they will decide ${said}`, THURSDAY, 'America/New_York')).toBe(at);
  });
});

test('a date in figures has its month first only where people write it so', () => {
  expect(timeOf('remind me 11/12', THURSDAY, 'America/New_York')).toBe('2026-11-12T09:00');
  expect(timeOf('remind me 11/12', THURSDAY, 'Europe/London')).toBe('2026-12-11T09:00');
  expect(timeOf('remind me 11/12', THURSDAY, 'Australia/Sydney')).toBe('2026-12-11T09:00');
});

test('9:00 is 9:00 on both sides of a change of the clock', () => {
  expect(timeOf('remind me sunday', '2026-10-30T14:15:00Z', 'America/Toronto')).toBe('2026-11-01T09:00');
});

test.each(['2 days ago', 'last friday', 'i was on hold for 20 minutes'])('%s is behind us', (text) => {
  expect(timeOf(text, THURSDAY, 'America/New_York')).toBeUndefined();
});
