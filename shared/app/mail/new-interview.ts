import { interviewOf, type ReadInterview } from '../../domain/mail/interview-of.ts';
import type { MailReading } from '../../domain/mail/mail-reading.ts';
import { withMail, type MailMarks } from '../../domain/mail/match-record.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { isBefore } from '../../domain/time/zoned.ts';
import { applyEvents } from '../apply-events.ts';
import { noteQuestion } from '../converse/note-talk.ts';
import type { Account, Draft } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { keepDraft } from './drafts.ts';
import { answerOf, type Inbound } from './mail-answer.ts';
import { missingOf } from './missing-of.ts';
import { recordFromMail } from './record-from-mail.ts';
import type { MailAnswer, ReadingMails } from './reading-mails.ts';
import { understoodRows } from './understood-rows.ts';

/** An invitation to call before the interview is noted, not planned. */
async function noteMayCall(
  world: ReadingMails,
  record: StoredInterview,
  { mayCall }: MailReading,
): Promise<void> {
  if (!mayCall || record.interview.callAt) return;
  const text = mailWords.note(mayCall.evidence.replace(/\s+/g, ' ')).slice(0, 1000);
  await applyEvents(world, { personId: record.personId, id: record.id }, [{ type: 'note', text }]);
}

/** Asks when they will decide, where nobody said and it has been talked about by now; the answer is read as one to a debrief. */
async function askForDecision(
  world: ReadingMails,
  account: Account,
  { id, interview }: StoredInterview,
): Promise<string | undefined> {
  if (interview.decisionBy ?? interview.callAt ?? interview.theyCallAt) return undefined;
  if (isBefore(world.clock.now(), interview.interviewAt)) return undefined;
  await noteQuestion(world, account, { recordId: id, steps: ['debrief'], at: world.clock.now() });
  return mailWords.asks.decision;
}

const questionOf = (asks: Draft['asks']) =>
  asks === 'company' ? mailWords.asks.company : mailWords.asks.time;

/** Keeps what was read until the one thing that is missing is told. */
export async function draftFromMail(
  { world, account, ...rest }: Inbound,
  interview: ReadInterview,
  marks: MailMarks,
  asks: 'company' | 'interview-at',
  told: { understood?: ReturnType<typeof understoodRows>; question?: string; says?: readonly string[] } = {},
): Promise<MailAnswer> {
  const at = world.clock.now();
  const draft: Draft = { id: world.chance.id(), asks, interview, mails: marks, at };
  await keepDraft(world, account, draft);
  return answerOf(
    { world, account, ...rest },
    {
      subject: interview.company ? `${interview.company}: one question` : 'One question about your interview',
      says: told.says ?? [mailWords.draft(interview.company)],
      understood: told.understood ?? [],
      draftId: draft.id,
      asks: told.question ?? questionOf(asks),
    },
  );
}

/** Records what a mail is about, or keeps it as a draft with the question that completes it. */
export async function newInterviewByMail(
  inbound: Inbound,
  reading: MailReading,
  more: { says?: readonly string[] } = {},
): Promise<MailAnswer> {
  const { world, account } = inbound;
  const own = account.person.timeZone;
  const fields = interviewOf(reading, own);
  const marks = withMail(undefined, reading);
  const understood = understoodRows(reading, fields, own);
  const asks = missingOf(fields);
  if (asks) return draftFromMail(inbound, fields, marks, asks, { understood });
  const recorded = await recordFromMail(world, account, fields, marks);
  if (recorded.kind === 'faults') {
    const message = recorded.faults[0]?.message ?? '';
    return answerOf(inbound, {
      subject: 'One thing did not fit',
      says: [mailWords.unusable(message)],
      understood,
    });
  }
  const { record } = recorded;
  await noteMayCall(world, record, reading);
  const question = await askForDecision(world, account, record);
  const clocks = { own, theirs: record.interview.timeZone };
  const company = record.interview.company;
  const when = instantWords(record.interview.interviewAt, clocks);
  return answerOf(inbound, {
    subject: `Recorded: ${company}, ${when}`,
    says: [mailWords.recorded(company, when), ...(more.says ?? [])],
    understood,
    record,
    asks: question,
    undoable: true,
  });
}
