import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs } from './fitting.ts';

const direct = {
  onsite: `"May I take your card?"`,
  elsewhere: `No card to take on a call, so ask: "May I have your direct number and your e-mail address?"`,
} as const;

/** What to ask before leaving the interview: the ladder of rule 1, ending in two concrete times. */
export function closingQuestions(facts: Facts): Script {
  const [first, second] = facts.slots;
  const { mode } = facts.interview;
  const text = paragraphs(
    `Don't leave on "We'll get back to you". Before you go, say: "Thank you, I've enjoyed this. I'd like to ask two or three short things."`,
    `"What's the best way to get through to you?"`,
    mode === 'phone' || mode === 'video' ? direct.elsewhere : direct.onsite,
    `"When do you hope to decide?"`,
    `If they give a day: "Will you call me, or shall I call you?"`,
    `If they can't say: "When may I call you?"`,
    `If not that either, offer two times: "Could I call ${first.said}, or ${second.said}?"`,
  );
  return { kind: 'closing-questions', text };
}
