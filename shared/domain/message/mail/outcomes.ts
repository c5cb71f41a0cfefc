import type { StepKind } from '../../record/step.ts';

/** What a person can tell with one tap, by the name that stands in the link. */
export const outcomeKinds = [
  'voicemail',
  'no_answer',
  'message_with_person',
  'spoke',
  'emailed',
  'later',
  'skip',
  'promised',
  'nothing_promised',
  'thanked',
  'kept',
  'they_called',
  'not_yet',
  'visited',
  'offer_in_writing',
  'answered',
  'keep_going',
  'rejected',
  'offer',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  kind: OutcomeKind;
  label: string;
  /** Not an answer to the question, so it is shown as a link rather than a button. */
  quiet?: true;
}

const later: Outcome = { kind: 'later', label: 'Remind me later', quiet: true };
const skip: Outcome = { kind: 'skip', label: 'Skip this one', quiet: true };

/** The answers a step asks for, the likeliest first; for the buttons of mails and pages alike. */
export const outcomesOf: Readonly<Record<StepKind, readonly Outcome[]>> = {
  prepare: [],
  debrief: [
    { kind: 'promised', label: 'They named a day or a call' },
    { kind: 'nothing_promised', label: 'They promised nothing' },
    later,
  ],
  'thank-you': [{ kind: 'thanked', label: 'I sent it' }, later, skip],
  'keep-promise': [{ kind: 'kept', label: 'I kept it' }, later, skip],
  'their-call': [
    { kind: 'they_called', label: 'They called' },
    { kind: 'not_yet', label: 'Not yet' },
    later,
    skip,
  ],
  call: [
    { kind: 'spoke', label: 'We talked' },
    { kind: 'voicemail', label: 'I left a voicemail' },
    { kind: 'no_answer', label: 'Nobody answered' },
    { kind: 'message_with_person', label: 'I left a message with someone' },
    { kind: 'emailed', label: 'I e-mailed instead' },
    later,
    skip,
  ],
  visit: [{ kind: 'visited', label: 'I was there' }, later, skip],
  'written-offer': [
    { kind: 'offer_in_writing', label: 'I have it in writing' },
    { kind: 'not_yet', label: 'Not yet' },
    later,
  ],
  'answer-offer': [{ kind: 'answered', label: 'I answered' }, later],
  close: [{ kind: 'keep_going', label: 'Keep going' }],
};

/** What a mail may seem to say that ends a search: told to the person, and taken only on their word. */
export const endings = ['rejected', 'offer'] as const;
export type Ending = (typeof endings)[number];

/** The answers to whether a mail says so. */
export const outcomesOfEnding: Readonly<Record<Ending, readonly Outcome[]>> = {
  rejected: [
    { kind: 'rejected', label: 'Yes, they said no' },
    { kind: 'keep_going', label: 'No, it goes on' },
  ],
  offer: [
    { kind: 'offer', label: 'Yes, it is an offer' },
    { kind: 'keep_going', label: 'No, it goes on' },
  ],
};
