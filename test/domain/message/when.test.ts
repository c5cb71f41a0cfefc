import { describe, expect, test } from 'vitest';
import {
  clockWords,
  dayWords,
  distanceWords,
  instantWords,
  longDayWords,
  placeOf,
  spanWords,
  usesTwelveHours,
  windowWords,
} from '../../../shared/domain/message/when.ts';

describe('telling days', () => {
  test('the weekday is always named', () => {
    expect(dayWords('2026-12-08')).toBe('Tue 8 Dec');
    expect(longDayWords('2026-12-08')).toBe('Tuesday 8 December');
  });

  test.each([
    ['2026-12-08', 'today'],
    ['2026-12-09', 'tomorrow'],
    ['2026-12-07', 'yesterday'],
    ['2027-01-08', 'in 31 days'],
    ['2026-11-28', '10 days ago'],
  ])('%s seen from Tue 2026-12-08 is %s', (date, words) => {
    expect(distanceWords(date, '2026-12-08')).toBe(words);
  });
});

describe('telling times', () => {
  test.each([
    ['2026-12-08T14:00:00Z', 'America/New_York', '9 am'],
    ['2026-12-08T14:30:00Z', 'America/New_York', '9:30 am'],
    ['2026-12-08T17:00:00Z', 'America/New_York', 'noon'],
    ['2026-12-08T17:05:00Z', 'America/New_York', '12:05 pm'],
    ['2026-12-08T05:00:00Z', 'America/New_York', 'midnight'],
    ['2026-12-08T05:10:00Z', 'America/New_York', '12:10 am'],
    ['2026-12-08T14:30:00Z', 'Europe/Berlin', '15:30'],
    ['2026-12-08T09:05:00Z', 'Europe/London', '09:05'],
    ['2026-12-08T03:30:00Z', 'Asia/Kolkata', '9 am'],
  ])('%s in %s reads %s', (at, zone, words) => {
    expect(clockWords(at, zone)).toBe(words);
  });

  test.each([
    ['2026-12-08T14:00:00Z', '2026-12-08T15:00:00Z', 'America/New_York', '9-10 am'],
    ['2026-12-08T16:30:00Z', '2026-12-08T17:30:00Z', 'America/New_York', '11:30 am-12:30 pm'],
    ['2026-12-08T17:00:00Z', '2026-12-08T18:00:00Z', 'America/New_York', 'noon-1 pm'],
    ['2026-12-08T16:00:00Z', '2026-12-08T17:00:00Z', 'America/New_York', '11 am-noon'],
    ['2026-12-08T21:30:00Z', '2026-12-08T22:30:00Z', 'America/New_York', '4:30-5:30 pm'],
    ['2026-12-08T08:00:00Z', '2026-12-08T09:00:00Z', 'Europe/Berlin', '09:00-10:00'],
  ])('%s to %s in %s reads %s', (start, end, zone, words) => {
    expect(spanWords({ start, end }, zone)).toBe(words);
  });

  test('pages set a proper dash', () => {
    const span = { start: '2026-12-08T14:00:00Z', end: '2026-12-08T15:00:00Z' };
    expect(spanWords(span, 'America/New_York', 'fine')).toBe('9–10 am');
  });
});

describe('two zones', () => {
  const span = { start: '2026-12-08T17:00:00Z', end: '2026-12-08T18:00:00Z' };

  test.each([
    ['America/Los_Angeles', 'America/New_York', 'Tue 8 Dec, 9-10 am your time (noon-1 pm in New York)'],
    ['America/New_York', 'America/New_York', 'Tue 8 Dec, noon-1 pm'],
    ['America/Detroit', 'America/New_York', 'Tue 8 Dec, noon-1 pm'],
    [
      'Asia/Tokyo',
      'America/New_York',
      'Wed 9 Dec, 02:00-03:00 your time (Tue 8 Dec, 12:00-13:00 in New York)',
    ],
    ['America/New_York', 'Asia/Tokyo', 'Tue 8 Dec, noon-1 pm your time (Wed 9 Dec, 2-3 am in Tokyo)'],
  ])('somebody in %s calling %s reads %s', (own, theirs, words) => {
    expect(windowWords(span, { own, theirs })).toBe(words);
  });

  test('an instant is told the same way', () => {
    expect(instantWords(span.start, { own: 'America/Los_Angeles', theirs: 'America/New_York' })).toBe(
      'Tue 8 Dec, 9 am your time (noon in New York)',
    );
  });

  test.each([
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC', 'UTC'],
  ])('%s is %s', (zone, place) => {
    expect(placeOf(zone)).toBe(place);
  });

  test.each([
    ['America/Indiana/Knox', true],
    ['Australia/Sydney', true],
    ['America/Sao_Paulo', false],
    ['Europe/Paris', false],
    ['UTC', false],
  ])('%s writes twelve hours: %s', (zone, twelve) => {
    expect(usesTwelveHours(zone)).toBe(twelve);
  });
});
