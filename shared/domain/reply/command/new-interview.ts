import { findTimes } from '../time/find-times.ts';
import { monthComesFirst } from '../time/month-first.ts';
import { resolveTime } from '../time/resolve-time.ts';
import { Temporal } from '../../time/temporal.ts';
import { spell } from '../text/spell.ts';
import { tidy } from '../text/tidy.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { NewInterview } from '../reading.ts';
import { companyAndPerson } from './company-and-person.ts';

const PHONE = /\+?\(?\d[\d\s().-]{5,17}\d/;
/** Words that only lead up to a time or a name. */
const LEAD = /^(?:on|at|in|for|this|next|with|w|w\/|-|,|and|by|around)$/i;
/** What may follow the time: whom it is with, and where. */
const AFTER = /^(?:with|w|w\/|at|@|in)$/i;
/** "tues 1/12", "Tuesday January 12": the weekday beside a date says the day a second time. */
const WEEKDAY_TWICE =
  /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]* ,? ?(?=(?:the )?\d{1,2}(?:st|nd|rd|th)? ?(?:[/.-]|of|[a-z]{3,9}\b(?<!am|pm))|\d{4}-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A time that is all of `words`, but for what leads up to it; with the weekday where that was said beside the date. */
function timeOf(words: readonly string[], monthFirst: boolean) {
  const tidied = tidy(words.join(' '));
  const twice = WEEKDAY_TWICE.exec(tidied);
  const text = spell(twice ? tidied.replace(twice[0], '') : tidied);
  const [mention, ...more] = findTimes(text, monthFirst);
  const isAll =
    mention &&
    more.length === 0 &&
    mention.start <= leadLength(text) &&
    text.slice(mention.end).trim() === '';
  return isAll ? { mention, weekday: twice?.[1] } : undefined;
}

/** Cuts the time out of what was typed after NEW: the longest stretch that is nothing else, at the end or before "with". */
function timeIn(words: readonly string[], monthFirst: boolean) {
  const ends = words.flatMap((word, i) => (i > 0 && AFTER.test(word) ? [i] : []));
  for (const to of [words.length, ...ends.toReversed()]) {
    for (let from = 0; from < to; from += 1) {
      const time = timeOf(words.slice(from, to), monthFirst);
      if (time) return { from, to, ...time };
    }
  }
  return undefined;
}

const leadLength = (text: string): number => /^(?:(?:on|at|in|for|this|,|-) )*/.exec(text)?.[0].length ?? 0;

/** Whom it is with, and where, as said after the time. */
function saidAfter(words: readonly string[]): Pick<NewInterview, 'interviewer' | 'location'> {
  const found: Record<'person' | 'place', string[]> = { person: [], place: [] };
  let part: 'person' | 'place' | undefined;
  for (const word of words) {
    if (AFTER.test(word)) part = /^w/i.test(word) ? 'person' : 'place';
    else if (part) found[part].push(word);
  }
  return {
    ...(found.person.length > 0 && { interviewer: found.person.join(' ') }),
    ...(found.place.length > 0 && { location: found.place.join(' ') }),
  };
}

/**
 * `NEW Acme Dana 555-0102 fri 2pm`: company first, then who interviews, their number, the time; "with Dana" and "at
 * PLACE" may follow it.
 */
export function readNewInterview({ text, now, timeZone, open }: ReplyContext): NewInterview | undefined {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  const head = /^(?:new|add|nueva)(?: interview)?[:,]?(?: |$)/i.exec(line);
  if (!head || /^new (?:number|time|phone|date|job|role|offer|boss|years?|day)\b/i.test(line))
    return undefined;
  let rest = line.slice(head[0].length);
  const dated = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.exec(rest);
  const phone = PHONE.exec(dated ? rest.replace(dated[0], ' '.repeat(dated[0].length)) : rest)?.[0];
  if (phone) rest = rest.replace(phone, ' ');
  const words = rest.split(' ').filter((word) => word !== '' && word !== ',');
  const monthFirst = monthComesFirst(timeZone, open.find(({ country }) => country !== undefined)?.country);
  const time = timeIn(words, monthFirst);
  const before = (time ? words.slice(0, time.from) : words).map((word) => word.replace(/[,;]$/, ''));
  while (before.length > 0 && LEAD.test(before.at(-1) ?? '')) before.pop();
  const when = time && resolveTime(time.mention, 'call', { now, zone: timeZone, zoneOf: 'person' });
  const day = when && WEEKDAYS[Temporal.PlainDate.from(when.on).dayOfWeek - 1];
  // A date that is no such weekday is one slip or another: it is asked for.
  const isSure = when?.hourSaid === true && (!time?.weekday || time.weekday === day);
  const { company, ...person } = companyAndPerson(before, phone !== undefined);
  return {
    ...(company ? { company, ...person } : {}),
    ...(time && saidAfter(words.slice(time.to).map((word) => word.replace(/[,;.]$/, '')))),
    ...(phone ? { phone: phone.trim() } : {}),
    ...(when && (isSure || !when.hourSaid) ? { when } : {}),
    ...(time && !isSure && !time.weekday ? { whenText: words.slice(time.from, time.to).join(' ') } : {}),
    missing: [...(company ? [] : ['company' as const]), ...(isSure ? [] : ['when' as const])],
  };
}
