import type { MailReading } from '../../domain/mail/mail-reading.ts';
import { matchRecord, type KnownRecord, type MailMatch } from '../../domain/mail/match-record.ts';
import { statusOf } from '../../domain/plan/index.ts';
import type { Account } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { inForce } from '../../domain/record/in-force.ts';
import type { Interview } from '../../domain/record/interview.ts';

/** The interview as it stands: with its corrections, and at the time it was last moved to. */
export function standing(record: StoredInterview, { person }: Pick<Account, 'person'>): Interview {
  const { interview, history } = planningRecord(record, person);
  let known = interview;
  for (const event of inForce(history)) {
    if (event.type !== 'rescheduled' && event.type !== 'next_round') continue;
    const { type: _, id: __, at: ___, company = known.company, timeZone = known.timeZone, ...fields } = event;
    known = { ...known, ...fields, company, timeZone };
  }
  return known;
}

/** Whether the interview fell away, and no new time was named since. */
export function isCancelled({ history }: StoredInterview): boolean {
  const last = inForce(history).findLast(({ type }) =>
    ['cancelled', 'rescheduled', 'next_round'].includes(type),
  );
  return last?.type === 'cancelled';
}

const known = (record: StoredInterview, account: Account): KnownRecord => {
  const { company, role, interviewer, interviewAt } = standing(record, account);
  return { id: record.id, company, role, interviewer, interviewAt, mails: record.mails };
};

/** What is over for good: a mail about it is about something new, or tells nothing. */
const over: readonly string[] = ['rejected', 'withdrawn', 'stopped'];

/** The records a mail may be about; first those that go on. */
export function findRecords(
  reading: MailReading,
  records: readonly StoredInterview[],
  account: Account,
  now: string,
): { match: MailMatch | null; over: boolean } {
  const confirmed = records.filter(({ pending }) => !pending);
  const isOver = (record: StoredInterview) =>
    over.includes(statusOf(planningRecord(record, account.person), now));
  const among = (some: readonly StoredInterview[]) =>
    matchRecord(
      reading,
      some.map((record) => known(record, account)),
      now,
    );
  const match = among(confirmed.filter((record) => !isOver(record)));
  if (match) return { match, over: false };
  const ended = among(confirmed.filter(isOver));
  return { match: ended, over: ended !== null };
}
