import { randomUUID } from 'node:crypto';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { Attempt } from '../../shared/app/ports/attempts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import type { Session } from '../../shared/app/ports/sessions.ts';

export const newId = (): string => randomUUID();

/** An account with everything that one can have. */
export function sampleAccount(change: Partial<Account> = {}): Account {
  const id = change.id ?? newId();
  return {
    id,
    version: 1,
    person: {
      name: 'Sam Rivers',
      phone: '+15555550100',
      email: 'sam@example.com',
      timeZone: 'America/New_York',
      channel: 'both',
      waking: { from: '07:30', to: '22:00' },
    },
    confirmed: { phone: '2026-11-20T10:00:00Z' },
    consent: { version: '1', text: 'Text me.', at: '2026-11-20T09:59:00Z', sourceIp: '192.0.2.7' },
    inboundSecret: `in${newId()}`,
    calendarSecret: `cal${newId()}`,
    conversation: {
      asked: {
        recordId: 'r1',
        steps: ['call', 'thank-you'],
        question: 'how-did-it-go',
        eventId: 'e1',
        draftId: 'd1',
        at: '2026-11-20T12:00:00Z',
      },
      numbered: { recordIds: ['r1', 'r2'], at: '2026-11-20T12:00:00Z' },
      lastChange: {
        changes: [
          { recordId: 'r1', eventIds: ['e1', 'e2'] },
          { recordId: 'r2', eventIds: [], created: true },
        ],
        at: '2026-11-20T12:00:00Z',
      },
    },
    drafts: [
      {
        id: 'd1',
        asks: 'company',
        interview: { interviewAt: '2026-12-02T19:00:00Z', timeZone: 'America/New_York' },
        change: { events: [{ type: 'cancelled' }], outcome: 'rejected', recordIds: ['r1', 'r2'] },
        mails: { messageIds: ['<a@example.com>'], uids: ['u1'], sequence: 2 },
        at: '2026-11-20T12:00:00Z',
      },
    ],
    mailDay: { on: '2026-11-20', taken: 2, answered: 1 },
    createdAt: '2026-11-20T09:00:00Z',
    ...change,
  };
}

/** A record with everything that one can have. */
export function sampleInterview(change: Partial<StoredInterview> = {}): StoredInterview {
  return {
    id: newId(),
    personId: newId(),
    version: 1,
    interview: {
      company: 'Harbor & Vale “Ünïted” 🚀',
      role: 'Analyst',
      interviewer: { name: 'Dana Wolfe', phone: '+15555550123', email: 'dana@example.org', title: 'Head' },
      alsoMet: [{ name: 'Lee' }],
      interviewAt: '2026-12-02T19:00:00Z',
      timeZone: 'America/New_York',
      durationMinutes: 45,
      mode: 'onsite',
      local: true,
      country: 'US',
      decisionBy: '2026-12-11',
      youPromised: { what: 'references', by: '2026-12-04' },
      strengths: ['steady', "says 'why'"],
      wentWell: 'The panel.\nThen the walk.',
      playbook: 'recommended',
    },
    mails: { messageIds: ['<a@example.com>', '<b@example.com>'], uids: ['u1'], sequence: 0 },
    history: [
      { id: 'e1', at: '2026-12-02T20:00:00Z', type: 'promised', decisionBy: '2026-12-11' },
      { id: 'e2', at: '2026-12-14T15:00:00Z', type: 'nudged', step: 'call', attempt: 1, date: '2026-12-14' },
      { id: 'e3', at: '2026-12-14T16:00:00Z', type: 'called', outcome: 'voicemail' },
      {
        id: 'e4',
        at: '2026-12-14T16:01:00Z',
        type: 'corrected',
        before: { role: null },
        after: { role: 'A' },
      },
    ],
    createdAt: '2026-12-01T09:00:00Z',
    sending: [
      {
        attemptId: 'a1',
        eventIds: ['e2'],
        identities: ['call:1:e1'],
        claimedAt: '2026-12-14T15:00:00Z',
        leaseUntil: '2026-12-14T15:01:00Z',
      },
    ],
    failures: 2,
    retryAt: '2026-12-14T15:10:00Z',
    sent: ['call:1:e1'],
    ...change,
  };
}

export function sampleSession(change: Partial<Session> = {}): Session {
  return {
    tokenHash: newId(),
    personId: newId(),
    createdAt: '2026-12-01T09:00:00Z',
    expiresAt: '2026-12-31T09:00:00Z',
    ...change,
  };
}

export function sampleAttempt(change: Partial<Attempt> = {}): Attempt {
  return {
    id: newId(),
    personId: newId(),
    about: [
      {
        recordId: 'r1',
        steps: [
          {
            kind: 'call',
            attempt: 1,
            date: '2026-12-15',
            window: { start: '2026-12-15T14:00:00Z', end: '2026-12-15T15:00:00Z' },
            nudgeAt: '2026-12-15T13:30:00Z',
            because: 'Because it is Tuesday.',
          },
        ],
      },
    ],
    body: 'Call Dana.',
    channel: 'sms',
    purpose: 'nudge',
    state: 'claimed',
    createdAt: '2026-12-01T09:00:00Z',
    changedAt: '2026-12-01T09:00:00Z',
    ...change,
  };
}
