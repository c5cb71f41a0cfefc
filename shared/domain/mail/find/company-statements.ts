import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { phrase, tidyName } from './company-by-domain.ts';
import { domainName, squash } from './employer-domain.ts';
import type { Scene } from './scene.ts';

const statements: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ii]nterview(?:s|ing)?(?: for)?|[Pp]hone screen|[Ss]creening|[Cc]all|[Cc]hat|[Cc]onversation|[Mm]eeting|[Aa]ssessment|[Tt]rial(?: shift| day)?)\\s+(?:request\\s+|invitation\\s+|confirmation\\s+)?(?:with|at|@|for\\s+a\\s+role\\s+at|from)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Yy]our|the)\\s+(?<name>${phrase})\\s+(?:interview|application|assessment|audition|phone screen|onsite|offer)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:application|applying|applied|apply)\\s+(?:to|at|with)\\s+(?:join\\s+)?(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `\\b(?:role|position|job|opportunity|vacancy|opening|place|post)\\s+(?:here\\s+)?(?:at|with|within)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(
    `(?<name>${phrase})\\s+(?:would (?:like|love)|are keen|is keen|have asked|has asked|want(?:s)?|loved|liked|were impressed|have come back|has come back|have decided|has decided)\\b`,
    'u',
  ),
  new RegExp(
    `\\p{Lu}\\p{L}+\\s+(?:at|from|of)\\s+(?<name>${phrase})\\s+(?:has|have|had|would|will|can|wants?|called|asked)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Tt]his is|[Ii]t['’]s|I['’]m|I am|my name is)\\s+\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?(?:\\s+here)?,?\\s+(?:from|at|of|with)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
  new RegExp(`\\bre\\s+(?<name>${phrase})\\s+and\\s+(?:the|your)\\b`, 'u'),
  new RegExp(`\\b(?:my client|our client|the client|client),?\\s+(?:is\\s+)?(?<name>${phrase})`, 'u'),
  new RegExp(
    `\\b(?:here at|team at|joining|join|welcome to|interest in|thank you from|on behalf of|visit|come to)\\s+(?:the\\s+)?(?<name>${phrase})`,
    'u',
  ),
];

/** The employer as the letter names it: "your interview with X", "the role at X". */
export function byStatement(scene: Scene, passages: readonly Passage[]): Maybe<string> {
  const own = squash(domainName(scene.sender.address)?.label ?? ' ');
  for (const pattern of statements) {
    for (const passage of passages) {
      const name = tidyName(pattern.exec(passage.text)?.groups?.['name'] ?? '')
        .replace(
          /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:at|from|of) (?=\p{Lu})/u,
          '',
        )
        .replace(/\s+(?:on|at|for|this|in)\s.*$/i, '');
      if (
        name.length < 3 ||
        !plausible(name, scene) ||
        (own !== '' && squash(name) !== '' && (own.includes(squash(name)) || squash(name).includes(own)))
      )
        continue;
      return { value: name, evidence: passage.text, certainty: 'guessed' };
    }
  }
  return null;
}

const notCompany =
  /^(?:I|We|You|He|She|They|It|The|This|That|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Human|Resources|Zoom|Teams|Google|Skype|Microsoft|Hiring|Manager|HR|Interview|Application|Candidate|Client|Great|Good|Just|Who|When|Where|Dr|Prof|Mr|Mrs|Ms|Stage|Round|Video|Phone|Final|First|Second|Senior|Junior|Team)\b/u;

function plausible(name: string, scene: Scene): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (notCompany.test(name) || words.every((part) => scene.candidate.includes(part))) return false;
  return !words.some((part) => scene.sender.nameWords.includes(part) || scene.candidate.includes(part));
}

/** Words in the names of firms. */
export const organisation =
  /\b(?:ltd|limited|inc|llc|gmbh|plc|group|company|co\.?|bros|brothers|& sons|and sons|services|solutions|studio|clinic|dental|school|nursery|restaurant|café|cafe|bakery|garage|plumbing|electric|builders|construction|farm|hotel|hospital|library|museum|university|college|kitchen|salon|agency|partners|associates|industries|systems|labs?|foundation|trust|union|bank|council|academy|theatre|surgery|pharmacy|bistro|bar|deli|florists?|vets?|veterinary|centre|center|society|robotics|logistics|hotels|foods)\b/i;
