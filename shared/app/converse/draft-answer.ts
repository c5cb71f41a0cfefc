import { answerText } from '../../domain/message/answers/answer-text.ts';
import { didWords, type AnswerFacts } from '../../domain/message/answers/did-words.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { shortName, withShortNames } from '../../domain/message/answers/short-names.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { plan } from '../../domain/plan/index.ts';
import type { Reading } from '../../domain/reply/reading.ts';
import { dropDraft, draftOf, keepDraft } from '../mail/drafts.ts';
import { applyMailEvents, rememberMarks } from '../mail/apply-change.ts';
import { missingOf } from '../mail/missing-of.ts';
import { recordFromMail } from '../mail/record-from-mail.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import type { Draft } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { changeRecord } from './changes.ts';
import type { Talk } from './talk.ts';

const LONGEST_NAME = 80;

function tell(talk: Talk, record: StoredInterview, did: readonly string[], briefly = did): string {
  const { world, account } = talk;
  const planning = planningRecord(record, account.person);
  const now = world.clock.now();
  const sender = { tollFree: world.site.tollFreeSender };
  const [next] = plan(planning, now);
  return answerText({ did, briefly, record: planning, next, now, undoable: true, sender });
}

/** Records what a draft has become, or asks for what it still lacks. */
async function complete(talk: Talk, draft: Draft, found: NonNullable<Draft['interview']>): Promise<string> {
  const { world, account } = talk;
  const asks = missingOf(found);
  if (asks) {
    await keepDraft(world, account, { ...draft, interview: found, asks, at: world.clock.now() });
    return asks === 'company' ? mailWords.asks.company : mailWords.asks.time;
  }
  const recorded = await recordFromMail(world, account, found, draft.mails);
  if (recorded.kind === 'faults')
    return recorded.faults[0] ? talkWords.fault(recorded.faults[0]) : mailWords.asks.time;
  await dropDraft(world, account, draft.id);
  const { record } = recorded;
  const { company, interviewAt, timeZone } = record.interview;
  const when = instantWords(interviewAt, { own: account.person.timeZone, theirs: timeZone });
  return tell(
    talk,
    record,
    [talkWords.recorded(company, when)],
    [talkWords.recorded(shortName(company), when)],
  );
}

/** The company's name is whatever was answered, unless that was something else altogether. */
async function withCompany(talk: Talk, draft: Draft, reading: Reading): Promise<string | undefined> {
  const isOther = reading.intent !== 'unknown' || reading.newInterview || reading.detail !== undefined;
  const company = talk.text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^\W*(?:it'?s |it is |the company is |with |at |for )?(?:with |at |for )?/i, '')
    .replace(/[.!]+$/, '')
    .trim();
  if (isOther || !company || company.length > LONGEST_NAME) return undefined;
  return complete(talk, draft, { ...draft.interview, company });
}

async function withTime(talk: Talk, draft: Draft, { newInterview }: Reading): Promise<string | undefined> {
  const when = newInterview?.when;
  if (!when || newInterview?.company) return undefined;
  if (!when.hourSaid) return mailWords.asks.time;
  return complete(talk, draft, { ...draft.interview, interviewAt: when.at });
}

/** Does to `target` what the mail told. */
async function applyTo(talk: Talk, draft: Draft, target: FollowUp): Promise<string | undefined> {
  const { world, account } = talk;
  const key = { personId: account.id, id: target.record.id };
  if (draft.change?.outcome) return ending(talk, draft, target, draft.change.outcome);
  const applied = await applyMailEvents(world, key, draft.change?.events ?? []);
  await rememberMarks(world, key, draft.mails);
  await dropDraft(world, account, draft.id);
  if (applied.kind !== 'applied') return undefined;
  const { interview } = planningRecord(applied.record, account.person);
  const facts: AnswerFacts = {
    interview,
    clocks: { own: account.person.timeZone, theirs: interview.timeZone },
  };
  const brief = { ...facts, interview: withShortNames(interview) };
  if (applied.events.length === 0)
    return tell(
      talk,
      applied.record,
      [mailWords.already(interview.company)],
      [mailWords.already(shortName(interview.company))],
    );
  const did = (names: typeof facts) => applied.events.map((event) => didWords(event, names));
  return tell(talk, applied.record, did(facts), did(brief));
}

async function ending(
  talk: Talk,
  draft: Draft,
  target: FollowUp,
  outcome: 'rejected' | 'offer',
): Promise<string | undefined> {
  const { world, account, text } = talk;
  await dropDraft(world, account, draft.id);
  await rememberMarks(world, { personId: account.id, id: target.record.id }, draft.mails);
  const reading = { intent: outcome, target: target.n, certain: true, text } as const;
  const done = await changeRecord(talk, reading, target);
  return done && [answerText(done.answer), done.send].filter(Boolean).join('\n\n');
}

async function whichOne(talk: Talk, draft: Draft, { target }: Reading): Promise<string | undefined> {
  const found = talk.open.find(({ n }) => n === target);
  return found && draft.change?.recordIds.includes(found.record.id) ? applyTo(talk, draft, found) : undefined;
}

const YES =
  /^(?:y|yes|yep|yeah|yup|right|correct|true|it is|they did|sí|si|sadly yes|yes it is|yes they did)\b.{0,20}$/i;
/** Somebody who is not sure has not said no. */
const NO =
  /^(?:n|no|nope|nah|not|wrong|it'?s not|it is not|they did ?n[o']t)\b(?! (?:sure|certain|yet|idea|clue)).{0,30}$/i;

const questionOf = ({ change }: Draft) =>
  change?.outcome === 'offer' ? mailWords.asks.offer : mailWords.asks.rejection;

async function isItSo(talk: Talk, draft: Draft, reading: Reading): Promise<string | undefined> {
  const { world, account } = talk;
  const said = talk.text.trim();
  const id = draft.change?.recordIds[0];
  const target = talk.open.find(({ record }) => record.id === id);
  if (!target) return undefined;
  if (YES.test(said)) return applyTo(talk, draft, target);
  if (!NO.test(said)) {
    // A note would end the hold: what nobody could read only brings the question again.
    const isUnread = reading.intent === 'unknown' && reading.detail === undefined && !reading.newInterview;
    const { company } = planningRecord(target.record, talk.account.person).interview;
    return isUnread ? talkWords.askAgain(shortName(company), questionOf(draft)) : undefined;
  }
  await dropDraft(world, account, draft.id);
  const key = { personId: account.id, id: target.record.id };
  const applied = await applyMailEvents(world, key, [{ type: 'resumed' }]);
  const { company } = planningRecord(target.record, account.person).interview;
  return applied.kind === 'applied'
    ? tell(talk, applied.record, [mailWords.goesOn(company)], [mailWords.goesOn(shortName(company))])
    : undefined;
}

/** The answer to the question that a mail left open; undefined when the text is something else. */
export async function draftAnswer(talk: Talk, reading: Reading): Promise<string | undefined> {
  const draft = draftOf(talk.account, talk.account.conversation.asked?.draftId);
  switch (draft?.asks) {
    case 'company':
      return withCompany(talk, draft, reading);
    case 'interview-at':
      return withTime(talk, draft, reading);
    case 'which-one':
      return whichOne(talk, draft, reading);
    case 'is-it-so':
      return isItSo(talk, draft, reading);
    case undefined:
      break;
  }
  return undefined;
}
