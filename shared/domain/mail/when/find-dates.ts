import {
  whole,
  plain,
  monthAndDay,
  numeric,
  dayOfMonth,
  weekday,
  weekdayWeek,
  weekdayOfWeek,
  relative,
  type DateOrder,
  type PlainDate,
  type Read,
} from './date-readers.ts';
import { numberOf, numberPattern } from './number-words.ts';

export type { DateOrder, PlainDate } from './date-readers.ts';
export { weekdayOfNextWeek } from './date-readers.ts';

/** A day named in a text. */
export interface DateMention {
  start: number;
  end: number;
  text: string;
  date: PlainDate;
  /** Whether the day stands written out, rather than as a weekday or "tomorrow". */
  absolute: boolean;
  /** Whether only a weekday was named. */
  weekdayOnly: boolean;
  /** The weekday written does not fall on the date written. */
  conflicting: boolean;
  past: boolean;
}

const W = '(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const M =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const before = '(?<![\\p{L}\\d/.:-])';
const after = '(?![\\p{L}\\d])';
const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const weekdayBefore = `(?:(?<w>${W})[.,]?[\\s,-]+(?:the\\s+|den\\s+|dem\\s+|le\\s+|el\\s+)?)?`;
const weekdayAfter = `(?:,?\\s*\\(?(?<w2>${W})\\)?${after})?`;

interface Shape {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, base: PlainDate, order: DateOrder) => Read | null;
}
const shape = (source: string, read: Shape['read']): Shape => ({ pattern: new RegExp(source, 'giu'), read });

const shapes: readonly Shape[] = [
  shape(`${before}(?<y>20\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)`, (g) =>
    whole(plain(g['y'], g['m'], g['d'])),
  ),
  shape(
    `${before}${weekdayBefore}(?<d>\\d{1,2})${ordinal}[\\s-]*(?:day\\s+)?(?:of\\s+|de\\s+)?(?<mon>${M})\\.?(?:,?[\\s-]+(?<y>20\\d{2}|'\\d{2}))?${after}${weekdayAfter}`,
    monthAndDay,
  ),
  shape(
    `${before}${weekdayBefore}(?<mon>${M})\\.?\\s+(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\s?[ap]\\.?m)(?:,?\\s+(?<y>20\\d{2}))?${after}${weekdayAfter}`,
    monthAndDay,
  ),
  shape(
    `${before}${weekdayBefore}(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>20\\d{2}|\\d{2})(?![\\d/])${weekdayAfter}`,
    numeric,
  ),
  shape(`${before}${weekdayBefore}(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/%])`, numeric),
  shape(`${before}${weekdayBefore}(?<a>\\d{1,2})\\.(?<b>\\d{1,2})\\.(?!\\d)`, (g, base) =>
    numeric(g, base, 'day-first'),
  ),
  shape(
    `${before}(?:on\\s+)?(?<w>${W})[.,]?\\s+(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)${after}`,
    dayOfMonth,
  ),
  shape(`${before}(?<w>${W})[.,]?\\s+(?:the\\s+)(?<d>\\d{1,2})${after}(?!:)`, dayOfMonth),
  shape(`${before}(?<w>${W})[.,]?\\s+(?<d>\\d{1,2})(?=$|[,;]|\\s+(?:at|@|from|between)\\s)`, dayOfMonth),
  shape(
    `${before}(?:the\\s+)(?<d>\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:floor|round|interview|year|stage|anniversary|time|of\\s+the))${after}`,
    dayOfMonth,
  ),
  shape(
    `${before}(?:(?:(?<next>next|last|past|previous|this\\s+past|this\\s+coming|this|coming|following|the\\s+following)\\s+)?(?<w>${W})\\s+(?<week>week)${after}(?!\\s+of))`,
    weekdayWeek,
  ),
  shape(`${before}(?:a\\s+)?week\\s+(?:on|from|this|from\\s+this)\\s+(?<w>${W})${after}`, (g, base) =>
    weekdayWeek(g, base),
  ),
  shape(
    `${before}(?<w>${W})\\s+(?:of\\s+|in\\s+)?(?:the\\s+)?(?<rel>next|following|this|the\\s+week\\s+after)\\s+week${after}`,
    weekdayOfWeek,
  ),
  shape(
    `${before}(?:(?<next>next|last|past|previous|this\\s+past|this\\s+coming|this|coming|the\\s+following|following)\\s+)?(?<w>${W})${after}`,
    weekday,
  ),
  shape(
    `${before}(?<rel>the\\s+day\\s+after\\s+tomorrow|day\\s+after\\s+tomorrow|tomorrow|tmrw?|tomorow|today|tonight|this\\s+(?:morning|afternoon|evening)|yesterday)${after}`,
    relative,
  ),
  shape(`${before}in\\s+(?<n>${numberPattern})\\s+(?<unit>days?|weeks?)(?:'\\s*time)?${after}`, (g, base) => {
    const count = numberOf(g['n'] ?? '');
    return count === null
      ? null
      : { date: base.add({ days: count * (/^week/i.test(g['unit'] ?? '') ? 7 : 1) }), absolute: false };
  }),
];

/** Days named in an English (or glossed) text, in order of standing; where two overlap, the longer. Relative ones count from `base`. */
export function findDates(text: string, base: PlainDate, order: DateOrder): DateMention[] {
  const found: DateMention[] = [];
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const result = read(match.groups ?? {}, base, order);
      if (!result) continue;
      found.push({
        start,
        end,
        text: match[0],
        weekdayOnly: false,
        conflicting: false,
        past: false,
        ...result,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
