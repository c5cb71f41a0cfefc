import { spans, type Bases } from './promise-spans.ts';
import type { DateMention, PlainDate } from './find-dates.ts';
import { findDates } from './find-dates.ts';

/** A stretch of time by which something is to happen, as its last day. */
export interface PromisedDay {
  start: number;
  end: number;
  text: string;
  lastDay: PlainDate;
  /** Counts from the interview, not from the mail. */
  fromInterview: boolean;
  /** Words that leave the day loose ("early next week"). */
  loose: boolean;
}

const relativeToInterview =
  /\b(?:after|of|from|following|since|post)\s+(?:we\s+(?:meet|talk|speak)|you(?:r|['’]ve|\s+have)?\s*(?:come|visit|(?:on-?site|interview|trial|visit|shift|audition|assessment|call|chat|conversation)|been)|(?:that|it|then|interviews?)\b|(?:the|our|your|this|that|each)\s+(?:final\s+|last\s+)?(?:play-?test|tests?|workshop|demo|presentation|tour|day|on-?site|interviews?|trial|visit|shift|audition|assessment|call|chat|meeting|conversation|session|panel))|\bafterwards?\b|\bthereafter\b/i;

/** Without any of these no day is named; most sentences have none. */
const mayNameDays =
  /\d|day|week|month|year|fortnight|hour|christmas|xmas|thanksgiving|halloween|tomorrow|tonight|spot|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Days a text names as the end of a wait, in order of standing, single days included. */
export function findPromisedDays(text: string, bases: Bases): PromisedDay[] {
  if (!mayNameDays.test(text)) return [];
  const found: PromisedDay[] = [];
  for (const { pattern, read, fromInterview, loose } of spans) {
    pattern.lastIndex = 0;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const tail = text.slice(start, end + 45);
      const counts =
        fromInterview === true || relativeToInterview.test(tail) || /\b(?:following)\b/i.test(match[0]);
      const base = counts && bases.interviewOn ? bases.interviewOn : bases.today;
      const lastDay = read(match.groups ?? {}, base, bases);
      if (lastDay)
        found.push({
          start,
          end,
          text: match[0],
          lastDay: lessBefore(text, start, lastDay),
          fromInterview: counts,
          loose: loose ?? false,
        });
    }
  }
  for (const mention of findDates(text, bases.today, bases.order)) {
    if (mention.past || found.some((other) => mention.start < other.end && mention.end > other.start))
      continue;
    const following = /following\s/i.test(mention.text) && bases.interviewOn;
    const moved = following ? findDates(mention.text, following, bases.order)[0] : mention;
    if (moved) found.push(pointDay(text, mention, moved.date, Boolean(following)));
  }
  return found.sort((a, b) => a.start - b.start);
}

function pointDay(text: string, mention: DateMention, date: PlainDate, fromInterview: boolean): PromisedDay {
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    lastDay: lessBefore(text, mention.start, date),
    fromInterview,
    loose: mention.conflicting,
  };
}

/** "before X" ends the day before X; "before the end of" and "on or before" do not. */
function lessBefore(text: string, start: number, day: PlainDate): PlainDate {
  const lead = text.slice(Math.max(0, start - 24), start);
  const words = text.slice(start, start + 30);
  if (
    /(?:\bnot|n['’]t)\b[^.;]{0,60}\bbefore\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 80), start))
  )
    return day;
  if (!/\bbefore\s+(?:the\s+)?$/i.test(lead) || /\b(?:on\s+or|or)\s+before\s+(?:the\s+)?$/i.test(lead))
    return day;
  return /^(?:the\s+)?(?:end|month|year|close|week|new year)/i.test(words) && !/^(?:the\s+)?week/i.test(words)
    ? day
    : day.subtract({ days: 1 });
}
