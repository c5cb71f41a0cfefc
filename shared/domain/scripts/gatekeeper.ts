import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { wordingOf } from './introductions.ts';

/** What it is about, for whoever asks. */
function subjectOf({ metOn, metVerb, calledOff }: Facts): string {
  if (calledOff)
    return `It's about a meeting we had planned ${metOn.replace(/^on /, 'for ')}, and a new time for it.`;
  return metVerb === 'spoke' ? `It's about a talk we had ${metOn}.` : `It's about a meeting we had ${metOn}.`;
}

function putMeThrough({ them, attempt, calledOff }: Facts): string {
  const whom = them ?? (calledOff ? `the person I was to meet` : `the person I met`);
  return wordingOf(
    [
      `Could you put me through to ${whom}, please?`,
      `May I speak to ${whom}, please?`,
      `Is ${whom} free for a moment, please?`,
    ],
    attempt,
  );
}

/** For whoever stands between: polite, true, and with a time to try again. */
export function gatekeeper(facts: Facts): Script {
  const { me, them, agreedFor, bestWayThrough } = facts;
  const invited =
    agreedFor?.startsWith('today') &&
    (them ? `${them} asked me to call ${agreedFor}.` : `I was asked to call ${agreedFor}.`);
  const text = paragraphs(
    bestWayThrough && `The best way through, as you noted it: ${bestWayThrough}.`,
    `"${sentences(me ? `Hello, this is ${me}.` : 'Hello.', invited, putMeThrough(facts))}"`,
    `If they ask what it's about: "${subjectOf(facts)}"`,
    `If the person isn't free: "I'm hard to reach. When could I try again? Thank you."`,
  );
  return { kind: 'gatekeeper', text };
}
