import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { sentences } from './fitting.ts';
import { wordingOf } from './introductions.ts';

/** Whoever takes the message need not know what the meeting was about. */
const TELLTALE = /\b(?:roles?|jobs?|positions?|interview\w*|applications?|applicants?|hiring)\b/iu;

const discreet = (name: string | undefined) => (name && !TELLTALE.test(name) ? name : undefined);

const dayOf = ({ calledOff, metOn }: Pick<Facts, 'calledOff' | 'metOn'>) =>
  calledOff ? `that was set for ${metOn.replace(/^on /, '')}` : metOn;

type Wording = (facts: Facts, them: string | undefined) => string;

const wordings: readonly [Wording, ...Wording[]] = [
  ({ me, myPhone, ...facts }, them) =>
    sentences(
      'Could you take a message, please?',
      me && `My name is ${me}.`,
      myPhone && `My number is ${myPhone}.`,
      `I'm following up on a meeting${them ? ` with ${them}` : ''} ${dayOf(facts)}.`,
      'Thank you for your help.',
    ),
  ({ me, myPhone, metOn, calledOff }, them) =>
    sentences(
      them ? `Would you pass a message on to ${them}, please?` : 'Would you pass on a message, please?',
      me && `It's from ${me}.`,
      calledOff
        ? `We were to have a meeting ${metOn}, and I'm following up on it.`
        : `We had a meeting ${metOn}, and I'm following up on it.`,
      myPhone && `My number is ${myPhone}.`,
      "Thank you, that's kind of you.",
    ),
  ({ me, myPhone, ...facts }, them) =>
    sentences(
      'May I leave a message with you, please?',
      me && `I'm ${me}.`,
      `I'm following up on my meeting${them ? ` with ${them}` : ''} ${dayOf(facts)}.`,
      myPhone && `I'm on ${myPhone}.`,
      'Many thanks for your trouble.',
    ),
];

/** A message for a person to take down. */
export function messageWithAPerson(facts: Facts): Script {
  const text = wordingOf(wordings, facts.attempt)(facts, discreet(facts.them));
  return { kind: 'message-with-a-person', text: `"${text}"` };
}
