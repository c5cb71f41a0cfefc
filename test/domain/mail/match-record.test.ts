import { describe, expect, test } from 'vitest';
import type { MailReading } from '../../../shared/domain/mail/mail-reading.ts';
import {
  isSameCompany,
  matchRecord,
  withMail,
  type KnownRecord,
} from '../../../shared/domain/mail/match-record.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { parsedMail } from '../../support/mail/parsed.ts';

const now = '2026-10-06T15:00:00Z';

/** A reading with only what is named. */
function reading(parts: Partial<MailReading>): MailReading {
  return { ...readMail(parsedMail({ text: '' })), ...parts };
}
const found = <Value>(value: Value) => ({ value, evidence: '', certainty: 'certain' as const });
const thread = (messageIds: string[], uid: string | null = null) => ({ messageIds, uid, sequence: null });
const known = (id: string, more: Partial<KnownRecord> = {}): KnownRecord => ({
  id,
  company: 'Acme Inc.',
  interviewAt: '2026-10-08T18:00:00Z',
  ...more,
});

test.each([
  ['Acme', 'ACME, Inc.', true],
  ['Müller & Söhne GmbH', 'Muller and Sohne', true],
  ['Harrowgate', 'Harrowgate Analytics', true],
  ['The Oak Room', 'Oak Room', true],
  ['Ace', 'Aceline', false],
  ['Northgate', 'Harrowgate', false],
  ['', 'Acme', false],
])('%s and %s: the same company %s', (a, b, same) => {
  expect([isSameCompany(a, b), isSameCompany(b, a)]).toEqual([same, same]);
});

describe('a mail belongs', () => {
  const company = found('Acme');

  test('to the record of its calendar event, before all else', () => {
    const records = [known('a'), known('b', { company: 'Else', mails: { messageIds: [], uids: ['u1'] } })];
    expect(matchRecord(reading({ company, thread: thread([], 'u1') }), records, now)).toEqual({
      by: 'uid',
      ids: ['b'],
    });
  });

  test('to the only record that the place of a change names, where the mail names no company', () => {
    const moved = reading({
      kind: found('reschedule'),
      company: null,
      location: found('Acme, 5100 Lincoln Ave'),
    });
    expect(matchRecord(moved, [known('a'), known('b', { company: 'Else' })], now)?.ids).toEqual(['a']);
    expect(matchRecord(moved, [known('a'), known('b')], now)).toBeNull();
    expect(matchRecord({ ...moved, kind: found('interview') }, [known('a')], now)).toBeNull();
  });

  test('to the record of its thread, unless it surely is of another company', () => {
    const records = [
      known('a', { mails: { messageIds: ['<m1>'], uids: [] } }),
      known('b', { company: 'Else' }),
    ];
    const answer = thread(['<m2>', '<m1>']);
    expect(matchRecord(reading({ thread: answer }), records, now)).toEqual({ by: 'thread', ids: ['a'] });
    expect(matchRecord(reading({ company: found('Else'), thread: answer }), records, now)).toEqual({
      by: 'company',
      ids: ['b'],
    });
  });

  test('to the record of its company, told apart by role and by person, never by what a record does not say', () => {
    const records = [known('a', { role: 'Analyst' }), known('b', { role: 'Driver' }), known('c')];
    expect(matchRecord(reading({ company }), records, now)?.ids).toEqual(['a', 'b', 'c']);
    expect(matchRecord(reading({ company, role: found('driver') }), records, now)?.ids).toEqual(['b', 'c']);
  });

  test('when it moves or cancels, to the one that is still to come', () => {
    const records = [known('past', { interviewAt: '2026-09-01T18:00:00Z' }), known('coming')];
    const kind = found('cancel' as const);
    expect(matchRecord(reading({ kind, company }), records, now)?.ids).toEqual(['coming']);
  });

  test('to the person it is from, where it names no company', () => {
    const interviewer = { name: found('Dana Whitfield'), email: null, phone: null, title: null };
    const records = [known('a'), known('b', { interviewer: { name: 'Dana Whitfield' } })];
    expect(matchRecord(reading({ interviewer }), records, now)).toEqual({ by: 'person', ids: ['b'] });
  });

  test('to none that it does not fit', () => {
    expect(matchRecord(reading({ company: found('Zeta') }), [known('a')], now)).toBeNull();
    expect(matchRecord(reading({}), [known('a')], now)).toBeNull();
  });
});

test('a record remembers its mails, each once, and the highest sequence', () => {
  const first = withMail(undefined, { thread: { messageIds: ['<a>'], uid: 'u', sequence: 2 } });
  const second = withMail(first, { thread: { messageIds: ['<a>', '<b>'], uid: null, sequence: 1 } });
  expect(second).toEqual({ messageIds: ['<a>', '<b>'], uids: ['u'], sequence: 2 });
});
