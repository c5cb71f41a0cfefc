import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { saidDate } from './spoken-time.ts';

/** After an offer: thanks, the offer in writing, and by when an answer is due. */
export function offerScript({ hello, me, offerInWriting, answerBy }: Facts): Script {
  const body = sentences(
    `Thank you so much for the offer. I'm delighted.`,
    offerInWriting
      ? `I have it in writing now, and I'll read it with care.`
      : `Could you send it to me in writing?`,
    answerBy ? `You'll have my answer by ${saidDate(answerBy)}.` : `By when do you need my answer?`,
  );
  const text = paragraphs(
    hello ? `Hello ${hello},` : 'Hello,',
    body,
    ['Thank you again.', me].filter(Boolean).join('\n'),
  );
  return { kind: 'offer-reply', text, subject: 'Thank you for the offer' };
}
