import type { Script, StepKind } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { saidDate } from './spoken-time.ts';

const hello = (facts: Facts) =>
  sentences(facts.hello ? `Hello ${facts.hello}.` : 'Hello.', facts.me && `This is ${facts.me}.`);

function writtenOffer(facts: Facts): string {
  return `"${hello(facts)} Thank you again for the offer. When you have a moment, could you send it to me in writing? I'm looking forward to it."`;
}

function answerOffer(facts: Facts): string {
  const due = facts.answerBy;
  const more = due
    ? `My answer is due on ${saidDate(due)}. Would a few days more be all right?`
    : `Would it be all right if I took a few more days?`;
  return paragraphs(
    `To accept: "${hello(facts)} Thank you for the offer. I'm very glad to accept it. What happens next?"`,
    `To ask for more time: "${hello(facts)} Thank you for the offer. I want to give you a good answer. ${more}"`,
  );
}

function keptPromise(facts: Facts): string {
  const what = facts.ownPromise;
  return paragraphs(
    what && `You promised this: ${what}.`,
    `If it's ready, send it with one line: "${hello(facts)} Here is what I promised you. Thank you again for your time."`,
    `If it needs another day, say so: "${hello(facts)} What I promised you is coming. You'll have it tomorrow."`,
  );
}

const words: Partial<Record<StepKind, (facts: Facts) => string>> = {
  'answer-offer': answerOffer,
  'keep-promise': keptPromise,
};

/** One or two lines about the offer or about what was promised. */
export function statusCheck(facts: Facts, kind: StepKind): Script {
  return { kind: 'status-check', text: (words[kind] ?? writtenOffer)(facts) };
}
