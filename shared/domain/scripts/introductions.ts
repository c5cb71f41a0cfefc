import type { Facts } from './facts.ts';

/**
 * "We met on Tuesday, December 1st, about the data analyst role." Who did not meet a named person was interviewed; who
 * met nobody, since it was called off, says so.
 */
export function howWeMet({ them, metVerb, metOn, role, calledOff }: Facts): string {
  if (calledOff)
    return `My interview${role ? ` for the ${role} role` : ''}, set for ${metOn.replace(/^on /, '')}, was called off.`;
  const day = metOn.includes(',') ? `${metOn},` : metOn;
  if (!them) return role ? `I interviewed ${day} for the ${role} role.` : `I interviewed with you ${metOn}.`;
  return role ? `We ${metVerb} ${day} about the ${role} role.` : `We ${metVerb} ${metOn}.`;
}

/** Whether a strength is already a sentence about oneself: "I'm calm with upset customers". */
export const isSentence = (strength: string) => /^I(?:['’]\p{L}+)?\s/u.test(strength);

/** A strength as something to say: whole sentences about oneself stay, anything else follows a colon. */
export function strengthSentence(strength: string | undefined): string | undefined {
  if (!strength) return undefined;
  if (isSentence(strength)) return `${strength}.`;
  return `Here's one thing I'd bring: ${strength}.`;
}

/** One of several wordings, by attempt, so that no call repeats the one before word for word. */
export function wordingOf<Wording>(wordings: readonly [Wording, ...Wording[]], attempt: number): Wording {
  return wordings[(attempt - 1) % wordings.length] ?? wordings[0];
}
