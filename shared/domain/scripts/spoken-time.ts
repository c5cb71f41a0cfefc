import { dayOfMonth, monthName, weekdayName } from '../message/when.ts';
import { dayOf } from '../time/calendar-day.ts';
import { Temporal } from '../time/temporal.ts';
import type { CalendarDate, Instant, ZoneName } from '../time/zoned.ts';

const HOURS = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
] as const;

const TENS: Record<number, string> = {
  5: 'oh five',
  10: 'ten',
  15: 'fifteen',
  20: 'twenty',
  25: 'twenty-five',
  30: 'thirty',
  35: 'thirty-five',
  40: 'forty',
  45: 'forty-five',
  50: 'fifty',
  55: 'fifty-five',
};

/** "nine thirty", "noon", "ten oh five"; odd minutes as digits, "9:07". */
export function saidTime(at: Instant, zone: ZoneName): string {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  const named = HOURS[hour % 12] ?? '';
  if (minute === 0) return named;
  const minutes = TENS[minute];
  return minutes ? `${named} ${minutes}` : `${hour % 12 || 12}:${String(minute).padStart(2, '0')}`;
}

/** "1st", "22nd", "13th". */
function ordinal(day: number): string {
  const teen = day % 100 > 10 && day % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

/** "December 1st". */
export function saidMonthDay(date: CalendarDate): string {
  return `${monthName(date)} ${ordinal(dayOfMonth(date))}`;
}

/** "Tuesday, December 1st". */
export function saidDate(date: CalendarDate): string {
  return `${weekdayName(date)}, ${saidMonthDay(date)}`;
}

const NEAR_DAYS = 6;
const daysFrom = (from: CalendarDate, to: CalendarDate) => dayOf(to) - dayOf(from);

/** A day gone by as somebody says it on `today`: "today", "yesterday", "on Tuesday", "on Tuesday, December 1st". */
export function saidPastDay(date: CalendarDate, today: CalendarDate): string {
  const days = daysFrom(date, today);
  if (days === 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  return days > 0 && days <= NEAR_DAYS ? `on ${weekdayName(date)}` : `on ${saidDate(date)}`;
}

/** A coming day as somebody says it on `today`: "tomorrow", "on Tuesday", "on Tuesday the 15th", "on Tuesday, January 5th". */
export function saidComingDay(date: CalendarDate, today: CalendarDate): string {
  const days = daysFrom(today, date);
  if (days === 1) return 'tomorrow';
  if (days > 1 && days <= NEAR_DAYS) return `on ${weekdayName(date)}`;
  const sameMonth = date.slice(0, 7) === today.slice(0, 7);
  return sameMonth ? `on ${weekdayName(date)} the ${ordinal(dayOfMonth(date))}` : `on ${saidDate(date)}`;
}
