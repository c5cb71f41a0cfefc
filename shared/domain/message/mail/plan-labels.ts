import type { StepKind } from '../../record/step.ts';
import type { MailFacts } from './mail-facts.ts';

/** A coming step as one line of a plan. */
export const planLabels: Record<StepKind, (facts: MailFacts) => string> = {
  prepare: () => 'Before the interview: the questions to ask',
  debrief: () => 'After it: we ask what they promised',
  'thank-you': () => 'A thank-you to send',
  'keep-promise': () => 'Keep your promise',
  'their-call': () => 'If their call did not come',
  call: ({ facts }) => `Call ${facts.attempt}`,
  visit: () => 'Drop by',
  'written-offer': () => 'Ask for the offer in writing',
  'answer-offer': () => 'Answer the offer',
  close: () => 'Let it go, if nothing came',
};
