import type { PersonEvent } from '../../record/event.ts';
import type { MeaningRule } from './meaning.ts';
import { promiseOf } from './promise-of.ts';

const called = (
  outcome: 'voicemail' | 'no_answer' | 'message_with_person' | 'spoke' | 'made',
): PersonEvent => ({ type: 'called', outcome });

const timeOf = <T>(time: T | undefined) => (time === undefined ? {} : { time });

const callback: MeaningRule = (reading, situation) => {
  if (reading.intent !== 'spoke_callback') return undefined;
  const { time, detail, left } = reading;
  // An absence note is no conversation: nobody was reached, and the next try is when they are back.
  if (detail === 'absent' && time)
    return { events: [called(left ?? 'no_answer'), { type: 'snoozed', until: time.at, step: 'call' }], time };
  if (detail === 'absent') return { events: [called(left ?? 'no_answer')] };
  return {
    events: [
      { type: 'called', outcome: left ?? 'spoke', ...promiseOf(reading, { dayIsCall: false, situation }) },
    ],
    ...(time ? { time } : left ? {} : { ask: 'call-at' }),
  };
};

const promised: MeaningRule = (reading, situation) =>
  reading.intent === 'promised'
    ? {
        events: [
          {
            type: 'called',
            outcome: reading.left ?? 'spoke',
            ...promiseOf(reading, { dayIsCall: false, situation }),
          },
        ],
        ...timeOf(reading.time),
      }
    : undefined;

const attempt: MeaningRule = ({ intent, detail }) => {
  if (intent === 'left_voicemail')
    return { events: [called(detail === 'message_with_person' ? 'message_with_person' : 'voicemail')] };
  if (intent === 'no_answer') return { events: [called('no_answer')] };
  return undefined;
};

const done: MeaningRule = ({ intent, detail }) => {
  if (intent !== 'done') return undefined;
  if (detail === 'spoke' || detail === 'they_call') return { events: [called('spoke')] };
  if (detail === 'message_with_person') return { events: [called('message_with_person')] };
  if (detail === 'emailed') return { events: [{ type: 'emailed' }] };
  if (detail === 'visited') return { events: [{ type: 'visited' }] };
  return { events: [called('made')], ask: 'how-did-it-go' };
};

/** What a reply means after a call was asked about; also the reading of any attempt reported out of turn. */
export const callStepRules: MeaningRule[] = [callback, promised, attempt, done];
