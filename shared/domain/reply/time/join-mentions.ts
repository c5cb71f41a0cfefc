import type { Clock, Mention } from './mention.ts';

/** What may stand between the day and the hour of one time. */
const BETWEEN =
  /^(?: ?,? ?(?:at|around|about|@|by|after|before|from|on|in|for|say|like|anytime|sometime|any time|some time|between|morning|-|, at)?(?: the)?(?: like| about)? ?)$/;
const OR = /^ ?(?:or|\/|or maybe|or else|maybe) ?(?:on )?$/;
const BARE_HOUR =
  /^ (?:at |about |around )?(1[0-2]|[1-9])([0-5]\d)?(?: ?(?:-|to) ?(?:1[0-2]|[1-9])\b)?(?![\d:/%]|[.]\d| ?(?:times|people|others|done|vm|skip|hour|hr|min|day|am|pm|oclock|o clock|ish|wk|week|month|or [a-z]|things))\b/;
const HOUR_BEFORE = /(?:^|[ (])(1[0-2]|[1-9]) (?:on |this )?$/;

const fits = (a: Mention, b: Mention): boolean =>
  a.minutes === undefined &&
  b.minutes === undefined &&
  !(a.day && b.day) &&
  !(a.clock && b.clock) &&
  !(a.part && b.part);

function joined(a: Mention, b: Mention): Mention {
  return { ...a, ...b, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function bareClock(digits: string, minutes = '0'): Clock {
  const hour = Number(digits);
  return { hour: hour <= 6 ? hour + 12 : hour, minute: Number(minutes), sure: false };
}

/** A number beside a day or a part of the day is its hour: "tomorrow 9", "9 tomorrow", "thurs 2". */
function takeBareHour(text: string, one: Mention, floor: number): Mention {
  if (one.clock || one.minutes !== undefined) return one;
  const behind = BARE_HOUR.exec(text.slice(one.end, one.end + 24));
  if (behind?.[1] !== undefined) {
    const end = one.end + behind[0].length;
    return { ...one, end, clock: bareClock(behind[1], behind[2]) };
  }
  const ahead = HOUR_BEFORE.exec(text.slice(floor, one.start));
  if (ahead?.[1] !== undefined && one.day && !text.startsWith('the', one.start)) {
    const start = floor + ahead.index + (ahead[0].startsWith(ahead[1]) ? 0 : 1);
    return { ...one, start, clock: bareClock(ahead[1]) };
  }
  return one;
}

/** "before Friday", "after Monday", "before 10": the word belongs to what stands behind it. */
function takePreposition(text: string, one: Mention): Mention {
  const before = text.slice(Math.max(0, one.start - 12), one.start);
  const inside = text.slice(one.start, one.end);
  if (/\bbefore (?:the )?(?:on )?$/.test(before) || /^before\b(?! .*\b(?:year|month))/.test(inside))
    return { ...one, before: true };
  if (
    /\b(?:after|past)\s(?:the )?$/.test(before) &&
    one.day &&
    !one.clock &&
    !one.part &&
    !/\b(?:days?|weeks?|months?|fortnight)\b/.test(inside)
  )
    return { ...one, after: true };
  return one;
}

/** Puts days, hours and parts of days that belong together into one mention, and joins alternatives. */
export function joinMentions(text: string, mentions: Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const next of mentions) {
    const last = result.at(-1);
    // An hour already taken by the day before it.
    if (last && next.start < last.end) continue;
    const between = last ? text.slice(last.end, next.start) : '';
    if (last && fits(last, next) && BETWEEN.test(between)) {
      const beforeHour = /\bbefore\b/.test(between) || /^before\b/.test(text.slice(next.start, next.end));
      result[result.length - 1] = {
        ...joined(last, next),
        ...(beforeHour && next.clock ? { before: true } : {}),
      };
    } else if (last && OR.test(between) && (last.day ? next.day : true)) {
      result[result.length - 1] = { ...last, end: next.end, or: next };
    } else {
      const floor = last?.end ?? 0;
      result.push(takePreposition(text, takeBareHour(text, next, floor)));
    }
  }
  return result.map((one) => takeBareHour(text, one, one.start));
}
