import { changeOf } from '../../domain/mail/change-of.ts';
import { interviewOf } from '../../domain/mail/interview-of.ts';
import type { MailReading } from '../../domain/mail/mail-reading.ts';
import { withMail, type MailMatch } from '../../domain/mail/match-record.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { noteTalk } from '../converse/note-talk.ts';
import { openFollowUps } from '../open-follow-ups.ts';
import type { Draft } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { keepDraft } from './drafts.ts';
import { findRecords, standing } from './found-records.ts';
import { changeByMail } from './known-record.ts';
import { answerOf, type Inbound } from './mail-answer.ts';
import { draftFromMail, newInterviewByMail } from './new-interview.ts';
import type { MailAnswer } from './reading-mails.ts';
import { understoodRows } from './understood-rows.ts';

/** What a mail would do to any of several records; the person says to which. */
function heldChange(
  inbound: Inbound,
  reading: MailReading,
  records: readonly StoredInterview[],
  by: MailMatch['by'],
): NonNullable<Draft['change']> {
  const { world, account } = inbound;
  const recordIds = records.map(({ id }) => id);
  const [first] = records;
  if (!first) return { events: [], recordIds };
  const fields = interviewOf(reading, account.person.timeZone);
  const found = { interview: standing(first, account), mails: first.mails };
  const change = changeOf(reading, fields, found, by, world.clock.now());
  if (change.kind === 'outcome') return { events: [], outcome: change.outcome, recordIds };
  return { events: 'events' in change ? change.events : [], recordIds };
}

/** Two records possible: nothing is done to either until the person says which. */
async function askWhich(
  inbound: Inbound,
  reading: MailReading,
  records: readonly StoredInterview[],
  by: MailMatch['by'],
): Promise<MailAnswer> {
  const { world, account } = inbound;
  const at = world.clock.now();
  const all = openFollowUps(await world.interviews.ofPerson(account.id), account, at);
  const draft: Draft = {
    id: world.chance.id(),
    asks: 'which-one',
    change: heldChange(inbound, reading, records, by),
    mails: withMail(undefined, reading),
    at,
  };
  await keepDraft(world, account, draft);
  const numbers: string[] = [];
  for (const { n, record } of all) numbers[n - 1] = record.id;
  const recordIds = Array.from(numbers, (id) => id ?? '');
  await noteTalk(world, account, (known) => ({ ...known, numbered: { recordIds, at } }));
  const own = account.person.timeZone;
  const lines = all
    .filter(({ record }) => records.some(({ id }) => id === record.id))
    .map(({ n, record }) => {
      const { company, role, interviewAt, timeZone } = standing(record, account);
      const when = instantWords(interviewAt, { own, theirs: timeZone });
      return `${n} ${[company, role, when].filter(Boolean).join(', ')}`;
    });
  return answerOf(inbound, {
    subject: 'Which interview is this mail about?',
    says: [mailWords.several(lines.join('\n'))],
    understood: understoodRows(reading, interviewOf(reading, own), own),
    draftId: draft.id,
    asks: mailWords.asks.whichOne,
  });
}

const isEnding = (kind: string): kind is keyof typeof mailWords.unknownEnding =>
  kind in mailWords.unknownEnding;

const unplacedWords = (kind: string) =>
  isEnding(kind) ? mailWords.unknownEnding[kind] : mailWords.unknownRecord;

/** News about an interview that was never written down. */
async function unplaced(inbound: Inbound, reading: MailReading): Promise<MailAnswer> {
  const own = inbound.account.person.timeZone;
  const fields = interviewOf(reading, own);
  const understood = understoodRows(reading, fields, own);
  if (reading.kind.value === 'update' && fields.company)
    return draftFromMail(inbound, fields, withMail(undefined, reading), 'interview-at', {
      understood,
      question: mailWords.asks.metWhen,
    });
  return answerOf(inbound, {
    subject: fields.company ?? 'A mail that belongs to no interview',
    says: [unplacedWords(reading.kind.value)(fields.company)],
    understood,
  });
}

/** Nothing is planned there any more, whatever came late. */
function alreadyOver(inbound: Inbound, reading: MailReading): MailAnswer {
  const company = reading.company?.value;
  return answerOf(inbound, {
    subject: company ?? 'An interview that is over',
    says: [mailWords.over(company)],
  });
}

/**
 * Does what a mail about an interview means: a new record or a draft, a change of the record it belongs to, or the
 * question which one that is. Undefined for a mail about none (`kind` none).
 */
export async function takeForward(inbound: Inbound, reading: MailReading): Promise<MailAnswer | undefined> {
  const { world, account } = inbound;
  const kind = reading.kind.value;
  if (kind === 'none') return undefined;
  const records = await world.interviews.ofPerson(account.id);
  const found = findRecords(reading, records, account, world.clock.now());
  const { match } = found;
  const isNew = kind === 'interview' || (kind === 'reschedule' && reading.interviewAt !== null);
  if (!match || (found.over && isNew)) {
    if (isNew) return newInterviewByMail(inbound, reading);
    return unplaced(inbound, reading);
  }
  if (found.over) return alreadyOver(inbound, reading);
  const matched = records.filter(({ id }) => match.ids.includes(id));
  const [only, ...others] = matched;
  if (only && others.length === 0) return changeByMail(inbound, reading, only, match.by);
  return askWhich(inbound, reading, matched, match.by);
}
