import { Temporal } from '../../time/temporal.ts';

export type PlainDate = Temporal.PlainDate;

/** How numbers of a date stand in order: 11/12 is 11 December (`day-first`) or November 12 (`month-first`). */
export type DateOrder = 'day-first' | 'month-first';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A day as it was read. */
export interface Read {
  date: PlainDate;
  absolute: boolean;
  weekdayOnly?: boolean;
  conflicting?: boolean;
  past?: boolean;
}

export function whole(date: PlainDate | null): Read | null {
  return date ? { date, absolute: true } : null;
}

export function plain(
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

export function monthAndDay(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  return checked(withYear(monthOf(g['mon']), Number(g['d']), yearOf(g['y']), base), g['w'] ?? g['w2']);
}

export function numeric(
  g: Record<string, string | undefined>,
  base: PlainDate,
  order: DateOrder,
): Read | null {
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
export function dayOfMonth(g: Record<string, string | undefined>, base: PlainDate): Read | null {
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

export function weekday(g: Record<string, string | undefined>, base: PlainDate): Read | null {
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
export function weekdayWeek(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  return {
    date: comingWeekday(base, weekdayOf(g['w'])).add({ days: 7 }),
    absolute: false,
    weekdayOnly: true,
  };
}

export function weekdayOfWeek(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const day = weekdayOf(g['w']);
  const rel = (g['rel'] ?? '').toLowerCase();
  const next = weekdayOfNextWeek(base, day);
  const days = rel === 'this' ? -7 : /after/.test(rel) ? 7 : 0;
  return { date: next.add({ days }), absolute: false, weekdayOnly: true };
}

export function relative(g: Record<string, string | undefined>, base: PlainDate): Read | null {
  const word = (g['rel'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  const days = /day after/.test(word) ? 2 : /^tom|^tmr/.test(word) ? 1 : word === 'yesterday' ? -1 : 0;
  return { date: base.add({ days }), absolute: false, past: days < 0 };
}
