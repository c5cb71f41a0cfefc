import { Temporal } from '../../time/temporal.ts';
import type { PersonEvent } from '../../record/event.ts';
import { inForce } from '../../record/in-force.ts';
import type { MeaningRule, Situation } from './meaning.ts';

/** Tomorrow at this hour, by the person's clock. */
function tomorrowSameHour({ now, person }: Situation): string {
  return Temporal.Instant.from(now)
    .toZonedDateTimeISO(person.timeZone)
    .add({ days: 1 })
    .toInstant()
    .toString();
}

const note = (text: string | undefined): PersonEvent[] => (text ? [{ type: 'note', text }] : []);

const snooze: MeaningRule = ({ intent, detail, time }, situation) => {
  if (intent !== 'snooze' || detail === 'pause') return undefined;
  const step = situation.asked.stepKind;
  return {
    events: [{ type: 'snoozed', until: time?.at ?? tomorrowSameHour(situation), ...(step ? { step } : {}) }],
    ...(time ? { time } : { tomorrowTaken: true }),
  };
};

const pauseOrResume: MeaningRule = ({ detail, time }) => {
  if (detail === 'pause')
    return { events: [{ type: 'paused', ...(time ? { until: time.at } : {}) }], ...(time ? { time } : {}) };
  if (detail === 'resume' || detail === 'keep') return { events: [{ type: 'resumed' }] };
  if (detail === 'close') return { events: [{ type: 'closed' }] };
  return undefined;
};

/** "Stop texting me about Rowan": of that one for good, not of one call. */
const NO_MORE =
  /\b(?:stop|quit|no more|(?:do not|don['’]?t|never) (?:ever )?(?=(?:text|remind|nudge|bug|message|ping|bother|contact)))\b[^.!?;]*\b(?:text|remind|nudg|bug|messag|ping|bother|contact|ask)\w*(?: me| us)?(?: \w+){0,2} (?:about|for|on|re|regarding)\b(?!.{0,20}\b(?:this call|that call|today|tonight|tomorrow|until|till)\b)/i;

const skip: MeaningRule = ({ intent, text }, { asked }) => {
  if (intent !== 'skip') return undefined;
  if (NO_MORE.test(text ?? '')) return { events: [{ type: 'closed' }] };
  return {
    events: [{ type: 'skipped', ...(asked.stepKind ? { step: asked.stepKind } : {}) }],
  };
};

const ending: MeaningRule = ({ intent }) => {
  if (intent === 'rejected') return { events: [{ type: 'rejected' }], say: 'rejection-reply' };
  if (intent === 'withdrawn') return { events: [{ type: 'withdrawn' }] };
  if (intent === 'stop_contact') return { events: [{ type: 'asked_to_stop' }] };
  return undefined;
};

const offer: MeaningRule = ({ intent, detail, answerBy }, { asked, history }) => {
  if (intent !== 'offer') return undefined;
  const answers = asked.question === 'answer-by' || asked.question === 'in-writing';
  const last = inForce(history).findLast(({ type }) => type === 'offer');
  const before = answers && detail !== 'verbal' && last?.type === 'offer' && last.inWriting;
  const inWriting = detail === 'in_writing' || before;
  const event: PersonEvent = { type: 'offer', inWriting, ...(answerBy ? { answerBy } : {}) };
  const askWriting = !inWriting && detail !== 'verbal' && asked.question !== 'answer-by';
  const ask = askWriting ? 'in-writing' : answerBy ? undefined : 'answer-by';
  return {
    events: [event],
    ...(ask ? { ask } : {}),
    ...(answers ? {} : { say: 'offer-reply' }),
  };
};

const newTime: MeaningRule = ({ intent, detail, time, text }) => {
  const type = intent === 'next_round' ? 'next_round' : detail === 'rescheduled' ? 'rescheduled' : undefined;
  if (!type) return undefined;
  // A day without an hour is no time for an interview: it is asked for, and the words are kept meanwhile.
  if (!time?.hourSaid) return { events: note(text), ask: 'new-interview-at', ...(time ? { time } : {}) };
  return { events: [{ type, interviewAt: time.at }], time };
};

const otherNews: MeaningRule = ({ detail, time, what, correction, newInterview }) => {
  if (detail === 'cancelled') return { events: [{ type: 'cancelled' }] };
  if (detail === 'you_promised' && time)
    return { events: [{ type: 'you_promised', what: what ?? 'what you promised', by: time.on }], time };
  if (detail === 'correction' && correction) return { events: [], correction };
  if (detail === 'new' && newInterview)
    return { events: [], newInterview, ...(newInterview.missing.length > 0 ? { ask: 'interview-at' } : {}) };
  return undefined;
};

/** What holds whatever was asked last, in order. */
export const anyStepRules: MeaningRule[] = [pauseOrResume, snooze, skip, ending, offer, newTime, otherNews];
