import { Temporal } from '../../time/temporal.ts';
import type { PlainDate } from './date-readers.ts';
import { weekdayOf, weekdayOfNextWeek } from './date-readers.ts';

/** Monday to Friday count; holidays are ordinary days here. */
export function plusWorkingDays(base: PlainDate, days: number): PlainDate {
  let date = base;
  for (let left = Math.min(days, 400); left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date;
}

export function fridayOf(base: PlainDate): PlainDate {
  return base.dayOfWeek > 5 ? weekdayOfNextWeek(base, 5) : base.add({ days: 5 - base.dayOfWeek });
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function monthAhead(name: string | undefined, base: PlainDate): PlainDate {
  const wanted = names.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  const year = wanted < base.month ? base.year + 1 : base.year;
  return Temporal.PlainDate.from({ year, month: Math.max(1, wanted), day: 1 });
}

export function lastFriday(month: PlainDate): PlainDate {
  const end = endOfMonth(month);
  return end.subtract({ days: (end.dayOfWeek - 5 + 7) % 7 });
}

export function endOfMonth(base: PlainDate): PlainDate {
  return base.with({ day: base.daysInMonth });
}

export function endOfYear(base: PlainDate): PlainDate {
  return base.with({ month: 12, day: 31 });
}

export function holiday(base: PlainDate, month: number, day: number): PlainDate {
  const date = base.with({ month, day });
  return Temporal.PlainDate.compare(date, base) < 0 ? date.add({ years: 1 }) : date;
}

/** Fourth Thursday of November. */
export function thanksgiving(base: PlainDate): PlainDate {
  const first = base.with({ month: 11, day: 1 });
  return first.add({ days: ((weekdayOf('thu') - first.dayOfWeek + 7) % 7) + 21 });
}

/** Tuesday, Wednesday or Friday: the early, middle or late part of a week, as a day of it. */
export function dayInPart(part: string | undefined): number {
  const text = (part ?? '').toLowerCase();
  if (/early|beginning|start|first/.test(text)) return 2;
  return /mid/.test(text) ? 3 : 5;
}
