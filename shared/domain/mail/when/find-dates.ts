import { Temporal } from '../../time/temporal.ts';
import { numberOf, numberPattern } from './number-words.ts';

export type PlainDate = Temporal.PlainDate;

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

/** How numbers of a date stand in order: 11/12 is 11 December (`day-first`) or November 12 (`month-first`). */
export type DateOrder = 'day-first' | 'month-first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
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
interface Read {
  date: PlainDate;
  absolute: boolean;
  weekdayOnly?: boolean;
  conflicting?: boolean;
  past?: boolean;
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

function whole(date: PlainDate | null): Read | null {
  return date ? { date, absolute: true } : null;
}

function plain(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): PlainDate | null {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
  } catch {
    return null;
  }
}

const monthOf = (name: string | undefined) => months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
export const weekdayOf = (name: string | undefined) =>
  weekdays.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
const yearOf = (year: string | undefined) =>
  year === undefined ? null : Number(year.length < 4 ? `20${year.replace("'", '')}` : year);

/** The day without a year that lies nearest ahead: up to three months back, else the coming one. */
function withYear(month: number, day: number, year: number | null, base: PlainDate): PlainDate | null {
  if (year !== null) return plain(year, month, day);
  const candidates = [base.year - 1, base.year, base.year + 1].map((y) => plain(y, month, day));
  return candidates.find((date) => date && date.since(base).total('days') >= -92) ?? null;
}

function checked(date: PlainDate | null, weekdayName: string | undefined): Read | null {
  if (!date) return null;
  const named = weekdayOf(weekdayName);
  return { date, absolute: true, conflicting: named > 0 && date.dayOfWeek !== named };
}

function monthAndDay(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  return checked(withYear(monthOf(g['mon']), Number(g['d']), yearOf(g['y']), base), g['w'] ?? g['w2']);
}

function numeric(g: Record<string, string | undefined>, base: PlainDate, order: DateOrder): Read | null {
  const a = Number(g['a']);
  const b = Number(g['b']);
  const year = yearOf(g['y']);
  const named = weekdayOf(g['w'] ?? g['w2']);
  const dayFirst = withYear(b, a, year, base);
  const monthFirst = withYear(a, b, year, base);
  const preferred =
    order === 'day-first' || g['sep'] === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const fitting = named > 0 ? preferred.find((date) => date?.dayOfWeek === named) : undefined;
  return checked(fitting ?? preferred.find((date) => date !== null) ?? null, g['w'] ?? g['w2']);
}

/** "Monday the 16th", "the 23rd": the next day of that number (and weekday, where one is named), today included. */
function dayOfMonth(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const day = Number(g['d']);
  const named = weekdayOf(g['w']);
  const ahead = [0, 1, 2, 3].map((n) => {
    const month = base.with({ day: 1 }).add({ months: n });
    return plain(month.year, month.month, day);
  });
  const coming = ahead.filter(
    (date): date is PlainDate => date !== null && date.since(base).total('days') >= 0,
  );
  const fitting = named > 0 ? coming.find((date) => date.dayOfWeek === named) : coming[0];
  const date = fitting ?? coming[0];
  return date ? { date, absolute: true, conflicting: named > 0 && date.dayOfWeek !== named } : null;
}

/** First such weekday strictly after `base`. */
export function comingWeekday(base: PlainDate, day: number): PlainDate {
  return base.add({ days: ((day - base.dayOfWeek + 6) % 7) + 1 });
}

/** That weekday of the next week, Monday to Sunday. */
export function weekdayOfNextWeek(base: PlainDate, day: number): PlainDate {
  return base.add({ days: 8 - base.dayOfWeek + (day - 1) });
}

function weekday(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const day = weekdayOf(g['w']);
  const word = (g['next'] ?? '').toLowerCase();
  if (/last|past|previous/.test(word)) {
    return {
      date: comingWeekday(base, day).subtract({ days: 7 }),
      absolute: false,
      weekdayOnly: true,
      past: true,
    };
  }
  const date =
    word === 'next' || /following/.test(word) ? weekdayOfNextWeek(base, day) : comingWeekday(base, day);
  return { date, absolute: false, weekdayOnly: true };
}

/** "Friday week", "a week on Friday": a week after the coming one. */
function weekdayWeek(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  return {
    date: comingWeekday(base, weekdayOf(g['w'])).add({ days: 7 }),
    absolute: false,
    weekdayOnly: true,
  };
}

function weekdayOfWeek(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const day = weekdayOf(g['w']);
  const rel = (g['rel'] ?? '').toLowerCase();
  const next = weekdayOfNextWeek(base, day);
  const days = rel === 'this' ? -7 : /after/.test(rel) ? 7 : 0;
  return { date: next.add({ days }), absolute: false, weekdayOnly: true };
}

function relative(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const word = (g['rel'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const days = /day after/.test(word) ? 2 : /^tom|^tmr/.test(word) ? 1 : word === 'yesterday' ? -1 : 0;
  return { date: base.add({ days }), absolute: false, past: days < 0 };
}
