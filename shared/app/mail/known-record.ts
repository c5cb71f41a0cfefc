import { changeOf, type MailChange } from '../../domain/mail/change-of.ts';
import { interviewOf } from '../../domain/mail/interview-of.ts';
import type { MailReading } from '../../domain/mail/mail-reading.ts';
import { withMail, type MailMatch } from '../../domain/mail/match-record.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { endingLinks } from './ending-links.ts';
import { noteQuestion } from '../converse/note-talk.ts';
import { correctInterview } from '../correct-interview.ts';
import type { Draft } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { applyMailEvents, rememberMail } from './apply-change.ts';
import { keepDraft } from './drafts.ts';
import { isCancelled, standing } from './found-records.ts';
import { answerOf, type Inbound, type Told } from './mail-answer.ts';
import { newInterviewByMail } from './new-interview.ts';
import type { MailAnswer } from './reading-mails.ts';
import { understoodRows } from './understood-rows.ts';

interface Known {
  inbound: Inbound;
  reading: MailReading;
  record: StoredInterview;
}

const keyOf = ({ personId, id }: StoredInterview) => ({ personId, id });

/** The record as it is now. */
async function fresh({ inbound: { world }, record }: Known): Promise<StoredInterview> {
  return (await world.interviews.get(keyOf(record))) ?? record;
}

async function answer(known: Known, told: Omit<Told, 'subject' | 'understood'> & { subject?: string }) {
  const { inbound, reading } = known;
  const record = await fresh(known);
  const own = inbound.account.person.timeZone;
  const { company } = standing(record, inbound.account);
  return answerOf(inbound, {
    subject: company,
    understood: understoodRows(reading, interviewOf(reading, own), own),
    record,
    ...told,
  });
}

async function fillIn(known: Known, change: Extract<MailChange, { kind: 'known' }>): Promise<MailAnswer> {
  const { inbound, record } = known;
  const { world, account } = inbound;
  const { company } = standing(record, account);
  const fields = Object.keys(change.fill);
  const filled =
    fields.length > 0 ? await correctInterview(world, keyOf(record), change.fill, undefined) : undefined;
  const isFilled = filled?.kind === 'applied';
  return answer(known, {
    subject: isFilled ? `Added to ${company}` : `${company}: already written down`,
    says: [isFilled ? mailWords.filled(company) : mailWords.already(company)],
    undoable: isFilled,
  });
}

/** Holds the nudges of a record until the person says whether it is so. */
async function hold(known: Known, outcome: 'rejected' | 'offer'): Promise<MailAnswer> {
  const { inbound, record, reading } = known;
  const { world, account } = inbound;
  const { company } = standing(record, account);
  await applyMailEvents(world, keyOf(record), [{ type: 'paused' }]);
  const draft: Draft = {
    id: world.chance.id(),
    asks: 'is-it-so',
    change: { events: [], outcome, recordIds: [record.id] },
    mails: withMail(undefined, reading),
    at: world.clock.now(),
  };
  await keepDraft(world, account, draft);
  const isOffer = outcome === 'offer';
  return answer(known, {
    subject: isOffer ? `${company}: is it an offer?` : `${company}: did they say no?`,
    says: [isOffer ? mailWords.heldOffer(company) : mailWords.heldRejection(company)],
    draftId: draft.id,
    asks: isOffer ? mailWords.asks.offer : mailWords.asks.rejection,
    taps: endingLinks(world, keyOf(record), draft.id, outcome),
    undoable: true,
  });
}

async function askNewTime({ inbound: { world, account }, record }: Known): Promise<string> {
  const at = world.clock.now();
  await noteQuestion(world, account, {
    recordId: record.id,
    steps: ['call'],
    question: 'new-interview-at',
    at,
  });
  return mailWords.asks.newTime;
}

type Eventful = Extract<MailChange, { events: unknown }>;

async function apply(known: Known, change: Eventful): Promise<MailAnswer> {
  const { inbound, reading, record } = known;
  const { world, account } = inbound;
  const applied = await applyMailEvents(world, keyOf(record), change.events);
  if (applied.kind !== 'applied') {
    const [fault] = applied.kind === 'faults' ? applied.faults : [];
    return answer(known, { says: [fault ? talkWords.fault(fault) : mailWords.unknownRecord(undefined)] });
  }
  const { company, interviewAt, timeZone } = standing(applied.record, account);
  const when = instantWords(interviewAt, { own: account.person.timeZone, theirs: timeZone });
  switch (change.kind) {
    case 'moved':
      return answer(known, {
        subject: `Moved: ${company}, ${when}`,
        says: [mailWords.moved(company, when)],
        undoable: true,
      });
    case 'next-round':
      return answer(known, {
        subject: `Next interview: ${company}, ${when}`,
        says: [mailWords.nextRound(company, when)],
        undoable: true,
      });
    case 'promised':
      return answer(known, {
        subject: `Noted: ${company}`,
        says: [mailWords.promised(company)],
        undoable: true,
      });
    case 'cancelled':
      break;
  }
  const isMove = reading.kind.value === 'reschedule';
  return answer(known, {
    subject: isMove ? `${company} moves the interview` : `Cancelled: ${company}`,
    says: [isMove ? mailWords.movesSoon(company) : mailWords.cancelled(company)],
    asks: isMove ? await askNewTime(known) : undefined,
    undoable: true,
  });
}

/** Does what a mail means for the one record it is about, and tells it. */
export async function changeByMail(
  inbound: Inbound,
  reading: MailReading,
  record: StoredInterview,
  by: MailMatch['by'],
): Promise<MailAnswer> {
  const { world, account } = inbound;
  const known = { inbound, reading, record };
  const interview = standing(record, account);
  const fields = interviewOf(reading, account.person.timeZone);
  const change = changeOf(
    reading,
    fields,
    { interview, mails: record.mails, cancelled: isCancelled(record) },
    by,
    world.clock.now(),
  );
  if (change.kind === 'another') {
    const own = account.person.timeZone;
    const when = instantWords(interview.interviewAt, { own, theirs: interview.timeZone });
    return newInterviewByMail(inbound, reading, { says: [mailWords.beside(interview.company, when)] });
  }
  if (change.kind !== 'older') await rememberMail(world, keyOf(record), reading);
  switch (change.kind) {
    case 'known':
      return fillIn(known, change);
    case 'outcome':
      return hold(known, change.outcome);
    case 'older':
      return answer(known, { says: [mailWords.older(interview.company)] });
    case 'nothing-new':
      return answer(known, { says: [mailWords.nothingNew(interview.company)] });
    case 'moved':
    case 'next-round':
    case 'cancelled':
    case 'promised':
      break;
  }
  return apply(known, change);
}
