import {
  dayInPart,
  endOfMonth,
  endOfYear,
  fridayOf,
  holiday,
  lastFriday,
  monthAhead,
  plusWorkingDays,
  thanksgiving,
} from './calendar-days.ts';
import type { DateOrder, PlainDate } from './find-dates.ts';
import { findDates, weekdayOfNextWeek } from './find-dates.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** The days that words of waiting count from. */
export interface Bases {
  today: PlainDate;
  /** Null when it is not known. */
  interviewOn: PlainDate | null;
  order: DateOrder;
}

type Groups = Record<string, string | undefined>;
/** A way of naming the end of a wait, and its last day. */
export interface Span {
  pattern: RegExp;
  read: (groups: Groups, base: PlainDate, bases: Bases) => PlainDate | null;
  /** Counts from the interview where one is known, even if the words do not say so. */
  fromInterview?: boolean;
  loose?: boolean;
}

const month =
  '(?<mon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const part =
  '(?<part>early|beginning|start|the\\s+beginning|the\\s+start|first\\s+half|mid(?:dle)?|the\\s+middle|late|later|end|the\\s+end|back\\s+end|the\\s+latter\\s+part)';
const which = '(?<which>next|this|the\\s+following|following|that|the\\s+coming|coming|the)';
const count = `(?<n>${numberPattern})(?:\\s*(?:-|–|to|or)\\s*(?<n2>${numberPattern}))?`;
const span = (source: string, read: Span['read'], more: Partial<Span> = {}): Span => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu'),
  read,
  ...more,
});

/** "Within two weeks", "early next week", "before Christmas"; what stands further up wins. */
export const spans: readonly Span[] = [
  span(
    `(?:within|in|over|inside|after|under|no\\s+(?:later|more)\\s+than|at\\s+most|at\\s+the\\s+latest|about|around|takes?(?:\\s+(?:us|them|me))?|allow|next|another|give\\s+(?:us|me|it))\\s+(?:about\\s+|around\\s+|the\\s+(?:next|coming|following)\\s+|next\\s+|roughly\\s+|a\\s+further\\s+|another\\s+|maximum\\s+)*${count}\\s*[-\\s]?(?<unit>(?:business|working|week)?[-\\s]?days?|weeks?|hours?|hrs|months?)(?:['’]s?(?:\\s+time)?)?`,
    countFrom,
  ),
  span(
    `${count}\\s+(?<unit>(?:business|working|week)\\s?days?|weeks?|days?)\\s+(?:after|of|from|following)(?=\\s+(?:the|your|our|today|now|then|that|this))`,
    countFrom,
  ),
  span(`(?:within\\s+|in\\s+)?(?:a|one)\\s+fortnight(?:['’]s\\s+time)?`, (_g, base) =>
    base.add({ days: 14 }),
  ),
  span(`(?:a\\s+)?fortnight`, (_g, base) => base.add({ days: 14 })),
  span('(?:that|the)\\s+same\\s+week|(?:later\\s+)?that\\s+week', (_g, base) => fridayOf(base), {
    fromInterview: true,
  }),
  span(
    `(?:the\\s+)?(?<wd>mon|tues|wednes|thurs|fri)day\\s+(?:of\\s+|in\\s+)?(?:the\\s+)?(?:week\\s+following|week\\s+after(?!\\s+next)|following\\s+week)`,
    (g, base) => weekdayOfNextWeek(base, weekdayNumber(g['wd'])),
    { fromInterview: true },
  ),
  span(`(?:in|within|inside)\\s+(?:a|one)\\s+week(?:['’]s\\s+time)?`, (_g, base) => base.add({ days: 7 })),
  span(
    `(?:a|one)\\s+week\\s+(?:from|after)\\s+(?:today|now|the\\s+interview|your\\s+(?:interview|visit))`,
    (_g, base) => base.add({ days: 7 }),
  ),
  span(`(?:${part}\\s+(?:of\\s+|in\\s+)?)${which}\\s+week`, partOfWeek, { loose: true }),
  span(`(?:${part}\\s+(?:of\\s+)?)the\\s+week`, (g, base) => partOfWeek({ ...g, which: 'this' }, base), {
    loose: true,
  }),
  span(`(?:end\\s+of\\s+)?(?:the\\s+)?week\\s+after\\s+next`, (_g, base) =>
    weekdayOfNextWeek(base, 5).add({ days: 7 }),
  ),
  span(
    `(?:during\\s+|in\\s+|some\\s?time\\s+|over\\s+)?the\\s+week\\s+(?:after|following)(?:\\s+(?:that|your\\s+\\S+|the\\s+\\S+))?(?!\\s+next)`,
    (_g, base) => weekdayOfNextWeek(base, 5),
    { fromInterview: true },
  ),
  span(
    `(?:the\\s+)?week\\s+(?:of|commencing|beginning|starting)\\s+(?:the\\s+|monday,?\\s+)*(?<day>(?:${month}\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?\\p{L}{3,9})?)`,
    weekOf,
  ),
  span(
    '(?:some\\s?time\\s+|during\\s+|in\\s+|over\\s+)?(?:the\\s+)?(?:following|next|coming)\\s+week',
    (_g, base) => weekdayOfNextWeek(base, 5),
    { loose: true },
  ),
  span('(?:some\\s?time\\s+|later\\s+|during\\s+)?this\\s+week', (_g, base) => fridayOf(base), {
    loose: true,
  }),
  span(
    '(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:day|business|play)(?:\\s+today)?(?!\\s+(?:on\\s+)?(?:mon|tue|wed|thu|fri|tomorrow))',
    (_g, base) => base,
  ),
  span('(?:the\\s+)?end\\s+of\\s+(?:next|the\\s+following|the\\s+coming)\\s+month', (_g, base) =>
    endOfMonth(base.add({ months: 1 })),
  ),
  span(
    '(?:(?:the\\s+)?end\\s+of\\s+(?:the|this)\\s+month|month[-\\s]?end|the\\s+month\\s+is\\s+(?:out|over|up)|the\\s+end\\s+of\\s+month)',
    (_g, base) => endOfMonth(base),
  ),
  span(`(?:${part})[-\\s]+(?:of\\s+|in\\s+)?${month}(?!\\s+\\d)`, partOfMonth, { loose: true }),
  span(
    `(?:the\\s+)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|final)\\s+(?:full\\s+)?week\\s+(?:of|in)\\s+${month}`,
    weekOfMonth,
  ),
  span(
    "(?:(?:the\\s+)?end\\s+of\\s+(?:the|this)\\s+year|year[-\\s]?end|year['’]s\\s+end|the\\s+year\\s+is\\s+(?:out|over)|(?:the\\s+)?new\\s+year['’]s\\s+eve|(?<=before\\s)the\\s+new\\s+year)",
    (_g, base) => endOfYear(base),
  ),
  span('(?:christmas(?:\\s+day)?|xmas)(?!\\s+(?:eve|party|break|shutdown|closure))', (_g, base) =>
    holiday(base, 12, 25),
  ),
  span('christmas\\s+eve', (_g, base) => holiday(base, 12, 24)),
  span('(?:thanksgiving)(?!\\s+(?:week|break|weekend))', (_g, base) => thanksgiving(base)),
  span('(?:halloween)', (_g, base) => holiday(base, 10, 31)),
  span(
    '(?:the\\s+)?same[-\\s]day(?:\\s+decisions?)?|that\\s+same\\s+(?:day|afternoon|evening)|(?:the\\s+)?day\\s+of\\s+(?:the|your)\\s+interview|on\\s+the\\s+(?:day|spot)|on\\s+the\\s+same\\s+day',
    (_g, base) => base,
    { fromInterview: true },
  ),
  span(
    '(?:the\\s+)?(?:next|following)\\s+(?:business\\s+|working\\s+)?day|(?:the\\s+)?day\\s+after(?:\\s+(?:that|the\\s+interview|your\\s+interview|we\\s+meet|you\\s+come))?(?!\\s+tomorrow)',
    (_g, base) => base.add({ days: 1 }),
    { fromInterview: true },
  ),
];

function countFrom(g: Groups, base: PlainDate): PlainDate | null {
  const first = numberOf(g['n'] ?? '');
  const last = numberOf(g['n2'] ?? '') ?? first;
  const unit = (g['unit'] ?? '').toLowerCase();
  if (last === null) return null;
  if (/hour|hr/.test(unit)) return base.add({ days: Math.max(1, Math.ceil(last / 24)) });
  if (/month/.test(unit)) return base.add({ months: last });
  if (/week(?!.?day)/.test(unit)) return base.add({ days: 7 * last });
  return /business|working|week.?day/.test(unit) ? plusWorkingDays(base, last) : base.add({ days: last });
}

function weekdayNumber(name: string | undefined): number {
  return ['mon', 'tues', 'wednes', 'thurs', 'fri'].indexOf((name ?? '').toLowerCase()) + 1;
}

function partOfWeek(g: Groups, base: PlainDate): PlainDate {
  const next = !/^(?:this|that|the)$/i.test((g['which'] ?? '').replace(/\s+/g, ' '));
  return (next ? weekdayOfNextWeek(base, 1) : base.subtract({ days: base.dayOfWeek - 1 })).add({
    days: dayInPart(g['part']) - 1,
  });
}

function partOfMonth(g: Groups, base: PlainDate): PlainDate {
  const first = monthAhead(g['mon'], base);
  const day = dayInPart(g['part']);
  if (day === 2) return first.with({ day: 10 });
  return day === 3 ? first.with({ day: 15 }) : endOfMonth(first);
}

function weekOfMonth(g: Groups, base: PlainDate): PlainDate {
  const first = monthAhead(g['mon'], base);
  const friday = first.add({ days: (5 - first.dayOfWeek + 7) % 7 });
  const nth = (g['nth'] ?? '').toLowerCase();
  if (/last|final/.test(nth)) return lastFriday(first);
  const weeks = ['first', 'second', 'third', 'fourth'].findIndex((word) => word === nth);
  return friday.add({ days: 7 * Math.max(0, weeks === -1 ? Number(nth.slice(0, 1)) - 1 : weeks) });
}

function weekOf(g: Groups, _base: PlainDate, bases: Bases): PlainDate | null {
  const day = g['day'] ?? '';
  const named = findDates(
    /^\d/.test(day) && !/\p{L}{3}/u.test(day) ? `the ${day.replace(/\D/g, '')}th` : day,
    bases.today,
    bases.order,
  )[0];
  return named ? fridayOf(named.date) : null;
}
