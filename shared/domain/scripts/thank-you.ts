import type { Script } from '../record/step.ts';
import { paragraphs, sentences } from './fitting.ts';
import type { Facts } from './facts.ts';
import { strengthSentence } from './introductions.ts';

function interest({ role, company }: Facts): string {
  if (role && company) return `I'd be very glad to join ${company} in the ${role} role.`;
  if (role) return `I'd be very glad to take on the ${role} role.`;
  return company ? `I'd be very glad to join ${company}.` : `I'd be very glad to join you.`;
}

/** Three sentences to send: thanks, a strength or what was talked about, interest. */
export function thankYou(facts: Facts): Script {
  const { hello, me, metVerb, role, strength } = facts;
  const thanks = metVerb === 'spoke' ? 'Thank you for our call' : 'Thank you for meeting me';
  const body = sentences(
    `${thanks} ${facts.metOn.replace('earlier today', 'today')}.`,
    strengthSentence(strength) ??
      (role ? `I enjoyed hearing more about the ${role} role.` : `I enjoyed hearing about your work.`),
    interest(facts),
  );
  const text = paragraphs(hello ? `Hello ${hello},` : 'Hello,', body, me);
  return { kind: 'thank-you', text, subject: me ? `Thank you from ${me}` : 'Thank you for your time' };
}
