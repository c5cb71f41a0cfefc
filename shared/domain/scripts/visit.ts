import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { howWeMet } from './introductions.ts';

function meeting({ them, metOn, calledOff }: Facts): string {
  if (calledOff) return them ? `I was to meet ${them} ${metOn}.` : `I was to have a meeting here ${metOn}.`;
  return them ? `I met ${them} ${metOn}.` : `I had a meeting here ${metOn}.`;
}

/** What to wear, what to say at the desk, and a note to leave. */
export function visit(facts: Facts): Script {
  const { me, them, hello, calledOff, myPhone } = facts;
  const desk = sentences(
    me ? `Good day, I'm ${me}.` : 'Good day.',
    meeting(facts),
    them ? `Could ${them} spare me one minute?` : 'Could they spare me one minute?',
    'I can wait.',
  );
  const note = sentences(
    hello ? `Hello ${hello}.` : 'Hello.',
    howWeMet(facts),
    calledOff
      ? `I stopped by to ask for a new time, as I'm still very interested.`
      : `I stopped by to say that I'm still very interested.`,
    myPhone && `You can reach me on ${myPhone}.`,
    'Thank you for your time.',
    me && `${me}.`,
  );
  const text = paragraphs(
    `Wear what you'd wear to the interview. Bring your résumé and a pen.`,
    `At the desk: "${desk}"`,
    `If it isn't a good moment: "That's quite all right. May I leave this for ${them ?? 'them'}? Thank you."`,
    `The note to leave with your résumé: "${note}"`,
  );
  return { kind: 'visit', text };
}
