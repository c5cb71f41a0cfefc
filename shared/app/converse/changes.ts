import { answerText } from '../../domain/message/answers/answer-text.ts';
import { didWords } from '../../domain/message/answers/did-words.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { offerReply, rejectionReply, rescueReply } from '../../domain/message/answers/outcome-scripts.ts';
import { plan } from '../../domain/plan/index.ts';
import type { PersonEvent } from '../../domain/record/event.ts';
import { inForce } from '../../domain/record/in-force.ts';
import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { meaningOf } from '../../domain/reply/meaning/meaning-of.ts';
import type { Meaning } from '../../domain/reply/meaning/meaning.ts';
import type { OneReading } from '../../domain/reply/reading.ts';
import { applyEvents, isUndoable, type Applied } from '../apply-events.ts';
import { correctInterview } from '../correct-interview.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import type { LastChange } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { noteQuestion } from './note-talk.ts';
import { askedAbout, type Talk } from './talk.ts';

/** What became of one reading for one record. */
export interface Change {
  answer: string;
  change: LastChange['changes'];
}

type AppliedNow = Extract<Applied, { kind: 'applied' }>;

/**
 * "Done" or "sent it" after a debrief that came with a thank-you means the thank-you: a debrief is answered with
 * what was said, and nothing else was to be sent yet.
 */
function stepMeant(
  steps: readonly StepKind[],
  { intent, detail }: OneReading,
  record: StoredInterview,
): StepKind | undefined {
  const isSent = intent === 'done' && (detail === undefined || detail === 'emailed');
  if (isSent && steps[0] === 'debrief' && steps.includes('thank-you')) return 'thank-you';
  // What was answered already is neither skipped nor put off: the word is about what is still open.
  if (intent === 'skip' || intent === 'snooze') return steps.find((kind) => !isAnswered(kind, record));
  return steps[0];
}

/** Whether what a debrief or a thank-you asked for was told since. */
function isAnswered(kind: StepKind, { history }: StoredInterview): boolean {
  const events = inForce(history);
  const askedAt = events.findLastIndex((event) => event.type === 'nudged' && event.step === kind);
  const since = events.slice(askedAt + 1);
  if (kind === 'thank-you') return since.some(({ type }) => type === 'thanked');
  return kind === 'debrief' && since.some(({ type }) => type === 'promised' || type === 'called');
}

function wordsToSend(meaning: Meaning, record: StoredInterview, talk: Talk): string | undefined {
  const planning = planningRecord(record, talk.account.person);
  const now = talk.world.clock.now();
  if (meaning.say === 'rescue') return rescueReply(planning, now);
  if (meaning.say === 'rejection-reply') return rejectionReply(planning, now);
  return meaning.say === 'offer-reply' && !meaning.ask ? offerReply(planning, now) : undefined;
}

/** The question in words; nobody is asked again for the day that they have just named. */
function questionOf(ask: NonNullable<Meaning['ask']>, { events }: AppliedNow): string {
  const hasDay = events.some((event) => event.type === 'offer' && event.answerBy !== undefined);
  return ask === 'in-writing' && hasDay ? talkWords.inWritingOnly : talkWords.asks[ask];
}

/** What comes next needs no words of its own: it is the very reminder that was asked for, or what to do now is said. */
function isSaid({ say }: Meaning, { events }: AppliedNow, next: PlannedStep | undefined): boolean {
  if (say === 'rescue') return true;
  return events.some((event) => event.type === 'snoozed' && event.until === next?.nudgeAt);
}

/** What was noted, what comes next and why, or the one question that is open. */
function answerOf(talk: Talk, applied: AppliedNow, meaning: Meaning): string {
  const now = talk.world.clock.now();
  const record = planningRecord(applied.record, applied.account.person);
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const added = new Set(applied.events.map(({ id }) => id));
  const offeredBefore = inForce(record.history).some(({ type, id }) => type === 'offer' && !added.has(id));
  const facts = { interview: record.interview, clocks, offeredBefore };
  const [next] = plan(record, now);
  const send = wordsToSend(meaning, applied.record, talk);
  const told = applied.events.filter(({ type }) => type !== 'undone' || applied.events.length === 1);
  const answer = answerText({
    did: [
      ...told.map((event) => didWords(event, facts)),
      ...(meaning.tomorrowTaken ? [talkWords.tomorrow] : []),
    ],
    asks: meaning.ask && questionOf(meaning.ask, applied),
    record,
    next: isSaid(meaning, applied, next) ? undefined : next,
    now,
    undoable: applied.events.some(isUndoable),
    sender: { tollFree: talk.world.site.tollFreeSender },
  });
  return send ? [answer, send].filter(Boolean).join('\n\n') : answer;
}

async function correct(talk: Talk, record: StoredInterview, meaning: Meaning): Promise<Change | undefined> {
  const { correction } = meaning;
  if (!correction) return undefined;
  const key = { personId: record.personId, id: record.id };
  const patch = { interviewer: { [correction.field]: correction.value } };
  const corrected = await correctInterview(talk.world, key, patch, undefined);
  if (corrected.kind === 'faults' && corrected.faults[0])
    return { answer: talkWords.fault(corrected.faults[0]), change: [] };
  if (corrected.kind !== 'applied') return undefined;
  const did = [talkWords.corrected(correction.field, correction.value)];
  const now = talk.world.clock.now();
  const planning = planningRecord(corrected.record, corrected.account.person);
  const next = plan(planning, now)[0];
  return {
    answer: answerText({ did, record: planning, next, now, undoable: true }),
    change: [{ recordId: record.id, eventIds: corrected.events.map(({ id }) => id) }],
  };
}

async function record(
  talk: Talk,
  target: FollowUp,
  events: readonly PersonEvent[],
  meaning: Meaning,
): Promise<Change | undefined> {
  const key = { personId: target.record.personId, id: target.record.id };
  const applied = await applyEvents(talk.world, key, events);
  if (applied.kind === 'missing') return undefined;
  if (applied.kind === 'faults')
    return applied.faults[0] && { answer: talkWords.fault(applied.faults[0]), change: [] };
  const eventIds = applied.events.filter(isUndoable).map(({ id }) => id);
  return {
    answer: answerOf(talk, applied, meaning),
    change: eventIds.length > 0 ? [{ recordId: target.record.id, eventIds }] : [],
  };
}

/** Does what a reading means for one record, and remembers the question that it leaves open. */
export async function changeRecord(
  talk: Talk,
  reading: OneReading & { text: string },
  target: FollowUp,
): Promise<Change | undefined> {
  const { world, account } = talk;
  const asked = askedAbout(talk, target.record);
  const stepKind = stepMeant(asked.steps, reading, target.record);
  const meaning = meaningOf(
    reading,
    { ...(stepKind && { stepKind }), ...(asked.question && { question: asked.question }) },
    planningRecord(target.record, account.person),
    account.person,
    world.clock.now(),
  );
  if (meaning.events.length === 0 && !meaning.ask && !meaning.say && !meaning.correction) return undefined;
  const done = meaning.correction
    ? await correct(talk, target.record, meaning)
    : await record(talk, target, meaning.events, meaning);
  const steps = asked.steps.length > 0 ? asked.steps : (['call'] as const);
  const at = world.clock.now();
  await noteQuestion(world, account, { recordId: target.record.id, steps, question: meaning.ask, at });
  return done;
}
