import type { Maybe } from '../mail-reading.ts';
import { numberOf, numberPattern } from '../when/number-words.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './find-slot.ts';

const half = '(?:half an hour|half-hour|half hour|1\\/2 hour|30ish minutes)';
const amount = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.,])(?:(?<half>${half})|(?<hourhalf>(?:an|one|1) hour and a half|(?:one and a half|1\\.5|1½) hours?)|(?<n>${numberPattern})(?:\\s*(?:-|–|to|or)\\s*(?<n2>${numberPattern}))?[\\s-]*(?<unit>minutes?|mins?|hours?|hrs?|h(?![\\p{L}]))(?:\\s*(?:and\\s+)?(?<rest>\\d{1,2})\\s*(?:minutes?|mins?|m))?)(?![\\p{L}\\d])`,
  'giu',
);
const notLength =
  /\b(?:early|prior|more than|up to|before|late|ago|notice|in advance|drive|walk|away|from the|commute|within|per week|a week|weekly|\/hr|an hour's|paid|shift pattern|hours? (?:of|later)|of q|of questions|present|presentation|q&a|test|exercise|break|lunch|flexible|parking|respond|reply|train|bus|expire)\b/i;

/** Meetings last from minutes to a working day. */
const SHORTEST = 5;
const LONGEST = 480;
/** Behind an amount: hours of work, a way to go, something else to be done. */
const ofTheJob =
  /^\)?\s*(?:(?:per|a|each|every|\/|p\/?)\s?(?:week|wk|w\b|month|day|shift|year)|pw\b|p\.w|weekly|(?:\S+ )?(?:post|role|position|contract|job|vacancy|shifts?|roster|rota|week|walk|drive|ride|stroll|journey)\b|on foot\b|by (?:bus|train|car|foot|tram|bike)|(?:\S+ )?(?:from|of) (?:the|our|here|travel)|to (?:find|park|get|walk|reach|drive|sign|go through security)|for (?:parking|traffic|travel|security))/i;
/** Before an amount: the same. */
const beforeOther =
  /\b(?:shifts? (?:are|is|last|of)|(?:contract(?:ed)?|working|weekly|basic) hours?(?: (?:are|is|of))?:?|hours(?: of work)?:|(?:bus|train|walk|drive|journey|ride|tram)(?: (?:is|takes|of))?(?: (?:you|about|around|roughly))*|(?:works?|working)(?: \w+)?|notice(?: period)?(?: (?:is|of))?:?)\s*$/i;

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
      if (minutes === null || minutes < SHORTEST || minutes > LONGEST) continue;
      const around = passage.plain.slice(Math.max(0, match.index - 30), match.index + match[0].length + 24);
      if (passage.label === 'duration')
        return { value: minutes, evidence: passage.text, certainty: 'certain' };
      if (ofTheJob.test(passage.plain.slice(match.index + match[0].length))) continue;
      if (beforeOther.test(passage.plain.slice(0, match.index))) continue;
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
