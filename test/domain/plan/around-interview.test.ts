import { describe, expect, test } from 'vitest';
import { at, told, type Story } from './told.ts';

const open: Story = { interview: { nothingPromised: false } };

describe('prepare', () => {
  test.each([
    [
      'Tue 15 Sep, 10:00, two hours before, to the second',
      '2026-09-15T12:00:00Z',
      ['prepare Tue 2026-09-15 told 09-15 12:00'],
    ],
    ['a second later: now', '2026-09-15T12:00:01Z', ['prepare Tue 2026-09-15 told 09-15 12:00:01']],
    ['a second before the interview', '2026-09-15T13:59:59Z', ['prepare Tue 2026-09-15 told 09-15 13:59:59']],
    ['at its start: none', '2026-09-15T14:00:00Z', []],
  ])('%s', (_name, now, expected) => {
    expect(told(open, now, 'prepare')).toEqual(expected);
  });

  test.each([
    [
      'an early interview is prepared the evening before',
      undefined,
      'prepare Mon 2026-09-14 told 09-15 00:00',
    ],
    [
      'an early evening ends an hour before the waking hours do',
      { from: '08:00', to: '19:00' },
      'prepare Mon 2026-09-14 told 09-14 22:00',
    ],
    [
      'an evening never begins before the waking hours',
      { from: '20:30', to: '22:00' },
      'prepare Mon 2026-09-14 told 09-15 00:30',
    ],
    [
      'nor when they are shorter than an hour',
      { from: '18:30', to: '19:00' },
      'prepare Mon 2026-09-14 told 09-14 22:30',
    ],
  ])('%s', (_name, waking, expected) => {
    const story: Story = {
      interview: { interviewAt: '2026-09-15T12:30:00Z' },
      ...(waking && { person: { waking } }),
    };
    expect(told(story, '2026-09-13T16:00:00Z', 'prepare')).toEqual([expected]);
  });

  test.each([
    ['before the start', '2026-09-15T13:59:00Z', ['prepare Tue 2026-09-15 told 09-15 13:59']],
    ['to the start itself', '2026-09-15T14:00:00Z', []],
    ['to the past: now', '2026-09-15T12:20:00Z', ['prepare Tue 2026-09-15 told 09-15 12:30']],
  ])('snoozed %s', (_name, until, expected) => {
    const history = [at('2026-09-15T12:10:00Z', { type: 'snoozed', step: 'prepare', until })];
    expect(told({ ...open, history }, '2026-09-15T12:30:00Z', 'prepare')).toEqual(expected);
  });
});

describe('debrief and thank-you', () => {
  test.each([
    [
      '48 hours after the end',
      '2026-09-17T15:00:00Z',
      ['debrief Thu 2026-09-17 told 09-17 15:00', 'thank-you Thu 2026-09-17 told 09-17 15:00'],
    ],
    ['a second later', '2026-09-17T15:00:01Z', []],
    [
      'due in the quiet hours: the morning after',
      '2026-09-16T02:00:00Z',
      ['debrief Wed 2026-09-16 told 09-16 12:00', 'thank-you Wed 2026-09-16 told 09-16 12:00'],
    ],
  ])('%s', (_name, now, expected) => {
    expect(told(open, now, 'debrief', 'thank-you')).toEqual(expected);
  });

  test('a note once written is not asked for again, even if the step is snoozed after', () => {
    const history = [
      at('2026-09-15T17:00:00Z', { type: 'thanked' }),
      at('2026-09-15T17:05:00Z', { type: 'snoozed', step: 'thank-you', until: '2026-09-16T15:00:00Z' }),
    ];
    expect(told({ history }, '2026-09-15T18:00:00Z', 'thank-you')).toEqual([]);
  });

  test('a snooze after a skip is the last word', () => {
    const history = [
      at('2026-09-15T17:00:00Z', { type: 'skipped', step: 'thank-you' }),
      at('2026-09-15T17:05:00Z', { type: 'snoozed', step: 'thank-you', until: '2026-09-16T15:00:00Z' }),
    ];
    expect(told({ history }, '2026-09-15T18:00:00Z', 'thank-you')).toEqual([
      'thank-you Wed 2026-09-16 told 09-16 15:00',
    ]);
  });

  test('a conversation before the interview answers nothing of what was promised in it', () => {
    const history = [at('2026-09-14T15:00:00Z', { type: 'called', outcome: 'spoke' })];
    expect(told({ ...open, history }, '2026-09-15T18:00:00Z', 'debrief', 'call').slice(0, 2)).toEqual([
      'debrief Tue 2026-09-15 told 09-15 18:00',
      'call 1 Tue 2026-09-22 13:00-14:00 told 09-22 12:30',
    ]);
  });
});

test('a new time asks for preparation, debrief and thanks again', () => {
  const history = [
    at('2026-09-15T17:00:00Z', { type: 'nudged', step: 'debrief', date: '2026-09-15' }),
    at('2026-09-15T17:10:00Z', { type: 'thanked' }),
    at('2026-09-16T15:00:00Z', { type: 'next_round', interviewAt: '2026-09-24T18:00:00Z' }),
  ];
  expect(told({ history }, '2026-09-16T16:00:00Z').slice(0, 4)).toEqual([
    'prepare Thu 2026-09-24 told 09-24 16:00',
    'debrief Thu 2026-09-24 told 09-24 21:00',
    'thank-you Thu 2026-09-24 told 09-24 21:00',
    'call 1 Thu 2026-10-01 13:00-14:00 told 10-01 12:30',
  ]);
});
