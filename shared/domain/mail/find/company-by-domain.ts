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
  const own = label.replace(
    /^(?:hire|hiring|join|careers?|jobs|talent)-|-(?:hire|hiring|jobs|careers?|talent|hr)$/i,
    '',
  );
  const wanted = squash(own);
  const parts = own
    .toLowerCase()
    .split(/[-_]/)
    .filter((part) => part.length > 2);
  let best: { name: string; passage: Passage; score: number } | null = null;
  const display: Passage = { ...scene.subject, text: scene.sender.display };
  const raw = scene.letter.body
    .slice(-16)
    .map((text): Passage => ({ ...scene.subject, text: text.trim(), source: 'signature' }));
  for (const passage of [...passages, display, ...raw]) {
    for (const match of passage.text.matchAll(capitalised)) {
      for (const name of narrowings(tidyName(match[0]))) {
        const score = likeness(name, wanted, parts);
        if (score > (best?.score ?? 0)) best = { name, passage, score };
      }
    }
  }
  if (best) {
    const { name, passage } = inFull(best, [...passages, ...raw]);
    return { value: name, evidence: passage.text, certainty: 'certain' };
  }
  return { value: spelledOut(label), evidence: scene.sender.address, certainty: 'guessed' };
}

/** Words that names of houses end or begin with, which a domain often leaves out. */
const houseWords =
  /^(?:university|college|schools?|academy|nursery|bank|hospital|hotels?|resort|inn|lodge|associates|partners|group|holdings|industries|museum|gallery|library|council|trust|society|institute|foundation|clinic|cent(?:re|er)|theatre|theater|playhouse|press|books|brewery|bakery|bistro|farms?|foods|logistics|haulage|freight|engineering|construction|energy|renewables|robotics|labs?|laboratories|systems|software|technologies|solutions|services|consulting|insurance|mutual|cooperative|co-op|electric|power|water|health|healthcare|medical|dental|surgery|pharmacy|care|homes?|housing|county|city|town|district|borough|state|public|primary|secondary|high|grammar|infant|junior|community|national|international|regional|royal|church|parish|studios?|collective|company|co|club|union|agency|garden|gardens|park|works|supply|stores?|markets?|shop|auto|motors|law|legal|financial|capital|credit|media|digital|design|events|travel|games|analytics|data|the|of|and|&|for)$/i;

interface Match {
  name: string;
  passage: Passage;
}

/** The same name with what belongs to it: "Dunmere University" for Dunmere; "Remsen Lawn & Snow" from its own line. */
function inFull(found: Match, passages: readonly Passage[]): Match {
  let best = found;
  const lower = found.name.toLowerCase();
  const longer = (name: string, passage: Passage) => {
    if (name.length > best.name.length && name.length <= 60) best = { name, passage };
  };
  for (const passage of passages) {
    if (passage.source === 'signature')
      for (const part of passage.text.split(/\s*[|,;:·•]\s*|\s+[-–—*]\s+/)) {
        const name = tidyName(part.replace(deskEnd, ''));
        if (isWholeName(name, lower)) longer(name, passage);
      }
    for (const match of passage.text.matchAll(capitalised)) {
      for (const name of narrowings(tidyName(match[0]))) {
        const at = ` ${name.toLowerCase()} `.indexOf(` ${lower} `);
        if (at === -1) continue;
        const others = `${name.slice(0, at)} ${name.slice(at + lower.length)}`.trim().split(/\s+/);
        if (others.every((word) => houseWords.test(word))) longer(name, passage);
      }
    }
  }
  return best;
}

const deskEnd =
  /(?:\s+(?:the\s+)?(?:hiring|talent|recruit\w*|careers?|people|hr|human resources|jobs?|acquisition|team|department|dept|office|coordination|interviews?|scheduling|personnel|operations|ops))+$/i;

/** A segment of a signature that is the name and more: all of it in capitals, and no person's post. */
function isWholeName(name: string, lower: string): boolean {
  const words = name.split(/\s+/);
  return (
    ` ${name.toLowerCase()} `.includes(` ${lower} `) &&
    words.length <= 6 &&
    words.every(
      (word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|and|the|for|de|la|du|et|y|und)$/.test(word),
    ) &&
    !/\d/.test(name) &&
    !/\b(?:office|branch|head|manager|director|registered|careers|jobs|ltd registered|building|house)\b/i.test(
      name,
    )
  );
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
  if (words.length >= 2 && isRearranged(words, wanted)) return 9.7;
  if (explains(words, wanted)) return 9.2 + words.length * 0.01;
  if (words.length >= 3 && words.length <= 5 && skipsOne(words, wanted)) return 8.9;
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

/** "lagomaggiorestudio" for Studio Lago Maggiore. */
function isRearranged(words: readonly string[], wanted: string): boolean {
  return (
    words.join('').length === wanted.length && words.every((word) => word.length > 2 && wanted.includes(word))
  );
}

/** "tamarackschools" for Tamarack Public Schools: all of the domain, and beyond it only words houses bear. */
function explains(words: readonly string[], wanted: string): boolean {
  let rest = wanted;
  for (const word of words) {
    if (rest.startsWith(word)) rest = rest.slice(word.length);
    else if (!houseWords.test(word) || rest === wanted) return false;
  }
  return rest === '' && words.length >= 2;
}

/** "pinecreststorage" for Pinecrest Self Storage. */
function skipsOne(words: readonly string[], wanted: string): boolean {
  return words.some(
    (_, skipped) => skipped > 0 && words.filter((_word, i) => i !== skipped).join('') === wanted,
  );
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
