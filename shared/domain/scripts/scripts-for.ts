import type { PlannedStep, Script, StepKind } from '../record/step.ts';
import { dateIn, type Instant } from '../time/zoned.ts';
import { closingQuestions } from './closing-questions.ts';
import { confidence } from './confidence.ts';
import { emailScript } from './email.ts';
import { factsOf, type Facts, type ScriptRecord } from './facts.ts';
import { farewell } from './farewell.ts';
import { gatekeeper } from './gatekeeper.ts';
import { liveCall } from './live-call.ts';
import { messageWithAPerson } from './message-with-a-person.ts';
import { noVoicemail } from './no-voicemail.ts';
import { offerScript } from './offer-reply.ts';
import { rejectionScript } from './rejection-reply.ts';
import { rescue } from './rescue.ts';
import { statusCheck } from './status-check.ts';
import { thankYou } from './thank-you.ts';
import { visit } from './visit.ts';
import { voicemail } from './voicemail.ts';

/** The e-mail comes first when there is no number to call, else last. */
function forCall(facts: Facts): Script[] {
  const onMachine = facts.leavesVoicemail ? voicemail(facts) : noVoicemail(facts);
  const withPerson = facts.playbook.leavesMessagesWithPeople ? [messageWithAPerson(facts)] : [];
  const calling = [confidence(facts), liveCall(facts), onMachine, ...withPerson, gatekeeper(facts)];
  const email = emailScript(facts);
  return facts.interview.interviewer?.phone ? [...calling, email] : [email, ...calling];
}

const words: Record<StepKind, (facts: Facts, kind: StepKind) => Script[]> = {
  prepare: (facts) => [closingQuestions(facts)],
  debrief: () => [],
  'thank-you': (facts) => [thankYou(facts)],
  'keep-promise': (facts, kind) => [statusCheck(facts, kind)],
  'their-call': (facts) => [rescue(facts)],
  call: forCall,
  visit: (facts) => [visit(facts)],
  'written-offer': (facts, kind) => [statusCheck(facts, kind)],
  'answer-offer': (facts, kind) => [statusCheck(facts, kind)],
  close: (facts) => [farewell(facts)],
};

/** What to say for `step`, the main script first. Pure: the same record and `now` give the same words. */
export function scriptsFor(step: PlannedStep, record: ScriptRecord, now: Instant): Script[] {
  return words[step.kind](factsOf(step, record, now), step.kind);
}

/** A step that stands for "just now", for words that answer an outcome rather than a planned step. */
function momentAfter(record: ScriptRecord, now: Instant, kind: StepKind): PlannedStep {
  const date = dateIn(now, record.interview.timeZone);
  return { kind, date, nudgeAt: now, because: 'You told us.' };
}

/** What to answer to a rejection. */
export function rejectionReply(record: ScriptRecord, now: Instant): Script {
  return rejectionScript(factsOf(momentAfter(record, now, 'close'), record, now));
}

/** What to answer to an offer. */
export function offerReply(record: ScriptRecord, now: Instant): Script {
  return offerScript(factsOf(momentAfter(record, now, 'written-offer'), record, now));
}
