import { dateOf, dayOf, type Day } from './calendar-day.ts';
import { packDays, packNumbers, unpackDays, unpackNumbers } from './packed-days.ts';

/** Years whose holidays are packed, both ends included. */
export const FIRST_HOLIDAY_YEAR = 2024;
export const LAST_HOLIDAY_YEAR = 2036;

const years = Array.from(
  { length: LAST_HOLIDAY_YEAR - FIRST_HOLIDAY_YEAR + 1 },
  (_, index) => FIRST_HOLIDAY_YEAR + index,
);

/** Easter Sunday of the western churches, by the anonymous Gregorian rule (Meeus, "Astronomical Algorithms"). */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 22;
  return dayOf(`${year}-03-01`) + march - 1;
}

const RULE_YEAR = dayOf('2024-01-01');
const DAYS_OF_YEAR = 366;
const EASTER = DAYS_OF_YEAR + 70;

/**
 * The days of every year that rule `number` names: below 366 the date of that day of a leap year, above it so many
 * days before or after Easter Sunday.
 */
function daysOfRule(number: number): Day[] {
  if (number >= DAYS_OF_YEAR) return years.map((year) => easterOf(year) + number - EASTER);
  const monthAndDay = dateOf(RULE_YEAR + number).slice(4);
  return years
    .map((year) => dayOf(`${year}${monthAndDay}`))
    .filter((day) => dateOf(day).endsWith(monthAndDay));
}

function toggle(days: Set<Day>, changed: readonly Day[]): void {
  for (const day of changed) if (!days.delete(day)) days.add(day);
}

/** A rule is worth writing down when it explains so many days more than it is wrong about. */
const WORTH = 3;
const RULES = EASTER + 70;

/** Holidays as a short string: the rules that hold in most years, then the days for which they do not. */
export function packHolidays(holidays: readonly Day[]): string {
  const left = new Set(holidays);
  const kept: number[] = [];
  for (let rule = 0; rule <= RULES; rule += 1) {
    const days = daysOfRule(rule);
    const explained = days.filter((day) => left.has(day)).length;
    if (2 * explained - days.length < WORTH) continue;
    toggle(left, days);
    kept.push(rule);
  }
  return `${packNumbers(kept)} ${packDays([...left].sort((a, b) => a - b))}`;
}

/** The holidays that `packHolidays` packed, in no order. */
export function unpackHolidays(packed: string): ReadonlySet<Day> {
  const [rules = '', days = ''] = packed.split(' ');
  const holidays = new Set(unpackDays(days));
  for (const rule of unpackNumbers(rules)) toggle(holidays, daysOfRule(rule));
  return holidays;
}
