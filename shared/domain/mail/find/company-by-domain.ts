import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { legalForm } from './domains.data.ts';
import { spelledOut, squash } from './employer-domain.ts';
import type { Scene } from './scene.ts';

const word = "(?:\\p{Lu}[\\p{L}\\d'’&.-]*|\\d+\\p{Lu}?\\p{L}*)";
/** Source of a pattern for words in capitals, as names are written. */
export const phrase = `${word}(?:\\s+(?:${word}|&|and|of|the|und|et|y|de|del|la|für|for|at|di)){0,6}`;
const capitalised = new RegExp(`(?<![\\p{L}\\d@./-])${phrase}`, 'gu');

/** The way the letter itself writes the name behind the domain; else the domain spelled out. */
export function companyByDomain(label: string, scene: Scene, passages: readonly Passage[]): Maybe<string> {
  const wanted = squash(label);
  const parts = label
    .toLowerCase()
    .split(/[-_]/)
    .filter((part) => part.length > 2);
  let best: { name: string; passage: Passage; score: number } | null = null;
  const display: Passage = { ...scene.subject, text: scene.sender.display };
  const raw = scene.letter.body
    .slice(-12)
    .map((text): Passage => ({ ...scene.subject, text: text.trim(), source: 'signature' }));
  for (const passage of [...passages, display, ...raw]) {
    for (const match of passage.text.matchAll(capitalised)) {
      for (const name of narrowings(tidyName(match[0]))) {
        const score = likeness(name, wanted, parts);
        if (score > (best?.score ?? 0)) best = { name, passage, score };
      }
    }
  }
  if (best) return { value: best.name, evidence: best.passage.text, certainty: 'certain' };
  return { value: spelledOut(label), evidence: scene.sender.address, certainty: 'guessed' };
}

function narrowings(name: string): string[] {
  const words = name.split(/\s+/).slice(0, 7);
  const out: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const part = words.slice(from, to).join(' ');
      if (/^\p{Lu}|^\d/u.test(part) && !/\s(?:and|of|the|&|at|for|und|de|la|et|y|del|für|di)$/i.test(part))
        out.push(part);
    }
  }
  return out;
}

function likeness(name: string, wanted: string, parts: readonly string[]): number {
  const squashed = squash(name);
  if (squashed === '' || squashed.length < 3) return 0;
  if (squashed === wanted || squash(name.replace(/\s&\s/g, ' xandx ')).replace('xandx', 'and') === wanted)
    return 10;
  const bare = squash(name.replace(legalForm, ''));
  if (bare === wanted) return 9.5;
  const words = name
    .split(/\s+/)
    .map(squash)
    .filter((text) => text !== '');
  const initials = words.map((text) => text.charAt(0)).join('');
  const hits = parts.filter((part) => squashed.includes(squash(part))).length;
  if (parts.length >= 2 && hits === parts.length && words.length <= parts.length + 3)
    return 8 - words.length * 0.1;
  if (words.length >= 3 && initials === wanted) return 7;
  if (words.length >= 3 && isShortened(words, wanted)) return 6.8;
  if (wanted.length >= 6 && squashed.startsWith(wanted) && words.length <= 4) return 6.5 - words.length * 0.1;
  if (
    wanted.startsWith('uni') &&
    squashed.includes(wanted.slice(3)) &&
    /uni/i.test(name) &&
    words.length >= 2
  )
    return 7;
  if (words.length >= 2 && squashed.length >= 7 && wanted.startsWith(squashed)) return 4;
  const long = parts.filter((part) => part.length >= 5);
  if (
    parts.length >= 2 &&
    long.length > 0 &&
    long.every((part) => squashed.includes(squash(part))) &&
    words.length >= 2 &&
    words.length <= 5
  )
    return 3;
  return 0;
}

/** "brightwatercu" for Brightwater Credit Union: some words in full, the rest by their initials. */
function isShortened(words: readonly string[], wanted: string): boolean {
  return words.some((_, full) => {
    if (full < 1) return false;
    const rest = words.slice(full);
    return (
      rest.length >= 2 &&
      words.slice(0, full).join('') + rest.map((word) => word.charAt(0)).join('') === wanted
    );
  });
}

export function tidyName(name: string): string {
  return name
    .replace(
      /^(?:The|Hi|Hello|Dear|Your|Our|Re|Fwd|At|With|From|For|And|In|On|If|We|As|Interview|Invitation|Reminder|Update|Confirmed|Confirmation)(?::|\s)+(?=\S)/u,
      '',
    )
    .replace(/['’]s$/, '')
    .replace(/[\s.,;:!?&-]+$/, '')
    .replace(/\s+(?:and|of|the|at|for|de|la|und|et|y)$/i, '')
    .trim();
}
