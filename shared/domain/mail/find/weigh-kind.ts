import type { MailKind } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { evidenceFamilies } from './kind-evidence.data.ts';
import type { Scene } from './scene.ts';

/** How strongly a letter speaks of a kind, and where most strongly; from 2 on it says so. */
export interface Weight {
  score: number;
  passage: Passage | null;
}

/** From here on a letter says something, rather than hinting at it. */
export const SAID = 2;

const supposed =
  /\b(?:if|should|would|might|could|unless|in case|whether|may)\b(?! (?:not|like to (?:offer|invite you to join)|love|be (?:considered|taken)))[^.;:]{0,110}$/i;

/** Adds up the families of a kind in the letter, each once, leaving out what is only supposed ("if you decide …"). */
export function weighKind(kind: MailKind, scene: Scene, unless: RegExp = supposed): Weight {
  let score = 0;
  let strongest = 0;
  let passage: Passage | null = null;
  for (const family of evidenceFamilies) {
    if (family.kind !== kind) continue;
    const where = [scene.subject, ...scene.body].find((one) => says(family.pattern, one, unless));
    if (!where) continue;
    score += family.weight;
    if (family.weight > strongest) {
      strongest = family.weight;
      passage = where;
    }
  }
  return { score, passage };
}

function says(pattern: RegExp, passage: Passage, unless: RegExp): boolean {
  const match = pattern.exec(passage.plain);
  return (
    match !== null &&
    !isButton(passage) &&
    !unless.test(passage.plain.slice(0, match.index + Math.min(match[0].length, 12)))
  );
}

/** A word or two standing alone, with a link behind: something to click. */
export function isButton(passage: Passage): boolean {
  return (
    passage.source === 'body' && /^[\p{L}\s]+$/u.test(passage.text) && passage.text.split(/\s+/).length <= 2
  );
}
