import { describe, expect, test } from 'vitest';
import { correctedRecord } from '../../../shared/domain/record/corrected-record.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import type { Interview } from '../../../shared/domain/record/interview.ts';

const interview: Interview = {
  company: 'Acme',
  role: 'Analyst',
  interviewAt: '2026-12-01T15:00:00Z',
  timeZone: 'America/New_York',
};
const correction = (id: string, after: object): HistoryEvent => ({
  type: 'corrected',
  id,
  at: '2026-12-02T10:00:00Z',
  before: {},
  after,
});
const moved: HistoryEvent = {
  type: 'rescheduled',
  id: 'm',
  at: '2026-12-01T10:00:00Z',
  interviewAt: '2026-12-08T15:00:00Z',
};

describe('corrections of a record', () => {
  test('change the interview, the last word counting, and remove what is set to null', () => {
    const history = [
      correction('a', { company: 'Acne' }),
      correction('b', { company: 'Acme Ltd', role: null }),
    ];
    const { company, role } = correctedRecord({ interview, history }).interview;
    expect([company, role]).toEqual(['Acme Ltd', undefined]);
  });

  test('can be undone, and the undo undone', () => {
    const undone: HistoryEvent = { type: 'undone', id: 'u', at: '2026-12-02T11:00:00Z', event: 'a' };
    const again: HistoryEvent = { type: 'undone', id: 'v', at: '2026-12-02T12:00:00Z', event: 'u' };
    const history = [correction('a', { company: 'Other' }), undone];
    expect(correctedRecord({ interview, history }).interview.company).toBe('Acme');
    expect(correctedRecord({ interview, history: [...history, again] }).interview.company).toBe('Other');
  });

  test('after a new time, what that named is corrected there and the old interview stays', () => {
    const history = [moved, correction('a', { interviewAt: '2026-12-09T15:00:00Z', company: 'Acme Ltd' })];
    const record = correctedRecord({ interview, history });
    expect(record.interview).toMatchObject({ company: 'Acme Ltd', interviewAt: interview.interviewAt });
    expect(record.history[0]).toMatchObject({ interviewAt: '2026-12-09T15:00:00Z' });
  });

  test('that would leave no interview are passed over', () => {
    const history = [correction('a', { company: null }), correction('b', { timeZone: 'Nowhere/Else' })];
    expect(correctedRecord({ interview, history }).interview).toEqual(interview);
  });
});
