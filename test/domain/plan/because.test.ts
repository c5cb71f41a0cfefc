import { expect, test } from 'vitest';
import { plan } from '../../../shared/domain/plan/index.ts';
import { at, recordOf, type Story } from './told.ts';

test.each<[string, Story, string, string]>([
  [
    'a decision day, a weekend and an avoided Monday',
    { interview: { decisionBy: '2026-09-25' } },
    '2026-09-18T16:00:00Z',
    'You were to hear from them by Friday 25 Sept, and no call comes before that has passed. Weekends and Mondays are left out, so Tuesday 29 Sept.',
  ],
  [
    'nothing promised',
    {},
    '2026-09-18T16:00:00Z',
    'No day was promised on Tuesday 15 Sept, so the first call comes five working days later.',
  ],
  [
    'late',
    {},
    '2026-09-23T14:30:00Z',
    'No day was promised on Tuesday 15 Sept, so the first call comes five working days later. Tuesday 22 Sept has gone by, so it is now Wednesday 23 Sept.',
  ],
  [
    'a holiday: Columbus Day, Mon 12 Oct',
    { interview: { playbook: 'weekly', decisionBy: '2026-10-11' } },
    '2026-09-18T16:00:00Z',
    'You were to hear from them by Sunday 11 Oct, and no call comes before that has passed. Public holidays are left out, so Tuesday 13 Oct.',
  ],
  [
    'agreed',
    { interview: { callAt: '2026-09-21T14:00:00Z' } },
    '2026-09-18T16:00:00Z',
    'You agreed with them to call on Monday 21 Sept, so it is at exactly that time.',
  ],
  [
    'moved by the person',
    { history: [at('2026-09-18T15:00:00Z', { type: 'snoozed', until: '2026-09-24T15:00:00Z' })] },
    '2026-09-18T16:00:00Z',
    'You moved this call to Thursday 24 Sept.',
  ],
])('%s', (_name, story, now, expected) => {
  expect(plan(recordOf(story), now).find(({ kind }) => kind === 'call')?.because).toBe(expected);
});
