import { describe, expect, test } from 'vitest';
import { nextDuty, statusOf, stepIdentity } from '../../../shared/domain/plan/index.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { at, recordOf, type Story } from './told.ts';

const nudged = at('2026-09-22T12:30:00Z', {
  type: 'nudged',
  step: 'call',
  attempt: 1,
  date: '2026-09-22',
  window: { start: '2026-09-22T13:00:00Z', end: '2026-09-22T14:00:00Z' },
});
const reminded = at('2026-09-23T13:00:00Z', { type: 'reminded', step: 'call' });
const unreported = (on: string, when: string) => at(when, { type: 'unreported', step: 'call', date: on });
const silent = [
  unreported('2026-09-22', '2026-09-24T13:00:00Z'),
  unreported('2026-09-29', '2026-10-01T13:00:00Z'),
  unreported('2026-10-06', '2026-10-08T13:00:00Z'),
];

/** The duty in a line: its kind, its instant, and the steps it is about. */
function owed(story: Story, now: string): string {
  const duty = nextDuty(recordOf(story), now);
  if (!duty) return 'nothing';
  const about =
    duty.kind === 'nudge' ? duty.steps.map((step) => step.kind) : 'step' in duty ? [duty.step.kind] : [];
  return [duty.kind, duty.at, ...about].join(' ');
}

describe('what the service owes next', () => {
  test.each<[string, Story, string, string]>([
    [
      'debrief and thanks travel together',
      { interview: { nothingPromised: false } },
      '2026-09-15T16:00:00Z',
      'nudge 2026-09-15T17:00:00Z debrief thank-you',
    ],
    ['the call of Tue 22 Sep', {}, '2026-09-18T16:00:00Z', 'nudge 2026-09-22T12:30:00Z call'],
    ['it is due at its instant', {}, '2026-09-22T12:30:00Z', 'nudge 2026-09-22T12:30:00Z call'],
    ['and when the wake-up is late', {}, '2026-09-22T12:30:59Z', 'nudge 2026-09-22T12:30:59Z call'],
    [
      'the one reminder: 09:00 on Wed, after the window',
      { history: [nudged] },
      '2026-09-22T16:00:00Z',
      'remind 2026-09-23T13:00:00Z call',
    ],
    [
      'a late riser is reminded when awake',
      { history: [nudged], person: { waking: { from: '11:00', to: '21:00' } } },
      '2026-09-22T16:00:00Z',
      'remind 2026-09-23T15:00:00Z call',
    ],
    [
      'unreported a day after the reminder, Thu',
      { history: [nudged, reminded] },
      '2026-09-23T16:00:00Z',
      'unreported 2026-09-24T13:00:00Z call',
    ],
    [
      'answered: the next call, Tue',
      { history: [nudged, at('2026-09-22T13:20:00Z', { type: 'called', outcome: 'no_answer' })] },
      '2026-09-22T16:00:00Z',
      'nudge 2026-09-29T20:00:00Z call',
    ],
    [
      'two silences: the plan goes on',
      { history: silent.slice(0, 2) },
      '2026-10-02T16:00:00Z',
      'nudge 2026-10-06T15:30:00Z call',
    ],
    ['three in a row: a pause', { history: silent }, '2026-10-08T13:00:00Z', 'pause 2026-10-08T13:00:00Z'],
    [
      'a word in between: no pause',
      { history: [...silent, at('2026-10-02T13:00:00Z', { type: 'note', text: 'away' })] },
      '2026-10-08T14:00:00Z',
      'nudge 2026-10-13T12:30:00Z call',
    ],
    [
      'paused: nothing',
      { history: [...silent, at('2026-10-08T13:00:01Z', { type: 'paused' })] },
      '2026-10-09T13:00:00Z',
      'nothing',
    ],
    [
      'paused until Fri 25 Sep: the end of it',
      { history: [at('2026-09-16T13:00:00Z', { type: 'paused', until: '2026-09-25T13:00:00Z' })] },
      '2026-09-17T13:00:00Z',
      'resume 2026-09-25T13:00:00Z',
    ],
    [
      'its end reached: the late call',
      { history: [at('2026-09-16T13:00:00Z', { type: 'paused', until: '2026-09-23T13:00:00Z' })] },
      '2026-09-23T13:00:00Z',
      'nudge 2026-09-23T13:00:00Z call',
    ],
    [
      'rejected: nothing',
      { history: [at('2026-09-16T13:00:00Z', { type: 'rejected' })] },
      '2026-09-17T13:00:00Z',
      'nothing',
    ],
    [
      'an hour in the night that the person chose',
      {
        history: [
          at('2026-09-21T13:00:00Z', { type: 'snoozed', step: 'call', until: '2026-09-22T03:00:00Z' }),
        ],
      },
      '2026-09-22T03:00:40Z',
      'nudge 2026-09-22T03:00:40Z call',
    ],
    [
      'a night hour of a step without a window, woken late',
      {
        interview: { nothingPromised: false },
        history: [
          at('2026-09-15T20:00:00Z', { type: 'thanked' }),
          at('2026-09-15T20:00:00Z', { type: 'snoozed', step: 'debrief', until: '2026-09-16T03:00:00Z' }),
        ],
      },
      '2026-09-16T03:00:40Z',
      'nudge 2026-09-16T03:00:00Z debrief',
    ],
    [
      'an evening just past, for whoever sleeps through the working day',
      { person: { waking: { from: '18:00', to: '21:00' } } },
      '2026-09-22T00:00:30Z',
      'nudge 2026-09-22T00:00:00Z call',
    ],
    [
      'that evening long past: the next',
      { person: { waking: { from: '18:00', to: '21:00' } } },
      '2026-09-22T00:30:00Z',
      'nudge 2026-09-23T00:00:00Z call',
    ],
  ])('%s', (_name, story, now, expected) => {
    expect(owed(story, now)).toBe(expected);
  });

  test('no reminder of an agreed call that was told the evening before, until its half hour has ended', () => {
    const history = [
      at('2026-09-18T00:00:00Z', {
        type: 'nudged',
        step: 'call',
        attempt: 1,
        date: '2026-09-18',
        window: { start: '2026-09-18T11:30:00Z', end: '2026-09-18T12:00:00Z' },
      }),
    ];
    const story: Story = { interview: { callAt: '2026-09-18T11:30:00Z' }, history };
    expect(owed(story, '2026-09-18T01:00:00Z')).toBe('remind 2026-09-18T13:00:00Z call');
  });
});

describe('the status of a record', () => {
  const offer: HistoryEvent = { type: 'offer', inWriting: false };
  test.each<[string, HistoryEvent[], string]>([
    ['nothing happened', [], 'active'],
    ['an offer', [offer], 'offer'],
    ['paused', [{ type: 'paused' }], 'paused'],
    ['paused, then a word', [{ type: 'paused' }, { type: 'note', text: 'back' }], 'active'],
    ['closed', [{ type: 'closed' }], 'closed'],
    ['closed, then an attempt', [{ type: 'closed' }, { type: 'called', outcome: 'no_answer' }], 'closed'],
    ['closed, then news', [{ type: 'closed' }, { type: 'promised' }], 'active'],
    ['rejected', [{ type: 'rejected' }, { type: 'resumed' }], 'rejected'],
    ['withdrawn', [{ type: 'withdrawn' }], 'withdrawn'],
    ['told to stop after a rejection', [{ type: 'rejected' }, { type: 'asked_to_stop' }], 'stopped'],
    ['a rejection after being told to stop', [{ type: 'asked_to_stop' }, { type: 'rejected' }], 'stopped'],
  ])('%s', (_name, events, expected) => {
    const history = events.map((event) => at('2026-09-21T15:00:00Z', event));
    expect(statusOf(recordOf({ history }), '2026-09-21T16:00:00Z')).toBe(expected);
  });
});

describe('the identity of a step', () => {
  const call = { kind: 'call', attempt: 2 } as const;
  test.each<[string, HistoryEvent[], string]>([
    ['from the start', [], 'call:2:start'],
    ['an attempt is in its number', [{ type: 'called', outcome: 'no_answer', id: 'a' }], 'call:2:start'],
    [
      'a promise makes it new',
      [{ type: 'called', outcome: 'no_answer', decisionBy: '2026-09-25', id: 'a' }],
      'call:2:a',
    ],
    ['so do a skip', [{ type: 'skipped', id: 'a' }], 'call:2:a'],
    ['a snooze', [{ type: 'snoozed', until: '2026-09-25T15:00:00Z', id: 'a' }], 'call:2:a'],
    ['a conversation', [{ type: 'called', outcome: 'spoke', id: 'a' }], 'call:2:a'],
    ['news', [{ type: 'promised', id: 'a' }], 'call:2:a'],
    ['and a new time', [{ type: 'rescheduled', interviewAt: '2026-09-25T15:00:00Z', id: 'a' }], 'call:2:a'],
    [
      'the last of them counts',
      [
        { type: 'promised', id: 'a' },
        { type: 'skipped', id: 'b' },
        { type: 'thanked', id: 'c' },
      ],
      'call:2:b',
    ],
    [
      'what was taken back does not',
      [
        { type: 'promised', id: 'a' },
        { type: 'undone', event: 'a', id: 'b' },
      ],
      'call:2:start',
    ],
    ['nor a skip of another step', [{ type: 'skipped', step: 'debrief', id: 'a' }], 'call:2:start'],
  ])('%s', (_name, events, expected) => {
    const history = events.map((event) => at('2026-09-21T15:00:00Z', event));
    expect(stepIdentity(call, history)).toBe(expected);
  });

  test.each<[HistoryEvent, Parameters<typeof stepIdentity>[0]['kind'], boolean]>([
    [{ type: 'you_promised', what: 'references', by: '2026-09-25' }, 'keep-promise', true],
    [{ type: 'rescheduled', interviewAt: '2026-09-25T15:00:00Z' }, 'keep-promise', false],
    [{ type: 'rescheduled', interviewAt: '2026-09-25T15:00:00Z' }, 'thank-you', true],
    [{ type: 'promised', theyCallAt: '2026-09-25T15:00:00Z' }, 'their-call', true],
    [{ type: 'promised' }, 'their-call', false],
    [{ type: 'offer', inWriting: false }, 'written-offer', true],
    [{ type: 'offer', inWriting: false }, 'answer-offer', false],
    [{ type: 'offer', inWriting: false, answerBy: '2026-09-25' }, 'answer-offer', true],
    [{ type: 'still_waiting' }, 'written-offer', true],
    [{ type: 'unreported', step: 'written-offer', date: '2026-09-25' }, 'written-offer', true],
    [{ type: 'called', outcome: 'voicemail' }, 'visit', true],
    [{ type: 'called', outcome: 'voicemail' }, 'close', false],
    [{ type: 'resumed' }, 'close', true],
    [{ type: 'note', text: 'parking' }, 'call', false],
  ])('%o makes a %s new: %s', (event, kind, isNew) => {
    const history = [at('2026-09-21T15:00:00Z', { ...event, id: 'x' })];
    expect(stepIdentity({ kind }, history)).toBe(`${kind}:${isNew ? 'x' : 'start'}`);
  });
});
