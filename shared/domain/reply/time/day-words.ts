import {
  dayNumberAfter,
  monthDayFrom,
  thanksgivingFrom,
  weekdayAfter,
  weekdayOfWeek,
  workingDaysAfter,
} from './calendar.ts';
import {
  MONTH,
  NUMBER,
  ORDINAL,
  WEEKDAY,
  monthDay,
  monthOf,
  isDay,
  namedMonth,
  namedWeek,
  numberOf,
  partOfMonth,
  partOfWeek,
  say,
  weekdayOf,
  any,
  type DayWording,
} from './day-wording.ts';
import { feastDays } from './weekday.data.ts';

/** In order: the longer wordings first, since the first that matches at a place keeps it. */
export const dayWordings: DayWording[] = [
  say('day after (?:tomorrow|next)|next tomorrow', () => (today) => today.add({ days: 2 })),
  say(
    '(?:a )?week (?:from )?(?:today|tomorrow)|(?:today|tomorrow) week',
    () => (today) => today.add({ days: 7 }),
  ),
  say(
    `(?:a )?week (?:from|on|after) ${WEEKDAY}`,
    ([day]) =>
      (today) =>
        weekdayAfter(today, weekdayOf(day)).add({ days: 7 }),
  ),
  say(
    `${WEEKDAY} (?:week|after next)`,
    ([day]) =>
      (today) =>
        weekdayAfter(today, weekdayOf(day)).add({ days: 7 }),
  ),
  say(
    `(?:a )?fortnight (?:on|from) ${WEEKDAY}|${WEEKDAY} fortnight`,
    ([a, b]) =>
      (today) =>
        weekdayAfter(today, weekdayOf(a ?? b)).add({ days: 14 }),
  ),
  say(
    `(?:the )?following ${WEEKDAY}`,
    ([day]) =>
      (today) =>
        weekdayOfWeek(today, weekdayOf(day), 1),
  ),
  say(
    `next (?:week )?(?:on )?${WEEKDAY}|${WEEKDAY}(?: of)? next week|next weeks ${WEEKDAY}`,
    ([a, b, c]) =>
      (today) =>
        weekdayOfWeek(today, weekdayOf(a ?? b ?? c), 1),
  ),
  say(
    `(early|start of|beginning of|first part of|mid|middle of|late|later|end of|the end of|latter half of)(?: the)? next week`,
    ([part]) =>
      (today) =>
        weekdayOfWeek(today, partOfWeek(part ?? ''), 1),
  ),
  say(
    'next week (early|start|beginning|mid|middle|end|late)',
    ([part]) =>
      (today) =>
        weekdayOfWeek(today, partOfWeek(part ?? ''), 1),
  ),
  say('(?:the )?week after next|in two weeks time', () => namedWeek(2)),
  say('(?:some ?time |sometime )?next (?:work ?)?(?:wk|week)|(?:the )?following week|week after', () =>
    namedWeek(1),
  ),
  say(
    '(?:the )?end of (?:the |this )?(?:work ?)?(?:wk|week)|weeks end|week end|eow|later (?:on )?this (?:wk|week)|late this week|this (?:coming |wk|week)(?!end)|sometime this week',
    () => (today) => weekdayOfWeek(today, 5, today.dayOfWeek > 5 ? 1 : 0),
  ),
  say('mid ?week|middle of (?:the|this) week', () => (today) => weekdayAfter(today, 3)),
  say('(?:the )?start of the week', () => (today) => weekdayAfter(today, 1)),
  say('(?:after|past) (?:the |this )?(?:weekend|wkend|wknd)', () => (today) => weekdayAfter(today, 1)),
  say(
    '(?:over |at |on |during )?(?:the |this )?(?:coming )?(?:weekend|wkend|wknd)',
    () => (today) => (today.dayOfWeek === 6 ? today : weekdayAfter(today, 6)),
  ),
  say(`(?:the )?first week (?:of|in) ${MONTH}`, ([month]) => (today) => {
    const first = monthDayFrom(today, monthOf(month), 1);
    return first.add({ days: (5 - first.dayOfWeek + 7) % 7 });
  }),
  say(`(?:the )?week of (?:the )?${ORDINAL}(?: (?:of )?${MONTH})?`, ([day, month]) => (today) => {
    const there = month
      ? monthDayFrom(today, monthOf(month), numberOf(day))
      : dayNumberAfter(today, numberOf(day));
    return weekdayOfWeek(there, 5, 0);
  }),
  say(`(?:the )?(early|start of|beginning of|mid|middle of|late|end of)(?: in)? ${MONTH}`, ([part, month]) =>
    namedMonth(monthOf(month), part),
  ),
  say(`(?:the )?(early|start of|beginning of|mid|middle of|late|end of) next month`, ([part]) =>
    partOfMonth(part, 1),
  ),
  say(
    '(?:the )?(?:end of (?:the |this )?month|months end|month end|eom|last day of the month)|before the month is out|later this month',
    () => partOfMonth('end', 0),
  ),
  say('next month', () => partOfMonth(undefined, 1)),
  say(
    '(?:before (?:the )?)?(?:(?:the )?(?:end of (?:the |this )?year|years end|year end|eoy)|(?<=before the |before this )year (?:is|s) (?:out|over|up|done|through))|before (?:the|this) year (?:is|s) (?:out|over|up|done|through)',
    () => (today) => today.with({ day: 1 }).with({ month: 12, day: 31 }),
  ),
  say('thanksgiving(?: day)?', () => thanksgivingFrom),
  say(`(${any(feastDays)})`, ([name]) => {
    const feast = feastDays[name ?? ''];
    return feast && monthDay(feast.month, feast.day);
  }),
  say('(\\d{4})-(\\d{2})-(\\d{2})', ([, month, day]) => monthDay(Number(month), Number(day))),
  say(
    '(\\d{1,2})[/](\\d{1,2})(?:[/](?:20)?\\d{2})?|(\\d{1,2})[.-](\\d{1,2})[.-](?:20)?\\d{2}',
    (groups, monthFirst) => {
      const a = Number(groups[0] ?? groups[2]);
      const b = Number(groups[1] ?? groups[3]);
      const american = (monthFirst && a <= 12) || b > 12;
      return american ? monthDay(a, b) : monthDay(b, a);
    },
  ),
  say(`(?:${WEEKDAY},? )?(?:the )?${ORDINAL} (?:of )?${MONTH}(?: 20\\d{2})?`, ([, day, month]) =>
    monthDay(monthOf(month), Number(day)),
  ),
  say(`(?:${WEEKDAY},? )?${MONTH},? (?:the )?${ORDINAL}(?![:.]\\d| ?[ap]m\\b)`, ([, month, day]) =>
    monthDay(monthOf(month), Number(day)),
  ),
  say(`(?:${WEEKDAY},? )?the (\\d{1,2})(?:st|nd|rd|th)?(?![:.]\\d| one\\b| ?[ap]m\\b)`, ([, day]) =>
    isDay(Number(day)) ? (today) => dayNumberAfter(today, Number(day)) : undefined,
  ),
  say(
    `(?:${WEEKDAY},? )?(\\d{1,2})(?:st|nd|rd|th)(?! (?:one|time|round|interview|choice|call|stage|attempt|try)\\b)`,
    ([, day]) => (isDay(Number(day)) ? (today) => dayNumberAfter(today, Number(day)) : undefined),
  ),
  say(
    `${NUMBER} (?:business|working|work|week)[- ]?days?(?: time)?`,
    ([count]) =>
      (today) =>
        workingDaysAfter(today, numberOf(count)),
  ),
  say(
    `(?:\\d{1,2}|a|one|two|three|four|five|six) ?(?:-|to|or) ?${NUMBER} (day|wk|week)s?`,
    ([count, unit]) =>
      (today) =>
        today.add({ days: numberOf(count) * (unit === 'day' ? 1 : 7) }),
  ),
  say(
    `(?:\\d{1,2}|a|one|two|three) (day|week|month)s? or ${NUMBER}`,
    ([unit, count]) =>
      (today) =>
        unit === 'month'
          ? today.add({ months: numberOf(count) })
          : today.add({ days: numberOf(count) * (unit === 'day' ? 1 : 7) }),
  ),
  say(
    `(?:in )?${NUMBER} days?(?: time)?`,
    ([count]) =>
      (today) =>
        today.add({ days: numberOf(count) }),
  ),
  say(
    '(\\d{1,3}) ?d',
    ([count]) =>
      (today) =>
        today.add({ days: Number(count) }),
  ),
  say(
    '(\\d{1,2}) ?w(?:ks?|eeks?)?',
    ([count]) =>
      (today) =>
        today.add({ days: 7 * Number(count) }),
  ),
  say(
    `${NUMBER} fortnights?(?: time)?`,
    ([count]) =>
      (today) =>
        today.add({ days: 14 * numberOf(count) }),
  ),
  say(
    `(?:in )?${NUMBER} (?:wk|week)s?(?: time)?`,
    ([count]) =>
      (today) =>
        today.add({ days: 7 * numberOf(count) }),
  ),
  say(
    `(?:in )?${NUMBER} (?:mth|month)s?(?: time)?`,
    ([count]) =>
      (today) =>
        today.add({ months: numberOf(count) }),
  ),
  say(
    `(?:this |on |coming |this coming )?(?:${WEEKDAY}|(?<=\\b(?:in|during|by|until) )${MONTH})`,
    ([day, month]) =>
      month ? namedMonth(monthOf(month), undefined) : (today) => weekdayAfter(today, weekdayOf(day)),
  ),
  say(`(?<=\\bbefore )${MONTH}`, ([month]) => monthDay(monthOf(month), 1)),
  say('tomorrow', () => (today) => today.add({ days: 1 })),
  say('today', () => (today) => today),
];
