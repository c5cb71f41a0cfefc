import type { PersonEvent } from '../../record/event.ts';
import type { OneReading } from '../reading.ts';
import type { MeaningRule, Situation } from './meaning.ts';
import { promiseOf } from './promise-of.ts';

const isNotYet = ({ intent, detail, time }: OneReading): boolean =>
  detail === 'no' || (intent === 'snooze' && !time && detail !== 'pause');
const isDone = ({ intent, detail }: OneReading): boolean =>
  intent === 'done' || (intent === 'unknown' && detail === 'yes');

const debrief: MeaningRule = (reading, situation) => {
  if (reading.intent !== 'promised' && reading.intent !== 'spoke_callback') {
    return isDone(reading) && reading.detail === undefined
      ? { events: [], ask: 'what-was-promised' }
      : undefined;
  }
  const { time } = reading;
  if (reading.intent === 'spoke_callback' && !time) return { events: [], ask: 'call-at' };
  const promise = promiseOf(reading, { dayIsCall: true, situation });
  return { events: [{ type: 'promised', ...promise }], ...(time ? { time } : {}) };
};

/** Steps that are simply done: what is recorded then. */
const plainDone: Partial<Record<NonNullable<Situation['asked']['stepKind']>, PersonEvent>> = {
  'thank-you': { type: 'thanked' },
  'keep-promise': { type: 'kept' },
  visit: { type: 'visited' },
  'answer-offer': { type: 'answered' },
};

const doneAsAsked: MeaningRule = (reading, { asked }) => {
  const event = asked.stepKind && plainDone[asked.stepKind];
  if (!event) return undefined;
  if (isDone(reading)) return { events: [event] };
  const notThere =
    asked.stepKind === 'visit' &&
    (reading.intent === 'no_answer' || reading.detail === 'message_with_person');
  const accepted = asked.stepKind === 'answer-offer' && reading.intent === 'offer' && !reading.answerBy;
  return notThere || accepted ? { events: [event] } : undefined;
};

const theirCall: MeaningRule = (reading, { asked }) => {
  if (asked.stepKind !== 'their-call') return undefined;
  if (isDone(reading)) return { events: [{ type: 'called', outcome: 'spoke' }] };
  // The call that was promised did not come: not an attempt of ours, but the moment for the words that mend it.
  if (isNotYet(reading) || (reading.intent === 'no_answer' && reading.detail === undefined))
    return { events: [], say: 'rescue' };
  return undefined;
};

const writtenOffer: MeaningRule = (reading, { asked }) => {
  if (asked.stepKind !== 'written-offer') return undefined;
  if (isNotYet(reading) || reading.intent === 'promised')
    return { events: [{ type: 'still_waiting' }], ...(reading.time ? { time: reading.time } : {}) };
  if (!isDone(reading) && !(reading.intent === 'offer' && reading.detail !== 'verbal')) return undefined;
  const { answerBy } = reading;
  return {
    events: [{ type: 'offer', inWriting: true, ...(answerBy ? { answerBy } : {}) }],
    ...(answerBy ? {} : { ask: 'answer-by' }),
  };
};

/** What the steps other than a call make of a reply; they come before what holds for any step. */
export const otherStepRules: MeaningRule[] = [
  (reading, situation) => (situation.asked.stepKind === 'debrief' ? debrief(reading, situation) : undefined),
  doneAsAsked,
  theirCall,
  writtenOffer,
];
