import { dayWords, instantWords } from '../../domain/message/when.ts';
import type { RecordedEvent } from '../../domain/record/event.ts';
import type { StepKind } from '../../domain/record/step.ts';
import type { ZoneName } from '../../domain/time/zoned.ts';

interface Clocks {
  own: ZoneName;
  theirs: ZoneName;
}

interface Promised {
  decisionBy?: string | undefined;
  callAt?: string | undefined;
  theyCallAt?: string | undefined;
}

/** What they promised, as sentences; empty when nothing. */
export function promiseWords(promise: Promised, clocks: Clocks): string {
  return [
    promise.decisionBy && `They decide by ${dayWords(promise.decisionBy)}.`,
    promise.callAt && `You may call ${instantWords(promise.callAt, clocks)}.`,
    promise.theyCallAt && `They call you ${instantWords(promise.theyCallAt, clocks)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const outcomes = {
  voicemail: 'You left a voicemail.',
  no_answer: 'You called; nobody answered.',
  message_with_person: 'You left a message with someone.',
  spoke: 'You talked.',
  made: 'You called.',
} as const;

/** What a message of ours was about. */
export const askedAbout: Record<StepKind, string> = {
  prepare: 'the interview',
  debrief: 'what they said',
  'thank-you': 'the thank-you note',
  'keep-promise': 'your promise',
  'their-call': 'their call',
  call: 'the call',
  visit: 'the visit',
  'written-offer': 'the offer in writing',
  'answer-offer': 'answering the offer',
  close: 'letting go',
};

/** What happened, in one or two sentences to the person; undefined for what is not worth a line. */
export function eventWords(event: RecordedEvent, clocks: Clocks): string | undefined {
  const withPromise = (words: string, promise: Promised) =>
    `${words} ${promiseWords(promise, clocks)}`.trim();
  switch (event.type) {
    case 'called':
      return withPromise(outcomes[event.outcome], event);
    case 'emailed':
      return withPromise('You e-mailed them.', event);
    case 'promised':
      return promiseWords(event, clocks) || 'They named no day.';
    case 'skipped':
      return event.step ? `You skipped ${askedAbout[event.step]}.` : 'You skipped this one.';
    case 'snoozed':
      return `You put it off to ${instantWords(event.until, { own: clocks.own, theirs: clocks.own })}.`;
    case 'thanked':
      return 'You sent your thanks.';
    case 'visited':
      return 'You dropped by.';
    case 'you_promised':
      return `You promised: ${event.what}, by ${dayWords(event.by)}.`;
    case 'kept':
      return 'You kept your promise.';
    case 'answered':
      return 'You answered the offer.';
    case 'offer':
      return offerWords(event.inWriting, event.answerBy);
    case 'still_waiting':
      return 'The offer is not in writing yet.';
    case 'rejected':
      return 'They chose somebody else.';
    case 'withdrawn':
      return 'You withdrew.';
    case 'asked_to_stop':
      return 'They asked you to stop calling.';
    case 'rescheduled':
      return event.interviewAt
        ? `The interview moved to ${instantWords(event.interviewAt, clocks)}.`
        : 'The interview changed.';
    case 'next_round':
      return event.interviewAt ? `Next round: ${instantWords(event.interviewAt, clocks)}.` : 'A next round.';
    case 'cancelled':
      return withPromise('They called the interview off.', event);
    case 'paused':
      return event.until
        ? `On pause until ${instantWords(event.until, { own: clocks.own, theirs: clocks.own })}.`
        : 'On pause.';
    case 'resumed':
      return 'It goes on.';
    case 'closed':
      return 'Let go.';
    case 'note':
      return `Your note: ${event.text}`;
    case 'nudged':
      return `We wrote to you about ${askedAbout[event.step]}.`;
    case 'reminded':
      return `We reminded you of ${askedAbout[event.step]}.`;
    case 'unreported':
      return `We heard nothing about ${askedAbout[event.step]}, so the plan went on.`;
    case 'corrected':
      return 'You corrected the details.';
    case 'undone':
      break;
  }
  return undefined;
}

function offerWords(inWriting: boolean, answerBy: string | undefined): string {
  const offer = inWriting ? 'An offer in writing.' : 'An offer, not in writing yet.';
  return answerBy ? `${offer} Your answer is due by ${dayWords(answerBy)}.` : offer;
}
