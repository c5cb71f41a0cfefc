import { dayOf, weekdayOf } from '../time/calendar-day.ts';
import { Temporal } from '../time/temporal.ts';
import { dateIn, type CalendarDate, type Instant, type ZoneName } from '../time/zoned.ts';
import { TWELVE_HOUR_ZONES } from './twelve-hour-zones.data.ts';

/** A stretch of time, end not included. */
export interface Span {
  start: Instant;
  end: Instant;
}

/** Whose clocks a time is told by: the person's first, the employer's where it differs. */
export interface Clocks {
  own: ZoneName;
  theirs: ZoneName;
}

/** `plain` keeps to GSM-7 (hyphens) for texts; `fine` sets en dashes for pages and e-mail. */
export type Setting = 'plain' | 'fine';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dashes: Record<Setting, string> = { plain: '-', fine: '–' };

/** "Tuesday". */
export function weekdayName(date: CalendarDate): string {
  return DAYS[weekdayOf(dayOf(date)) - 1] ?? '';
}

/** "December". */
export function monthName(date: CalendarDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** 8: the day of the month. */
export function dayOfMonth(date: CalendarDate): number {
  return Number(date.slice(8));
}

/** "Tue 8 Dec": the weekday is always named. */
export function dayWords(date: CalendarDate): string {
  return `${weekdayName(date).slice(0, 3)} ${dayOfMonth(date)} ${monthName(date).slice(0, 3)}`;
}

/** "Tuesday 8 December". */
export function longDayWords(date: CalendarDate): string {
  return `${weekdayName(date)} ${dayOfMonth(date)} ${monthName(date)}`;
}

/** "today", "tomorrow", "in 2 days", "yesterday", "2 days ago": only ever beside the date itself. */
export function distanceWords(date: CalendarDate, today: CalendarDate): string {
  const days = dayOf(date) - dayOf(today);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** Whether clocks are read as "3 pm" in the country of `zone`, rather than "15:00". */
export function usesTwelveHours(zone: ZoneName): boolean {
  return TWELVE_HOUR_ZONES.some((pattern) => pattern.test(zone));
}

function wallTime(at: Instant, zone: ZoneName): Temporal.PlainTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime();
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

interface Reading {
  digits: string;
  half: '' | 'am' | 'pm';
}

function readClock({ hour, minute }: Temporal.PlainTime, twelve: boolean): Reading {
  if (!twelve) return { digits: `${twoDigits(hour)}:${twoDigits(minute)}`, half: '' };
  if (minute === 0 && hour === 12) return { digits: 'noon', half: '' };
  if (minute === 0 && hour === 0) return { digits: 'midnight', half: '' };
  const digits = `${hour % 12 || 12}${minute ? `:${twoDigits(minute)}` : ''}`;
  return { digits, half: hour < 12 ? 'am' : 'pm' };
}

const joined = ({ digits, half }: Reading) => (half ? `${digits} ${half}` : digits);

/** "9:30 am", "noon", or "09:30", as the country of `zone` writes it; `style` tells it by another country's habit. */
export function clockWords(at: Instant, zone: ZoneName, style: ZoneName = zone): string {
  return joined(readClock(wallTime(at, zone), usesTwelveHours(style)));
}

/** "9-10 am", "11:30 am-12:30 pm", "noon-1 pm", "09:00-10:00". */
export function spanWords(
  span: Span,
  zone: ZoneName,
  setting: Setting = 'plain',
  style: ZoneName = zone,
): string {
  const from = readClock(wallTime(span.start, zone), usesTwelveHours(style));
  const to = readClock(wallTime(span.end, zone), usesTwelveHours(style));
  const start = from.half === to.half ? from.digits : joined(from);
  return `${start}${dashes[setting]}${joined(to)}`;
}

/** "New York": the town that an IANA zone is named after. */
export function placeOf(zone: ZoneName): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function sameClock(at: Instant, { own, theirs }: Clocks): boolean {
  const wall = (zone: ZoneName) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime().toString();
  return wall(own) === wall(theirs);
}

function inBothZones(at: Instant, clocks: Clocks, tell: (zone: ZoneName) => string): string {
  const ownDate = dateIn(at, clocks.own);
  const own = `${dayWords(ownDate)}, ${tell(clocks.own)}`;
  if (sameClock(at, clocks)) return own;
  const theirDate = dateIn(at, clocks.theirs);
  const theirDay = theirDate === ownDate ? '' : `${dayWords(theirDate)}, `;
  return `${own} your time (${theirDay}${tell(clocks.theirs)} in ${placeOf(clocks.theirs)})`;
}

/**
 * "Tue 8 Dec, 9-10 am your time (noon-1 pm in New York)": the person's clock first, the employer's after it where
 * they differ, with its weekday where that differs too. Both are told by the habit of the person's country.
 */
export function windowWords(span: Span, clocks: Clocks, setting: Setting = 'plain'): string {
  return inBothZones(span.start, clocks, (zone) => spanWords(span, zone, setting, clocks.own));
}

/** "Tue 8 Dec, 9 am your time (noon in New York)". */
export function instantWords(at: Instant, clocks: Clocks): string {
  return inBothZones(at, clocks, (zone) => clockWords(at, zone, clocks.own));
}
