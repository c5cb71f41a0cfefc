import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../shared/domain/plan/index.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { at, recordOf, type Story } from './told.ts';

const NOW = '2026-09-24T16:00:00Z';
const faultsOf = (story: Story, now = NOW) => checkRecord(recordOf(story), now).map(({ path }) => path);

describe('an interview', () => {
  test.each<[string, NonNullable<Story['interview']>, string[]]>([
    ['a decision on the day of the interview', { decisionBy: '2026-09-15' }, []],
    ['a decision the day before', { decisionBy: '2026-09-14' }, ['interview.decisionBy']],
    [
      'by the calendar of the employer',
      { decisionBy: '2026-09-15', interviewAt: '2026-09-15T16:00:00Z', timeZone: 'Asia/Tokyo' },
      ['interview.decisionBy'],
    ],
    ['a call at the end of it', { callAt: '2026-09-15T15:00:00Z', theyCallAt: '2026-09-15T15:00:00Z' }, []],
    ['a second before the end', { callAt: '2026-09-15T14:59:59Z' }, ['interview.callAt']],
    ['theirs too', { theyCallAt: '2026-09-15T15:29:59Z', durationMinutes: 90 }, ['interview.theyCallAt']],
    [
      'every fault at once',
      { decisionBy: '2026-09-14', callAt: '2026-09-15T14:00:00Z' },
      ['interview.callAt', 'interview.decisionBy'],
    ],
  ])('%s', (_name, interview, expected) => {
    expect(faultsOf({ interview })).toEqual(expected);
  });
});

describe('an event', () => {
  const spoke = (decisionBy: string): HistoryEvent => ({ type: 'called', outcome: 'spoke', decisionBy });
  test.each<[string, HistoryEvent[], string[]]>([
    ['now', [at(NOW, { type: 'thanked' })], []],
    ['a second from now', [at('2026-09-24T16:00:01Z', { type: 'thanked' })], ['history.0.at']],
    ['of no moment: now', [{ type: 'thanked' }], []],
    [
      'numbered as given, not as folded',
      [at('2026-09-25T16:00:00Z', { type: 'thanked' }), at('2026-09-20T16:00:00Z', { type: 'kept' })],
      ['history.0.at'],
    ],
    ['a conversation that decides on its own day', [at('2026-09-22T15:00:00Z', spoke('2026-09-22'))], []],
    [
      'a conversation that decides the day before',
      [at('2026-09-22T15:00:00Z', spoke('2026-09-21'))],
      ['history.0.decisionBy'],
    ],
    [
      'news that decides before the interview',
      [at('2026-09-22T15:00:00Z', { type: 'promised', decisionBy: '2026-09-14' })],
      ['history.0.decisionBy'],
    ],
    [
      'a voicemail that decides before the last conversation',
      [
        at('2026-09-21T15:00:00Z', spoke('2026-09-25')),
        at('2026-09-22T15:00:00Z', { type: 'called', outcome: 'voicemail', decisionBy: '2026-09-20' }),
      ],
      ['history.1.decisionBy'],
    ],
    [
      'a new time held against itself',
      [
        at('2026-09-22T15:00:00Z', {
          type: 'rescheduled',
          interviewAt: '2026-09-29T15:00:00Z',
          decisionBy: '2026-09-28',
          callAt: '2026-09-29T15:30:00Z',
        }),
      ],
      ['history.0.callAt', 'history.0.decisionBy'],
    ],
    [
      'after a cancellation no end of an interview counts',
      [at('2026-09-10T15:00:00Z', { type: 'cancelled', callAt: '2026-09-12T15:00:00Z' })],
      [],
    ],
    [
      'but its own day does',
      [at('2026-09-10T15:00:00Z', { type: 'cancelled', decisionBy: '2026-09-09' })],
      ['history.0.decisionBy'],
    ],
    [
      'what was taken back is not judged',
      [
        at('2026-09-22T15:00:00Z', { ...spoke('2026-09-21'), id: 'a' }),
        at('2026-09-22T15:01:00Z', { type: 'undone', event: 'a' }),
      ],
      [],
    ],
  ])('%s', (_name, history, expected) => {
    expect(faultsOf({ history })).toEqual(expected);
  });
});

test.each([
  [{ from: '08:00', to: '08:01' }, []],
  [{ from: '08:00', to: '08:00' }, ['person.waking']],
  [{ from: '21:00', to: '08:00' }, ['person.waking']],
])('waking hours %o', (waking, expected) => {
  expect(faultsOf({ person: { waking } })).toEqual(expected);
});

test('a fault says what is wrong and how to mend it', () => {
  const [fault] = checkRecord(recordOf({ interview: { decisionBy: '2026-09-14' } }), NOW);
  expect(fault?.message).toBe(
    'They cannot decide by 2026-09-14, before you met or spoke on 2026-09-15. Give that day or a later one.',
  );
});
