import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { at, told, type Story } from './told.ts';

const weekly = (interview: NonNullable<Story['interview']>, history: HistoryEvent[] = []): Story => ({
  interview: { playbook: 'weekly', ...interview },
  history,
});

describe('an agreed call', () => {
  const story = weekly({ callAt: '2026-09-21T14:00:00Z' });
  test.each([
    ['a quarter of an hour ahead', '2026-09-21T13:45:00Z', 'told 09-21 13:45'],
    ['a second late: now', '2026-09-21T13:45:01Z', 'told 09-21 13:45:01'],
    ['to the end of its half hour', '2026-09-21T14:30:00Z', 'told 09-21 14:30'],
  ])('Mon 21 Sep 10:00: %s', (_name, now, nudge) => {
    expect(told(story, now, 'call')[0]).toBe(`call 1 Mon 2026-09-21 14:00-14:30 ${nudge}`);
  });

  test('a second after its half hour it is a late ordinary call', () => {
    expect(told(story, '2026-09-21T14:30:01Z', 'call')[0]).toBe(
      'call 1 Mon 2026-09-21 14:30:01-21:00 told 09-21 14:30:01',
    );
  });

  test('late, it does not wait for the day after they decide; other calls do', () => {
    const both = weekly({ callAt: '2026-09-18T14:00:00Z', decisionBy: '2026-09-30' });
    expect(told(both, '2026-09-18T20:45:00Z', 'call').slice(0, 2)).toEqual([
      'call 1 Mon 2026-09-21 13:00-21:00 told 09-21 12:30',
      'call 2 Thu 2026-10-01 13:00-21:00 told 10-01 12:30',
    ]);
  });

  test.each([
    ['the evening before', '2026-09-17T23:00:00Z', 'told 09-18 00:00'],
    [
      'at once, when that has passed and the morning would be too late',
      '2026-09-18T00:00:01Z',
      'told 09-18 00:00:01',
    ],
    ['at once, though it is night', '2026-09-18T05:00:00Z', 'told 09-18 05:00'],
  ])('for Fri 18 Sep 07:30 it is told %s', (_name, now, nudge) => {
    const early = weekly({ callAt: '2026-09-18T11:30:00Z' });
    expect(told(early, now, 'call')[0]).toBe(`call 1 Fri 2026-09-18 11:30-12:00 ${nudge}`);
  });

  test.each([
    ['16 minutes before: it still stands', '2026-09-21T13:44:59Z', 'call 2 Mon 2026-09-21 14:00-14:30'],
    ['15 minutes before: it is made', '2026-09-21T13:45:00Z', 'call 2 Mon 2026-09-28 13:00-21:00'],
  ])('an attempt %s', (_name, when, expected) => {
    const history = [at(when, { type: 'called', outcome: 'no_answer' })];
    expect(told(weekly({ callAt: '2026-09-21T14:00:00Z' }, history), when, 'call')[0]).toContain(expected);
  });

  test('outlives KEEP, and comes first in the new count', () => {
    const history: HistoryEvent[] = [
      at('2026-09-16T15:00:00Z', { type: 'closed' }),
      at('2026-09-17T15:00:00Z', { type: 'resumed' }),
    ];
    expect(told(weekly({ callAt: '2026-09-25T14:00:00Z' }, history), '2026-09-17T16:00:00Z', 'call')[0]).toBe(
      'call 1 Fri 2026-09-25 14:00-14:30 told 09-25 13:45',
    );
  });
});

describe('what they promised', () => {
  test.each<[string, HistoryEvent, string]>([
    [
      'a day that is still ahead stays beside a new call',
      { type: 'promised', callAt: '2026-09-18T14:00:00Z' },
      'call 2 Fri 2026-09-25',
    ],
    [
      'a day named anew takes its place',
      { type: 'promised', decisionBy: '2026-09-22' },
      'call 2 Wed 2026-09-30',
    ],
    ['"nothing" ends both', { type: 'promised' }, 'call 2 Fri 2026-09-25'],
  ])('%s', (_name, event, second) => {
    const story = weekly({ decisionBy: '2026-09-24' }, [at('2026-09-16T15:00:00Z', event)]);
    expect(told(story, '2026-09-16T16:00:00Z', 'call')[1]).toContain(second);
  });

  test('a conversation keeps a decision day of the same day, and drops one of the day before', () => {
    const spoke = [at('2026-09-22T15:00:00Z', { type: 'called', outcome: 'spoke' })];
    const first = (decisionBy: string) =>
      told(weekly({ decisionBy }, spoke), '2026-09-22T16:00:00Z', 'call')[0];
    expect(first('2026-09-22')).toContain('call 1 Wed 2026-09-23');
    expect(first('2026-09-21')).toContain('call 1 Fri 2026-09-25');
  });
});

describe('their call', () => {
  const story = weekly({ theyCallAt: '2026-09-18T19:00:00Z' });
  test.each([
    ['half an hour after they said', '2026-09-18T19:30:00Z', ['their-call Fri 2026-09-18 told 09-18 19:30']],
    ['24 hours after', '2026-09-19T19:00:00Z', ['their-call Sat 2026-09-19 told 09-19 19:00']],
    ['a second more', '2026-09-19T19:00:01Z', []],
  ])('%s', (_name, now, expected) => {
    expect(told(story, now, 'their-call')).toEqual(expected);
  });

  test('an attempt without a promise leaves it, one with a promise ends it', () => {
    const after = (event: HistoryEvent) =>
      told({ ...story, history: [at('2026-09-17T17:00:00Z', event)] }, '2026-09-17T18:00:00Z', 'their-call');
    expect(after({ type: 'called', outcome: 'voicemail' })).toHaveLength(1);
    expect(after({ type: 'called', outcome: 'voicemail', decisionBy: '2026-09-25' })).toEqual([]);
    expect(after({ type: 'cancelled' })).toEqual([]);
  });
});

describe('what the person promised', () => {
  test.each([
    ['09:00 on the day, Thu 24 Sep', {}, 'keep-promise Thu 2026-09-24 told 09-24 13:00'],
    [
      'moved out for a late riser',
      { waking: { from: '11:00', to: '21:00' } },
      'keep-promise Thu 2026-09-24 told 09-24 15:00',
    ],
    [
      'by the calendar of the person',
      { timeZone: 'Pacific/Auckland' },
      'keep-promise Wed 2026-09-23 told 09-23 21:00',
    ],
  ])('%s', (_name, person, expected) => {
    const history = [
      at('2026-09-16T15:00:00Z', { type: 'you_promised', what: 'references', by: '2026-09-24' }),
    ];
    expect(told({ person, history }, '2026-09-16T16:00:00Z', 'keep-promise')).toEqual([expected]);
  });

  test('once sent it stays sent through a new time; a new promise is told again', () => {
    const sent: HistoryEvent[] = [
      at('2026-09-16T15:00:00Z', { type: 'you_promised', what: 'references', by: '2026-09-17' }),
      at('2026-09-17T13:00:00Z', { type: 'nudged', step: 'keep-promise', date: '2026-09-17' }),
      at('2026-09-17T15:00:00Z', { type: 'rescheduled', interviewAt: '2026-09-24T18:00:00Z' }),
    ];
    const anew: HistoryEvent = { type: 'you_promised', what: 'a portfolio', by: '2026-09-18' };
    const now = '2026-09-17T16:00:00Z';
    expect(told({ history: sent }, now, 'keep-promise')).toEqual([]);
    expect(told({ history: [...sent, at(now, anew)] }, now, 'keep-promise')).toEqual([
      'keep-promise Fri 2026-09-18 told 09-18 13:00',
    ]);
  });
});
