import type { PersonEvent } from '../../record/event.ts';
import { inForce } from '../../record/in-force.ts';
import { callStepRules } from './call-step.ts';
import type { MeaningRule, Situation } from './meaning.ts';
import { callAtOf } from './promise-of.ts';
import { keptPromise, thanked } from './own-promise.ts';

/** The call of which nobody said how it went, if it is the last word about calls. */
function openMade({ history }: Situation): { id: string; at?: string } | undefined {
  const undone = new Set(history.flatMap((event) => (event.type === 'undone' ? [event.event] : [])));
  const last = history.findLast(
    (event) => event.type === 'called' && !(event.id !== undefined && undone.has(event.id)),
  );
  if (last?.type !== 'called' || last.outcome !== 'made' || last.id === undefined) return undefined;
  return { id: last.id, ...(last.at === undefined ? {} : { at: last.at }) };
}

/** "How did it go?" answered: what was only `made` is undone, and what it was takes its place at its own time. */
const howItWent: MeaningRule = (reading, situation) => {
  const made = openMade(situation);
  if (situation.asked.question !== 'how-did-it-go' || !made) return undefined;
  const meaning = callStepRules.map((rule) => rule(reading, situation)).find((found) => found !== undefined);
  const [first, ...rest] = meaning?.events ?? [];
  if (!meaning || !first || (first.type === 'called' && first.outcome === 'made')) return undefined;
  const replaced: PersonEvent = made.at === undefined ? first : { ...first, at: made.at };
  return { ...meaning, events: [{ type: 'undone', event: made.id }, replaced, ...rest] };
};

/** "Do you have it in writing?" answered, and with it perhaps by when the person must answer the offer. */
const inWriting: MeaningRule = (reading, { asked, history }) => {
  const { detail, time } = reading;
  if (asked.question !== 'in-writing' || (detail !== 'yes' && detail !== 'no')) return undefined;
  const last = inForce(history).findLast(({ type }) => type === 'offer');
  const known = last?.type === 'offer' ? last.answerBy : undefined;
  const answerBy = reading.answerBy ?? time?.on ?? known;
  // A spoken offer of which nothing new is known is on record as it is.
  if (detail === 'no' && !answerBy) return { events: [], ask: 'answer-by' };
  return {
    events: [{ type: 'offer', inWriting: detail === 'yes', ...(answerBy ? { answerBy } : {}) }],
    ...(answerBy ? {} : { ask: 'answer-by' }),
  };
};

/** The time asked for after "they want me to call back": news, since the conversation itself is recorded. */
const callAt: MeaningRule = ({ intent, time, text }, situation) =>
  situation.asked.question === 'call-at' && intent === 'spoke_callback' && time
    ? { events: [{ type: 'promised', ...callAtOf(time, text, situation) }], time }
    : undefined;

const plainAnswer: MeaningRule = ({ detail }, { asked }) =>
  asked.question === 'yes-no' && (detail === 'yes' || detail === 'no')
    ? { events: [], answer: detail }
    : undefined;

/** What answers a question that was put; these come first. */
export const answerRules: MeaningRule[] = [thanked, keptPromise, howItWent, inWriting, callAt, plainAnswer];
