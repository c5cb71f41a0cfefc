import { Temporal } from '../../time/temporal.ts';

type PlainDate = Temporal.PlainDate;

/** The next such weekday (Monday = 1) strictly after `today`. */
export function weekdayAfter(today: PlainDate, weekday: number): PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** That weekday of the ISO week `weeks` after today's. */
export function weekdayOfWeek(today: PlainDate, weekday: number, weeks: number): PlainDate {
  return today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
}

/** `count` days from Monday to Friday after `today`; a public holiday counts as an ordinary day. */
export function workingDaysAfter(today: PlainDate, count: number): PlainDate {
  let day = today;
  for (let left = Math.min(count, 400); left > 0;) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < 6) left -= 1;
  }
  return day;
}

/** The last day of the month `months` after today's. */
export function endOfMonth(today: PlainDate, months: number): PlainDate {
  const inMonth = today.with({ day: 1 }).add({ months });
  return inMonth.with({ day: inMonth.daysInMonth });
}

/** The next day with this number after `today` in a month that has it. */
export function dayNumberAfter(today: PlainDate, day: number): PlainDate {
  for (let months = 0; months < 12; months += 1) {
    const first = today.with({ day: 1 }).add({ months });
    if (day <= first.daysInMonth) {
      const there = first.with({ day });
      if (Temporal.PlainDate.compare(there, today) > 0) return there;
    }
  }
  return today;
}

/** That day of that month, today or later. A day the month lacks becomes its last. */
export function monthDayFrom(today: PlainDate, month: number, day: number): PlainDate {
  const thisYear = today.with({ day: 1 }).with({ month }).with({ day });
  if (Temporal.PlainDate.compare(thisYear, today) >= 0) return thisYear;
  return thisYear.with({ day: 1 }).add({ years: 1 }).with({ day });
}

/** Thanksgiving in the United States: the fourth Thursday of November, today or later. */
export function thanksgivingFrom(today: PlainDate): PlainDate {
  const of = (year: number) => {
    const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
    return first.add({ days: ((4 - first.dayOfWeek + 7) % 7) + 21 });
  };
  const here = of(today.year);
  return Temporal.PlainDate.compare(here, today) >= 0 ? here : of(today.year + 1);
}
