import { clockWordings } from './clock-words.ts';
import { dayWordings } from './day-words.ts';
import { findDurations } from './duration-words.ts';
import { joinMentions } from './join-mentions.ts';
import type { Mention } from './mention.ts';

/** Words that put a time behind us, or make a stretch of something else. */
const PAST_BEFORE = /\b(?:last|since|past|previous|for the last)\s$/;
const PAST_AFTER = /^ (?:ago|back\b(?! (?:on|in))|straight|solid|of (?:ringing|hold|waiting))/;
const STRETCH_BEFORE = /\b(?:for|took|waited|lasted|spent|only|over|about|hold)\s$/;

const isPast = (text: string, start: number, end: number): boolean =>
  PAST_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || PAST_AFTER.test(text.slice(end, end + 16));

function dayMentions(text: string, monthFirst: boolean): Mention[] {
  return dayWordings.flatMap(({ pattern, rule }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = rule(match.slice(1), monthFirst);
      return day ? [{ start: match.index, end: match.index + match[0].length, day }] : [];
    }),
  );
}

function clockMentions(text: string): Mention[] {
  return clockWordings.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = read(match.slice(1));
      return found ? [{ start: match.index, end: match.index + match[0].length, ...found }] : [];
    }),
  );
}

function durationMentions(text: string): Mention[] {
  return findDurations(text)
    .filter(({ end, ahead }) => ahead || !/^ (?:before|earlier|late)\b/.test(text.slice(end, end + 10)))
    .filter(({ start, ahead }) => ahead || !STRETCH_BEFORE.test(text.slice(Math.max(0, start - 8), start)))
    .map(({ start, end, minutes, ahead }) => ({ start, end, minutes, ...(ahead ? {} : { loose: true }) }));
}

/** Of overlapping mentions the longest stays; of equally long ones the first found. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Every time that `text` names, in order. The text is lower-case ASCII with single spaces, as `tidy` makes it;
 * `monthFirst` says that 11/12 is the twelfth of November.
 */
export function findTimes(text: string, monthFirst: boolean): Mention[] {
  const found = [...dayMentions(text, monthFirst), ...clockMentions(text), ...durationMentions(text)];
  const kept = withoutOverlaps(found).filter(({ start, end }) => !isPast(text, start, end));
  return joinMentions(text, kept);
}
