import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../../shared/domain/mail/calendar-part.ts';

const ics = (lines: string, method = 'REQUEST') => ({
  text: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nBEGIN:VEVENT\r\nUID:u-1\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  method: null,
});
const read = (lines: string, method?: string) => readCalendar(ics(lines, method), 'America/Chicago');

describe('readCalendar', () => {
  it.each([
    ['an IANA zone', 'DTSTART;TZID=Europe/Oslo:20261119T140000', '2026-11-19T13:00:00Z', 'Europe/Oslo'],
    [
      'a Windows zone',
      'DTSTART;TZID=Eastern Standard Time:20261008T140000',
      '2026-10-08T18:00:00Z',
      'America/New_York',
    ],
    [
      'a quoted Windows zone',
      'DTSTART;TZID="W. Europe Standard Time":20261119T140000',
      '2026-11-19T13:00:00Z',
      'Europe/Berlin',
    ],
    [
      'a zone with a path before it',
      'DTSTART;TZID=/freeassociation.example/Tzfile/Europe/London:20261119T140000',
      '2026-11-19T14:00:00Z',
      'Europe/London',
    ],
    ['UTC', 'DTSTART:20261119T140000Z', '2026-11-19T14:00:00Z', null],
    ['no zone: the clock of the person', 'DTSTART:20261119T140000', '2026-11-19T20:00:00Z', null],
  ])('reads a start in %s', (_what, start, startAt, zone) => {
    expect(read(start)).toMatchObject({ startAt, zone, uid: 'u-1' });
  });

  it('reads an all-day event as a day without a time', () => {
    expect(read('DTSTART;VALUE=DATE:20261119')).toMatchObject({ startAt: null, allDayOn: '2026-11-19' });
  });

  it.each([
    ['an end', 'DTSTART:20261119T140000Z\r\nDTEND:20261119T153000Z', 90],
    ['a duration', 'DTSTART:20261119T140000Z\r\nDURATION:PT45M', 45],
    ['neither', 'DTSTART:20261119T140000Z', null],
    ['an end before the start', 'DTSTART:20261119T140000Z\r\nDTEND:20261119T130000Z', null],
  ])('takes the length from %s', (_what, lines, durationMinutes) => {
    expect(read(lines)).toMatchObject({ durationMinutes });
  });

  it('tells cancellations by method and by status, and the sequence', () => {
    expect(read('DTSTART:20261119T140000Z\r\nSEQUENCE:3', 'CANCEL')).toMatchObject({
      cancelled: true,
      sequence: 3,
    });
    expect(read('DTSTART:20261119T140000Z\r\nSTATUS:CANCELLED')).toMatchObject({ cancelled: true });
    expect(read('DTSTART:20261119T140000Z')).toMatchObject({ cancelled: false, sequence: null });
  });

  it('does not follow an endless rule', () => {
    const start = performance.now();
    expect(read('DTSTART:20261119T140000Z\r\nRRULE:FREQ=SECONDLY;INTERVAL=1')).toMatchObject({
      startAt: '2026-11-19T14:00:00Z',
    });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('reads what stands before the cut of a calendar that breaks off', () => {
    const whole = ics('DTSTART:20261119T140000Z\r\nSUMMARY:Interview\r\nDESCRIPTION:long').text;
    expect(
      readCalendar({ text: whole.slice(0, whole.indexOf('DESCRIPTION')), method: null }, 'UTC'),
    ).toMatchObject({ startAt: '2026-11-19T14:00:00Z' });
  });

  it.each([
    '',
    'no calendar',
    'BEGIN:VCALENDAR',
    'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n;;;:::\r\nEND:VEVENT\r\nEND:VCALENDAR',
  ])('is null for "%s"', (text) => {
    expect(readCalendar({ text, method: null }, 'UTC')).toBeNull();
  });
});
