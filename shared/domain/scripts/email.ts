import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { howWeMet, strengthSentence, wordingOf } from './introductions.ts';

interface Wording {
  subject: (facts: Facts) => string;
  asks: string;
  ends: string;
}

const wordings: readonly [Wording, ...Wording[]] = [
  {
    subject: ({ metDay }) => `Following up on our meeting of ${metDay}`,
    asks: `I'm writing to ask where things stand. I'm still very interested.`,
    ends: `When would be a good time for me to call you?`,
  },
  {
    subject: ({ role }) => (role ? `Any news about the ${role} role?` : 'Any news for me?'),
    asks: `I'd like to ask how the decision is coming along. I'm as interested as I was that day.`,
    ends: `Is there anything I can send you that would help?`,
  },
  {
    subject: ({ role }) => (role ? `Still interested: ${role}` : 'Still very interested'),
    asks: `I'd be glad to hear if there's any news. I'd still be very happy to join you.`,
    ends: `If a short call is easier, please tell me when it suits you.`,
  },
];

/** The letter where the interview was called off. */
const toFindATime: Wording = {
  subject: ({ metDay }) => `A new time for our interview of ${metDay}`,
  asks: `I'm writing to find a new time for it. I'm still very interested.`,
  ends: `Which day would suit you?`,
};

/** A short letter in place of the call. */
export function emailScript(facts: Facts): Script {
  const { hello, me, myPhoneWritten, agreedFor, attempt } = facts;
  const wording = facts.calledOff ? toFindATime : wordingOf(wordings, attempt);
  const agreed = agreedFor && `We'd agreed to talk ${agreedFor}, and I'd like to keep to that in writing.`;
  const text = paragraphs(
    hello ? `Hello ${hello},` : 'Hello,',
    sentences(howWeMet(facts), agreed, wording.asks, strengthSentence(facts.strength)),
    wording.ends,
    [`Thank you for your time.`, me, myPhoneWritten].filter(Boolean).join('\n'),
  );
  return { kind: 'email', text, subject: wording.subject(facts) };
}
