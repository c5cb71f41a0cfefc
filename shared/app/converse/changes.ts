import type { Answer } from '../../domain/message/answers/answer-text.ts';
import { shortName } from '../../domain/message/answers/short-names.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { plan } from '../../domain/plan/index.ts';
import type { PersonEvent } from '../../domain/record/event.ts';
import type { StepKind } from '../../domain/record/step.ts';
import { meaningOf } from '../../domain/reply/meaning/meaning-of.ts';
import type { Meaning } from '../../domain/reply/meaning/meaning.ts';
import type { OneReading } from '../../domain/reply/reading.ts';
import { applyEvents, isUndoable } from '../apply-events.ts';
import { correctInterview } from '../correct-interview.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import type { LastChange } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { changeAnswer, wordsToSend } from './change-answer.ts';
import { isAnswered } from './is-answered.ts';
import { saysNoDay } from './no-deadline.ts';
import { noteQuestion } from './note-talk.ts';
import { askedAbout, type Talk } from './talk.ts';

/** What became of one reading for one record. */
export interface Change {
  answer: Answer;
  /** Words for the employer that go with it. */
  send?: string | undefined;
  change: LastChange['changes'];
}

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

/** Nothing was changed, and why. */
const refused = (talk: Talk, fault: Parameters<typeof talkWords.fault>[0]): Change => ({
  answer: { did: [talkWords.fault(fault)], now: talk.world.clock.now(), undoable: false },
  change: [],
});

async function correct(talk: Talk, record: StoredInterview, meaning: Meaning): Promise<Change | undefined> {
  const { correction } = meaning;
  if (!correction) return undefined;
  const key = { personId: record.personId, id: record.id };
  const patch = { interviewer: { [correction.field]: correction.value } };
  const corrected = await correctInterview(talk.world, key, patch, undefined);
  if (corrected.kind === 'faults' && corrected.faults[0]) return refused(talk, corrected.faults[0]);
  if (corrected.kind !== 'applied') return undefined;
  const now = talk.world.clock.now();
  const planning = planningRecord(corrected.record, corrected.account.person);
  const { company } = planning.interview;
  const did = (name: string) => [talkWords.corrected(correction.field, correction.value, name)];
  return {
    answer: {
      did: did(company),
      briefly: did(shortName(company)),
      record: planning,
      next: plan(planning, now)[0],
      now,
      undoable: true,
      sender: { tollFree: talk.world.site.tollFreeSender },
    },
    change: [{ recordId: record.id, eventIds: corrected.events.map(({ id }) => id) }],
  };
}

async function record(
  talk: Talk,
  target: FollowUp,
  events: readonly PersonEvent[],
  meaning: Meaning,
  also: readonly string[],
): Promise<Change | undefined> {
  const key = { personId: target.record.personId, id: target.record.id };
  const applied = await applyEvents(talk.world, key, events);
  if (applied.kind === 'missing') return undefined;
  if (applied.kind === 'faults') return applied.faults[0] && refused(talk, applied.faults[0]);
  const eventIds = applied.events.filter(isUndoable).map(({ id }) => id);
  return {
    answer: changeAnswer(talk, applied, meaning, also),
    send: wordsToSend(talk, applied, meaning),
    change: eventIds.length > 0 ? [{ recordId: target.record.id, eventIds }] : [],
  };
}

/**
 * Whoever says that they named no day for the answer is not asked for it again; where nothing else was said, that is
 * kept as a note.
 */
function withoutDay(
  meaning: Meaning,
  question: string | undefined,
  text: string,
): { meaning: Meaning; also: readonly string[] } {
  const isAbout =
    meaning.ask === 'answer-by' ||
    ((question === 'answer-by' || question === 'in-writing') && isEmpty(meaning));
  if (!isAbout || !saysNoDay(text, question === 'answer-by')) return { meaning, also: [] };
  const { ask: _, ...rest } = meaning;
  const events: PersonEvent[] = meaning.events.length > 0 ? meaning.events : [{ type: 'note', text }];
  const open = question === 'in-writing' && isEmpty(meaning);
  return { meaning: { ...rest, events, ...(open && { ask: 'in-writing' }) }, also: [talkWords.noAnswerDay] };
}

const isEmpty = ({ events, ask, say, correction }: Meaning) =>
  events.length === 0 && !ask && !say && !correction;

/** "No deadline" after a debrief: they promised nothing. */
function inLight<Read extends OneReading & { text: string }>(
  reading: Read,
  { steps, question }: ReturnType<typeof askedAbout>,
): Read {
  const isAsked = steps[0] === 'debrief' && question === undefined;
  const isNothing = isAsked && reading.intent === 'unknown' && reading.detail === undefined;
  if (!isNothing || !saysNoDay(reading.text, false)) return reading;
  return { ...reading, intent: 'promised', detail: 'nothing_promised' };
}

/** Does what a reading means for one record, and remembers the question that it leaves open. */
export async function changeRecord(
  talk: Talk,
  reading: OneReading & { text: string },
  target: FollowUp,
): Promise<Change | undefined> {
  const { world, account } = talk;
  const asked = askedAbout(talk, target.record);
  const said = inLight(reading, asked);
  const stepKind = stepMeant(asked.steps, said, target.record);
  const { meaning, also } = withoutDay(
    meaningOf(
      said,
      { ...(stepKind && { stepKind }), ...(asked.question && { question: asked.question }) },
      planningRecord(target.record, account.person),
      account.person,
      world.clock.now(),
    ),
    asked.question,
    said.text,
  );
  if (isEmpty(meaning)) return undefined;
  const done = meaning.correction
    ? await correct(talk, target.record, meaning)
    : await record(talk, target, meaning.events, meaning, also);
  const steps = asked.steps.length > 0 ? asked.steps : (['call'] as const);
  const at = world.clock.now();
  await noteQuestion(world, account, { recordId: target.record.id, steps, question: meaning.ask, at });
  return done;
}
