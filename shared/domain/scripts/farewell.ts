import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { sentences } from './fitting.ts';

/** To the person: time to let go, and the door stays open. */
export function farewell({ company, them }: Facts): Script {
  const text = sentences(
    company ? `It's time to let ${company} go.` : `It's time to let this one go.`,
    `You asked, you asked again, and you were courteous each time. That part was yours, and you did it well.`,
    them
      ? `The door stays open: ${them} has your name and your number.`
      : `The door stays open: they have your name and your number.`,
    `If you hear from them, or want to go on, tell us and we'll pick it up again.`,
  );
  return { kind: 'farewell', text };
}
