import type { Maybe } from '../mail-reading.ts';
import { numberOf, numberPattern } from '../when/number-words.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './find-slot.ts';

const half = '(?:half an hour|half-hour|half hour|1\\/2 hour|30ish minutes)';
const amount = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<half>${half})|(?<hourhalf>(?:an|one|1) hour and a half|(?:one and a half|1\\.5|1½) hours?)|(?<n>${numberPattern})(?:\\s*(?:-|–|to|or)\\s*(?<n2>${numberPattern}))?[\\s-]*(?<unit>minutes?|mins?|hours?|hrs?|h(?![\\p{L}]))(?:\\s*(?:and\\s+)?(?<rest>\\d{1,2})\\s*(?:minutes?|mins?|m))?)(?![\\p{L}\\d])`,
  'giu',
);
const notLength =
  /\b(?:early|prior|more than|up to|before|late|ago|notice|in advance|drive|walk|away|from the|commute|within|per week|a week|weekly|\/hr|an hour's|paid|shift pattern|hours? (?:of|later)|of q|of questions|present|presentation|q&a|test|exercise|break|lunch|flexible|parking|respond|reply|train|bus|expire)\b/i;

/** Minutes of the interview, where the mail states them or gives start and end. */
export function findDuration(scene: Scene, slot: Slot | null, lastEnd: number | null): Maybe<number> {
  if (slot && lastEnd !== null)
    return { value: lastEnd - slot.minutes, evidence: slot.passage.text, certainty: 'guessed' };
  if (slot && slot.until !== null)
    return { value: slot.until - slot.minutes, evidence: slot.passage.text, certainty: 'certain' };
  let guess: Maybe<number> = null;
  for (const passage of [...scene.body, scene.subject]) {
    for (const match of passage.plain.matchAll(amount)) {
      const minutes = minutesOf(match.groups ?? {});
      if (minutes === null || minutes < 5 || minutes > 12 * 60) continue;
      const around = passage.plain.slice(Math.max(0, match.index - 30), match.index + match[0].length + 24);
      if (passage.label === 'duration')
        return { value: minutes, evidence: passage.text, certainty: 'certain' };
      if (notLength.test(around.slice(Math.max(0, Math.min(30, match.index) - 12)))) continue;
      const better =
        slot?.passage === passage ||
        /\b(?:allow|plan (?:on|for)|takes?|lasts?|about|around|for|chat|call|interview|conversation|expect|reckon|budget|count|spare|grab|like|want|need|with (?:you|me|us)|ought to|should do|plenty|max|tops|quick|session|roughly|approximately|will be|duration)\b/i.test(
          around,
        );
      if (better && !guess) guess = { value: minutes, evidence: passage.text, certainty: 'certain' };
      else
        guess ??=
          slot && Math.abs(passage.line - slot.passage.line) <= 2
            ? { value: minutes, evidence: passage.text, certainty: 'guessed' }
            : null;
    }
  }
  return guess;
}

function minutesOf(g: Record<string, string | undefined>): number | null {
  if (g['half'] !== undefined) return 30;
  if (g['hourhalf'] !== undefined) return 90;
  const count = numberOf(g['n2'] ?? '') ?? numberOf(g['n'] ?? '');
  if (count === null) return null;
  return /^h/i.test(g['unit'] ?? '') ? count * 60 + Number(g['rest'] ?? 0) : count;
}
