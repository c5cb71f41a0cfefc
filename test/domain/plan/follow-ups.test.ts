import { describe, expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { at, told, type Story } from './told.ts';

const noAnswer: HistoryEvent = { type: 'called', outcome: 'no_answer' };
const threeCalls = ['22', '23', '24'].map((day) => at(`2026-09-${day}T13:20:00Z`, noAnswer));
const permission = (history: HistoryEvent[]): Story => ({
  interview: { playbook: 'permission', local: true },
  history,
});

describe('the window of a call', () => {
  test.each([
    [
      'exactly half an hour of the morning left',
      '2026-09-22T13:30:00Z',
      'call 1 Tue 2026-09-22 13:30-14:00 told 09-22 13:30',
    ],
    [
      'a second less: lunch, the first by the clock',
      '2026-09-22T13:30:01Z',
      'call 1 Tue 2026-09-22 16:00-17:00 told 09-22 15:30',
    ],
    [
      'lunch too short: closing',
      '2026-09-22T16:30:01Z',
      'call 1 Tue 2026-09-22 20:30-21:30 told 09-22 20:00',
    ],
    [
      'closing too short: Wednesday morning',
      '2026-09-22T21:00:01Z',
      'call 1 Wed 2026-09-23 13:00-14:00 told 09-23 12:30',
    ],
  ])('Tue 22 Sep, %s', (_name, now, expected) => {
    expect(told({}, now, 'call')[0]).toBe(expected);
  });

  test.each([
    ['awake for half an hour of the morning', { from: '09:30', to: '21:00' }, '13:30-14:00 told 09-22 13:30'],
    ['awake a minute later: lunch', { from: '09:31', to: '21:00' }, '16:00-17:00 told 09-22 15:30'],
    [
      'only awake between the windows: business hours',
      { from: '14:00', to: '16:00' },
      '18:00-20:00 told 09-22 18:00',
    ],
  ])('%s', (_name, waking, expected) => {
    expect(told({ person: { waking } }, '2026-09-21T16:00:00Z', 'call')[0]).toBe(
      `call 1 Tue 2026-09-22 ${expected}`,
    );
  });

  test('asleep through the working day: told the evening before, the whole window', () => {
    const story: Story = { person: { waking: { from: '18:00', to: '21:00' } } };
    expect(told(story, '2026-09-22T00:00:00Z', 'call')[0]).toBe(
      'call 1 Tue 2026-09-22 13:00-14:00 told 09-22 00:00',
    );
    expect(told(story, '2026-09-22T00:00:01Z', 'call')[0]).toBe(
      'call 1 Wed 2026-09-23 13:00-14:00 told 09-23 00:00',
    );
  });
});

describe('a skipped call', () => {
  const weekly = (history: HistoryEvent[], interview = {}): Story => ({
    interview: { playbook: 'weekly', ...interview },
    history,
  });
  const nudged: HistoryEvent = {
    type: 'nudged',
    step: 'call',
    attempt: 1,
    date: '2026-09-21',
    window: { start: '2026-09-21T13:00:00Z', end: '2026-09-21T21:00:00Z' },
  };
  test.each<[string, Story, string]>([
    ['from the day it is said', weekly([at('2026-09-18T15:00:00Z', { type: 'skipped' })]), 'Fri 2026-09-25'],
    [
      'from the day it names',
      weekly([at('2026-09-18T15:00:00Z', { type: 'skipped', date: '2026-09-22' })]),
      'Tue 2026-09-29',
    ],
    [
      'from the call that stood nudged',
      weekly([at('2026-09-18T12:30:00Z', nudged), at('2026-09-18T15:00:00Z', { type: 'skipped' })]),
      'Mon 2026-09-28',
    ],
    [
      'from the day it was snoozed to',
      weekly([
        at('2026-09-18T12:30:00Z', { type: 'snoozed', until: '2026-09-24T15:00:00Z' }),
        at('2026-09-18T15:00:00Z', { type: 'skipped' }),
      ]),
      'Thu 2026-10-01',
    ],
    [
      'from the agreed day',
      weekly([at('2026-09-18T15:00:00Z', { type: 'skipped' })], { callAt: '2026-09-23T15:00:00Z' }),
      'Wed 2026-09-30',
    ],
  ])('is counted %s', (_name, story, expected) => {
    expect(told(story, '2026-09-18T16:00:00Z', 'call')[0]).toContain(`call 1 ${expected}`);
  });
});

describe('silence', () => {
  const nudged = at('2026-09-22T12:30:00Z', { type: 'nudged', step: 'call', attempt: 1, date: '2026-09-22' });
  const unreported = at('2026-09-24T13:00:00Z', { type: 'unreported', step: 'call', date: '2026-09-22' });
  const late = at('2026-09-25T15:00:00Z', { type: 'called', outcome: 'voicemail' });
  test.each<[string, HistoryEvent[], string]>([
    ['an unreported call is an attempt on its own day', [nudged, unreported], 'call 2 Tue 2026-09-29'],
    ['a late report takes its place', [nudged, unreported, late], 'call 2 Fri 2026-10-02'],
    ['a second report is another attempt', [nudged, unreported, late, late], 'call 3 Fri 2026-10-02'],
    [
      'a skip in between keeps them apart',
      [nudged, unreported, at('2026-09-24T15:00:00Z', { type: 'skipped' }), late],
      'call 3 Fri 2026-10-02',
    ],
    [
      'an answered nudge is not unreported',
      [nudged, at('2026-09-22T14:00:00Z', noAnswer), unreported],
      'call 2 Tue 2026-09-29',
    ],
    ['nor is it when the same is written twice', [nudged, unreported, unreported], 'call 2 Tue 2026-09-29'],
  ])('%s', (_name, history, expected) => {
    const story: Story = { interview: { playbook: 'weekly' }, history };
    expect(told(story, '2026-09-25T16:00:00Z', 'call')[0]).toContain(expected);
  });

  test('a nudge of the old interview is answered by the new time', () => {
    const history = [
      nudged,
      at('2026-09-23T13:00:00Z', {
        type: 'next_round',
        interviewAt: '2026-09-23T18:00:00Z',
        nothingPromised: true,
      }),
      unreported,
    ];
    expect(told({ history }, '2026-09-24T16:00:00Z', 'call')[0]).toContain('call 1 Wed 2026-09-30');
  });
});

describe('visit and close', () => {
  test('after three calls a visit, then the close on the next working day', () => {
    expect(told(permission(threeCalls), '2026-09-24T16:00:00Z')).toEqual([
      'visit Tue 2026-09-29 13:00-14:00 told 09-29 12:30',
      'close Wed 2026-09-30 told 09-30 14:00',
    ]);
  });

  test('a visit snoozed to a moment before a coming call waits for its own day', () => {
    const history = [
      ...threeCalls,
      at('2026-09-24T15:00:00Z', { type: 'snoozed', step: 'visit', until: '2026-09-25T15:00:00Z' }),
      at('2026-09-24T15:30:00Z', { ...noAnswer, callAt: '2026-09-29T18:00:00Z' }),
    ];
    expect(told(permission(history), '2026-09-24T16:00:00Z')).toEqual([
      'call 5 Tue 2026-09-29 18:00-18:30 told 09-29 17:45',
      'visit Wed 2026-09-30 13:00-14:00 told 09-30 12:30',
      'close Thu 2026-10-01 told 10-01 14:00',
    ]);
  });

  test.each([
    ['never before a coming call', '2026-09-25T15:00:00Z', 'close Tue 2026-10-06 told 10-06 14:00'],
    [
      'exactly to an instant after the calls',
      '2026-10-02T02:00:00Z',
      'close Thu 2026-10-01 told 10-02 02:00',
    ],
  ])('a close is snoozed %s', (_name, until, expected) => {
    const story: Story = {
      interview: { playbook: 'two-messages' },
      history: [
        at('2026-09-22T13:20:00Z', { type: 'called', outcome: 'voicemail' }),
        at('2026-09-22T15:00:00Z', { type: 'snoozed', step: 'close', until }),
      ],
    };
    expect(told(story, '2026-09-22T16:00:00Z', 'close')).toEqual([expected]);
  });

  test('skipping a visit that the playbook does not know changes nothing', () => {
    const history = [
      at('2026-09-22T13:20:00Z', { type: 'called', outcome: 'voicemail' }),
      at('2026-09-29T13:20:00Z', { type: 'called', outcome: 'voicemail' }),
    ];
    const skipped: HistoryEvent = { type: 'skipped', step: 'visit', date: '2026-10-20' };
    const plain: Story = { interview: { playbook: 'two-messages' }, history };
    const now = '2026-09-30T16:00:00Z';
    expect(told({ ...plain, history: [...history, at('2026-09-30T15:00:00Z', skipped)] }, now)).toEqual(
      told(plain, now),
    );
  });

  test('the close is at 10:00 of the person within the working day of the employer', () => {
    const story: Story = {
      interview: {
        playbook: 'two-messages',
        timeZone: 'Pacific/Auckland',
        interviewAt: '2026-09-14T22:00:00Z',
      },
      person: { timeZone: 'America/Los_Angeles' },
    };
    // Tue 6 October in Auckland begins at 04:00 on Monday in Los Angeles.
    expect(told(story, '2026-09-16T19:00:00Z', 'close')).toEqual(['close Tue 2026-10-06 told 10-05 17:00']);
  });
});

describe('an offer', () => {
  const offer = at('2026-09-21T15:00:00Z', { type: 'offer', inWriting: false, answerBy: '2026-09-30' });
  const check = at('2026-09-24T14:00:00Z', { type: 'nudged', step: 'written-offer', date: '2026-09-24' });
  test.each<[string, HistoryEvent[], string[]]>([
    ['leaves an agreed call', [offer], ['call 1', 'written-offer', 'answer-offer']],
    [
      'asked about stands, and hides no agreed call',
      [offer, check],
      ['written-offer', 'call 1', 'answer-offer'],
    ],
    [
      'in writing leaves the answer',
      [offer, at('2026-09-22T15:00:00Z', { type: 'offer', inWriting: true })],
      ['answer-offer'],
    ],
    [
      'answered and in writing leaves nothing',
      [
        offer,
        at('2026-09-22T15:00:00Z', { type: 'offer', inWriting: true }),
        at('2026-09-22T15:01:00Z', { type: 'answered' }),
      ],
      [],
    ],
  ])('%s', (_name, history, expected) => {
    const story: Story = { interview: { callAt: '2026-09-25T14:00:00Z' }, history };
    const kinds = told(story, '2026-09-24T15:00:00Z').map(
      (line) => line.split(/ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /)[0],
    );
    expect(new Set(kinds)).toEqual(new Set(expected));
  });

  test('a conversation does not answer the check for the written offer', () => {
    const history = [offer, check, at('2026-09-24T15:00:00Z', { type: 'called', outcome: 'spoke' })];
    expect(told({ history }, '2026-09-24T16:00:00Z', 'written-offer')).toEqual([
      'written-offer Thu 2026-09-24 told 09-24 14:00',
    ]);
  });

  test.each([
    ['10:00 on the day before', '2026-09-29T14:00:00Z', ['answer-offer Tue 2026-09-29 told 09-29 14:00']],
    ['late, on the last day', '2026-10-01T00:59:59Z', ['answer-offer Wed 2026-09-30 told 10-01 00:59:59']],
    ['too late: waking hours begin the day after', '2026-10-01T01:00:00Z', []],
  ])('is answered %s', (_name, now, expected) => {
    expect(told({ history: [offer] }, now, 'answer-offer')).toEqual(expected);
  });
});

describe('taking back', () => {
  const chain: HistoryEvent[] = [
    at('2026-09-22T13:20:00Z', { type: 'rejected', id: 'r' }),
    at('2026-09-22T13:25:00Z', { type: 'undone', event: 'r', id: 'u1' }),
    at('2026-09-22T13:26:00Z', { type: 'undone', event: 'u1', id: 'u2' }),
    at('2026-09-22T13:27:00Z', { type: 'undone', event: 'u2', id: 'u3' }),
  ];
  test.each([
    ['a rejection', 1, true],
    ['taken back', 2, false],
    ['after all', 3, true],
    ['or not', 4, false],
  ])('%s', (_name, length, isOver) => {
    expect(told({ history: chain.slice(0, length) }, '2026-09-22T14:00:00Z').length === 0).toBe(isOver);
  });

  test('an undone that names itself takes nothing back', () => {
    const history: HistoryEvent[] = [at('2026-09-22T13:25:00Z', { type: 'undone', event: 'u', id: 'u' })];
    expect(told({ history }, '2026-09-22T14:00:00Z')).toEqual(told({}, '2026-09-22T14:00:00Z'));
  });
});
