import { maskNumbers } from './mask.ts';
import { numberOf } from './number-words.ts';

/** A time of day named in a text, in minutes since midnight. */
export interface TimeMention {
  start: number;
  end: number;
  text: string;
  minutes: number;
  /** End of a stretch ("1:30 to 2:15"), or null. */
  until: number | null;
  /** Whether morning or afternoon is said, or the clock has 24 hours. */
  sure: boolean;
}

const meridiem = '(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|[ap](?![\\p{L}])))';
const dayPart =
  '(?:\\s*,?\\s*(?:in\\s+the\\s+(?:morning|afternoon|evening)|tomorrow\\s+(?:morning|afternoon|evening)))';
const clock = (n: string) =>
  `(?<h${n}>\\d{1,2})(?:[:.h](?<m${n}>[0-5]\\d))?(?<o${n}>\\s?o['’]?\\s?clock)?(?:(?<=[:.]\\d\\d)\\s?h(?:rs?|ours)?(?![\\p{L}]))?(?<x${n}>${meridiem}|${dayPart})?`;
const opening = '(?<![\\p{L}\\d:./,-])';
const closing = '(?![\\p{L}\\d]|[:/]\\d|[.]\\d)';
const joiner = '\\s*(?:-|–|—|to|till|until|til|through|and)\\s*';

const range = new RegExp(`${opening}${clock('1')}${joiner}${clock('2')}${closing}`, 'giu');
const single = new RegExp(`${opening}${clock('1')}${closing}`, 'giu');
const words =
  /(?<![\p{L}\d])(?:(?<noon>(?:12\s+)?noon|midday|lunchtime)|(?<rel>half(?:\s+past)?|quarter\s+(?:to|past|of|after)|ten\s+(?:to|past)|twenty\s+(?:to|past)|five\s+(?:to|past)|\d{1,2}\s+(?:to|past|after))\s+(?<hw>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?<xw>\s?[ap]\.?m\b\.?|\s+in\s+the\s+(?:morning|afternoon|evening))?|(?<=(?:at|@|around|from)\s+)(?<hn>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?<thirty>[\s-]thirty)?(?<xn>\s?[ap]\.?m\b\.?|\s+in\s+the\s+(?:morning|afternoon|evening)|\s+o['’]clock)?|(?<=(?:at|@|around|mon|tues?|wed|thurs?|fri|sat|sun)(?:day)?\s+)(?<compact>\d{3,4})(?<xc>\s?[ap]\.?m\b\.?)?|(?<c12>\d{3,4})(?<xd>\s?[ap]\.?m\b\.?))(?![\p{L}\d:/-])/giu;

/** A bare number is a time only where a word or a date next to it makes it one. */
const leadsIn =
  /(?:\b(?:at|@|from|between|around|about|approx(?:imately)?|circa|starting|starts|until|till|day|tomorrow|today|time|when|mon|tues?|wed|thurs?|fri|sat|sun|to|for|\d{4}|\d(?:st|nd|rd|th))|[,@:|•·⋅-])\s*,?\s*$/iu;

/** Times of day named in an English (or glossed) text, in order of standing. */
export function findTimes(original: string): TimeMention[] {
  const text = maskNumbers(original);
  const found: TimeMention[] = [];
  const add = (
    start: number,
    length: number,
    minutes: number | null,
    until: number | null,
    sure: boolean,
  ) => {
    if (minutes === null || found.some((other) => start < other.end && start + length > other.start)) return;
    found.push({
      start,
      end: start + length,
      text: original.slice(start, start + length),
      minutes,
      until,
      sure,
    });
  };
  for (const match of text.matchAll(range)) readRange(match, text, add);
  for (const match of text.matchAll(words)) readWords(match, add);
  for (const match of text.matchAll(single)) {
    const g = match.groups ?? {};
    const marked = g['m1'] !== undefined || g['x1'] !== undefined || g['o1'] !== undefined;
    const dotted =
      g['m1'] !== undefined &&
      /^\d{1,2}\.\d\d$/.test(match[0].trim()) &&
      !leadsIn.test(text.slice(0, match.index));
    const bare = !marked && isBareTime(text, match.index, match[0].length);
    if ((!marked && !bare) || dotted) continue;
    const time = toMinutes(g['h1'], g['m1'], g['x1']);
    add(match.index, match[0].length, time?.minutes ?? null, null, time?.sure ?? false);
  }
  return found.sort((a, b) => a.start - b.start);
}

type Add = (
  start: number,
  length: number,
  minutes: number | null,
  until: number | null,
  sure: boolean,
) => void;

function isBareTime(text: string, start: number, length: number): boolean {
  const rest = text.slice(start + length);
  if (/^\s*(?:st|nd|rd|th)\b/i.test(rest)) return false;
  if (
    /^\s*(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|CET|CEST|IST|eastern|central|mountain|pacific)\b/.test(
      rest,
    )
  )
    return true;
  const lead = text.slice(Math.max(0, start - 14), start);
  if (
    !/(?:\bat|@|\bdays?,?|\btomorrow,?|\bmon,?|\btues?,?|\bwed,?|\bthurs?,?|\bfri,?|\bsat,?|\bsun,?|\baround|\babout|\bby)\s*$/i.test(
      lead,
    )
  )
    return false;
  return !/^\s*(?:min|hour|hr|day|week|month|year|people|candidates|%|[\p{L}]+\s+(?:street|st|road|rd|ave|avenue|lane|way|drive|square)\b|\p{Lu}\p{Ll}+)/u.test(
    rest,
  );
}

function readRange(match: RegExpMatchArray, text: string, add: Add): void {
  const g = match.groups ?? {};
  const at = match.index ?? 0;
  const marked = [g['m1'], g['m2'], g['x1'], g['x2'], g['o2']].some((part) => part !== undefined);
  if (!marked && !leadsIn.test(text.slice(Math.max(0, at - 12), at))) return;
  if (
    !marked &&
    /^\s*(?:days|weeks|months|min|hours|hrs|business|working|people|years)/i.test(
      text.slice(at + match[0].length),
    )
  )
    return;
  if (/\b(?:and)\b/.test(match[0]) && !/between\s*$/i.test(text.slice(Math.max(0, at - 9), at))) return;
  const end = toMinutes(g['h2'], g['m2'], g['x2']);
  const start = toMinutes(g['h1'], g['m1'], g['x1']);
  if (!end || !start) return;
  let from = start.minutes;
  let to = end.minutes;
  if (g['x1'] === undefined && g['x2'] !== undefined && Number(g['h1']) <= 12) {
    const asEnd = toMinutes(g['h1'], g['m1'], g['x2'])?.minutes ?? from;
    from = asEnd < to ? asEnd : (toMinutes(g['h1'], g['m1'], 'am')?.minutes ?? from);
  }
  while (to <= from && to < 24 * 60 - 12 * 60 && g['x2'] === undefined) to += 12 * 60;
  if (to <= from) return;
  add(at, match[0].length, from, to, start.sure || end.sure);
}

function readWords(match: RegExpMatchArray, add: Add): void {
  const g = match.groups ?? {};
  const at = match.index ?? 0;
  const length = match[0].length;
  if (g['noon'] !== undefined) return add(at, length, 12 * 60, null, true);
  if (g['rel'] !== undefined) {
    const base = toMinutes(String(numberOf(g['hw'] ?? '') ?? ''), undefined, g['xw']);
    return add(at, length, base ? base.minutes + shift(g['rel']) : null, null, base?.sure ?? false);
  }
  if (g['hn'] !== undefined) {
    const time = toMinutes(
      String(numberOf(g['hn']) ?? ''),
      g['thirty'] === undefined ? undefined : '30',
      g['xn'],
    );
    return add(at, length, time?.minutes ?? null, null, time?.sure ?? false);
  }
  const digits = g['compact'] ?? g['c12'] ?? '';
  if (
    /^(?:19|20)\d\d$/.test(digits) &&
    g['xc'] === undefined &&
    g['xd'] === undefined &&
    Number(digits) > 2015
  )
    return;
  const time = toMinutes(digits.slice(0, -2), digits.slice(-2), g['xc'] ?? g['xd']);
  add(at, length, time?.minutes ?? null, null, time?.sure ?? false);
}

function shift(words: string): number {
  const text = words.toLowerCase();
  if (text.startsWith('half')) return 30;
  const count = text.startsWith('quarter') ? 15 : (numberOf(text.split(/\s+/)[0] ?? '') ?? 0);
  return /\b(?:to|of)$/.test(text) ? -count : count;
}

/** 1 to 6 without am or pm is the afternoon, 7 to 11 the morning. */
function toMinutes(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): { minutes: number; sure: boolean } | null {
  const h = Number(hour);
  const m = Number(minute ?? 0);
  if (hour === undefined || hour === '' || h > 24 || m > 59) return null;
  const part = (half ?? '').toLowerCase();
  const said = /afternoon|evening|^\s*p/.test(part) ? 'pm' : /morning|^\s*a/.test(part) ? 'am' : null;
  if (said !== null) {
    if (h > 12) return { minutes: (h % 24) * 60 + m, sure: true };
    return { minutes: ((h % 12) + (said === 'pm' ? 12 : 0)) * 60 + m, sure: true };
  }
  if (h >= 13 || /^0\d/.test(hour)) return h === 24 ? null : { minutes: h * 60 + m, sure: true };
  return { minutes: (h >= 1 && h <= 6 ? h + 12 : h) * 60 + m, sure: h === 12 };
}
