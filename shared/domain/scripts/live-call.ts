import type { Script } from '../record/step.ts';
import { paragraphs, sentences } from './fitting.ts';
import type { Facts } from './facts.ts';
import { howWeMet, strengthSentence, wordingOf } from './introductions.ts';
import { ladder } from './ladder.ts';

/** Each asks for the status and says the interest, in a new way at each of three calls running. */
const asking = [
  `I'm calling to ask where things stand. I'm still very interested.`,
  `I'd like to ask how the decision is coming along. I'm as interested as I was that day.`,
  `I'm calling to hear if there's any news. I'd still be very glad to join you.`,
] as const;

/** The same where the interview was called off. */
const askingAnew = [
  `I'm calling to find a new time for it. I'm still very interested.`,
  `I'd like to ask if there's a new time for it. I'm as interested as before.`,
  `I'm calling to hear when we could meet instead. I'd still be very glad to.`,
] as const;

const thanking = [
  `Thank you, that's good to know.`,
  `Thank you for telling me.`,
  `Thank you, that helps me.`,
] as const;

function reason({ agreedFor, missedCall, hopedToDecide, spokeOn, attempt, calledOff }: Facts): string {
  const asks = wordingOf(calledOff ? askingAnew : asking, attempt);
  if (agreedFor) return `This is the call we agreed on for ${agreedFor}. ${asks}`;
  if (missedCall) return `We'd agreed to talk ${missedCall}. I'm sorry that I missed it. ${asks}`;
  if (hopedToDecide)
    return `You were hoping to decide ${hopedToDecide}, so I thought I'd call today. ${asks}`;
  return sentences(spokeOn && `We last talked ${spokeOn}.`, asks);
}

function greeting({ them, me }: Facts): string {
  return sentences(them ? `Hello, is this ${them}?` : 'Hello.', me && `This is ${me}.`);
}

/** The call when somebody picks up: who I am and why I call, then what to say to each of three answers. */
export function liveCall(facts: Facts): Script {
  const { attempt, strength } = facts;
  const thanks = wordingOf(thanking, attempt);
  const deciding = sentences(thanks, strengthSentence(strength), 'When may I call you again?');
  const text = paragraphs(
    `"${sentences(greeting(facts), howWeMet(facts), reason(facts))}"`,
    `If they're still deciding: "${deciding}"`,
    `If it's filled: "Thank you for letting me know. Is there one thing I could do better next time? And would you keep me in mind for a similar opening?"`,
    `If there's no date yet: ${ladder(facts)}`,
    `Before you hang up, say the day back to them, and: "Thank you for your time."`,
  );
  return { kind: 'live-call', text };
}
