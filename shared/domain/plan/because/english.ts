import type { StepKind } from '../../record/step.ts';
import { dateOf, weekdayOf, type Day } from '../../time/calendar-day.ts';
import type { PassedOver, Reason, Shift, Words } from './reason.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The longest promise that is quoted; the sentence must stay one glance long. */
const LONGEST_QUOTE = 80;

const weekday = (number: number) => weekdays[number - 1] ?? '';

/** "Friday 4 Dec". */
function on(day: Day): string {
  const [, month = 1, dayOfMonth = 1] = dateOf(day).split('-').map(Number);
  return `${weekday(weekdayOf(day))} ${dayOfMonth} ${months[month - 1] ?? ''}`;
}

function count(number: number, thing: string): string {
  return `${numbers[number] ?? number} ${thing}${number === 1 ? '' : 's'}`;
}

const named: Record<StepKind, string> = {
  prepare: 'the preparation',
  debrief: 'the look back',
  'thank-you': 'the thank-you note',
  'keep-promise': 'your promise',
  'their-call': 'the question whether they called',
  call: 'this call',
  visit: 'this visit',
  'written-offer': 'the check for the written offer',
  'answer-offer': 'your answer to the offer',
  close: 'the close',
};

function reason(why: Reason, kind: StepKind): string {
  switch (why.why) {
    case 'snoozed':
      return `You moved ${named[kind]} to ${on(why.to)}.`;
    case 'before-interview':
      return `Your interview is on ${on(why.on)}: here is what to ask before you leave it.`;
    case 'thanks-after-interview':
      return `Your interview is on ${on(why.on)}, and thanks are warmest soon after.`;
    case 'debrief-after-interview':
      return `Your interview is on ${on(why.on)}, and what was promised is clearest soon after.`;
    case 'your-promise':
      return why.what.length > LONGEST_QUOTE
        ? `You promised them something by ${on(why.by)}.`
        : `You promised them this by ${on(why.by)}: ${why.what}.`;
    case 'their-call':
      return `They said they would call on ${on(why.on)}, so this asks whether they did.`;
    case 'offer-unwritten':
      return `The offer was last heard of on ${on(why.on)}, and three days on it should be in writing.`;
    case 'answer-due':
      return `They want your answer by ${on(why.by)}.`;
    case 'agreed':
      if (why.hourOpen) return `You noted a call for ${on(why.on)}, and no hour was named.`;
      return `You agreed with them to call on ${on(why.on)}, so it is at exactly that time.`;
    case 'agreed-missed':
      return `The call agreed for ${on(why.on)} is still to be made, so it goes first.`;
    case 'snooze-missed':
      return `You moved this call to ${on(why.on)}, and nothing was reported of it.`;
    case 'decision-passed':
      return `You were to hear from them by ${on(why.by)}, and no call comes before that has passed.`;
    case 'first-wait':
      return `No day was promised on ${on(why.anchorOn)}, so the first call comes ${count(why.days, why.counting === 'working' ? 'working day' : 'day')} later.`;
    case 'repeat':
      return `The call before this counts from ${on(why.from)}, and the next comes ${count(why.days, 'day')} later.`;
    case 'visit':
      return `After ${count(why.calls, 'call')}, the last on ${on(why.from)}, one friendly visit says more than another call.`;
    case 'sent':
      return `You were told of it on ${on(why.on)}, and it waits for a word on how it went.`;
    case 'close':
      return `The last try is dated ${on(why.from)}; ${count(why.days, 'day')} without a word ${why.days === 1 ? 'is' : 'are'} enough to let go.`;
  }
  return '';
}

function passedOver(what: PassedOver): string {
  if (typeof what === 'object') return `${weekday(what.weekday)}s`;
  const words = {
    decision: 'the days until they decide',
    weekend: 'weekends',
    holiday: 'public holidays',
    hours: 'days without a good hour',
  };
  return words[what];
}

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** More would make the sentence longer than a glance. */
const MOST_NAMED = 3;

function shift({ aimedOn, on: day, late, passedOver: passed }: Shift): string {
  if (late) return `${on(aimedOn)} has gone by, so it is now ${on(day)}.`;
  const left = list(passed.slice(0, MOST_NAMED).map(passedOver));
  return `${left.charAt(0).toUpperCase()}${left.slice(1)} are left out, so ${on(day)}.`;
}

/** Reasons in English. */
export const english: Words = { reason, shift };
