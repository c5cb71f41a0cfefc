import { endOfMonth, monthDayFrom, weekdayOfWeek } from './calendar.ts';
import type { DayRule } from './mention.ts';
import { monthNumbers, numberWords, weekdayNumbers } from './weekday.data.ts';

/** One wording of a day. `rule` answers undefined when the words only look like one. */
export interface DayWording {
  pattern: RegExp;
  rule: (groups: (string | undefined)[], monthFirst: boolean) => DayRule | undefined;
}

export const any = (names: Record<string, number | object>) =>
  Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const WEEKDAY = `(${any(weekdayNumbers)})`;
export const MONTH = `(${any(monthNumbers)})`;
export const NUMBER = `(\\d{1,3}|${any(numberWords)})`;
export const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

export const numberOf = (word: string | undefined): number =>
  word === undefined ? 1 : (numberWords[word] ?? Number(word));
export const weekdayOf = (word: string | undefined): number => weekdayNumbers[word ?? ''] ?? 1;
export const monthOf = (word: string | undefined): number => monthNumbers[word ?? ''] ?? 1;
export const isDay = (day: number) => day >= 1 && day <= 31;

export const say = (source: string, rule: DayWording['rule']): DayWording => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'g'),
  rule,
});

export const monthDay = (month: number, day: number): DayRule | undefined =>
  month >= 1 && month <= 12 && isDay(day) ? (today) => monthDayFrom(today, month, day) : undefined;

/** The weekday of "early", "mid", "late" or the end in a week. */
export const partOfWeek = (part: string): number =>
  /early|start|beginning|first/.test(part) ? 2 : /mid/.test(part) ? 3 : 5;

/** A day whose month stands elsewhere is kept by the label rules: the end, the 10th, the 15th. */
export const partOfMonth = (part: string | undefined, months: number): DayRule => {
  const day = /early|start|beginning/.test(part ?? '') ? 10 : /mid/.test(part ?? '') ? 15 : undefined;
  return (today, purpose) => {
    if (day) return today.with({ day: 1 }).add({ months }).with({ day });
    return part === undefined && purpose !== 'promise'
      ? today.with({ day: 1 }).add({ months })
      : endOfMonth(today, months);
  };
};

export const namedMonth =
  (month: number, part: string | undefined): DayRule =>
  (today, purpose) => {
    const ahead = (month - today.month + 12) % 12;
    return partOfMonth(part, ahead)(today, purpose);
  };

export const namedWeek =
  (weeks: number): DayRule =>
  (today, purpose) =>
    weekdayOfWeek(today, purpose === 'promise' || weeks === 0 ? 5 : 1, weeks);
