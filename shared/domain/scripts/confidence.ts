import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { sentences } from './fitting.ts';
import { isSentence, wordingOf } from './introductions.ts';

const expected = [
  `They expect people who want the work to call. It isn't pushy.`,
  `Calling is your part of it, and they know that. It isn't pushy.`,
  `They're busy, not unfriendly. A call is expected, not pushy.`,
] as const;

function strengthOf({ strength, calledOff }: Facts): string {
  if (!strength && calledOff) return `They asked to meet you, and that's for a reason.`;
  if (!strength) return `They took the time to meet you, and that's for a reason.`;
  return isSentence(strength) ? `You know this of yourself: "${strength}."` : `You bring this: ${strength}.`;
}

/** Two lines to read before dialling. */
export function confidence(facts: Facts): Script {
  const { wentWell, attempt } = facts;
  const mine = sentences(strengthOf(facts), wentWell && `What went well, in your words: ${wentWell}.`);
  const theirs = sentences(wordingOf(expected, attempt), 'Say your words aloud once, then dial.');
  return { kind: 'confidence', text: `${mine}\n${theirs}` };
}
