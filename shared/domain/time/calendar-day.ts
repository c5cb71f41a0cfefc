import type { CalendarDate } from './zoned.ts';

/** A calendar date as the count of days since 1970-01-01: cheap to add to and to compare. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day that `date` (`YYYY-MM-DD`) names. */
export function dayOf(date: CalendarDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** `day` as `YYYY-MM-DD`. */
export function dateOf(day: Day): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
