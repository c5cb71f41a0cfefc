import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';

/** After a no: thanks, a question that helps next time, the door left open. */
export function rejectionScript({ hello, me, company, calledOff }: Facts): Script {
  const body = sentences(
    'Thank you for letting me know, and for the time you took.',
    !calledOff && (company ? `I enjoyed getting to know ${company}.` : 'I enjoyed meeting you.'),
    'Is there one thing I could do better next time?',
    `And if a similar opening comes up, I'd be glad if you kept me in mind.`,
  );
  const text = paragraphs(
    hello ? `Hello ${hello},` : 'Hello,',
    body,
    [`All the best to you and the team.`, me].filter(Boolean).join('\n'),
  );
  return { kind: 'rejection-reply', text, subject: me ? `Thank you from ${me}` : 'Thank you' };
}
