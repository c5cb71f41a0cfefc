import type { Passage } from '../passage/passage.ts';
import type { Slot } from './find-slot.ts';

const day =
  '(?:the |a )?(?:(?:mon|tue|wed|thu|fri|sat|sun)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|today|tomorrow|yesterday|noon|\\d)';
const filler =
  '(?:(?:set|scheduled|booked|due|planned|arranged|agreed|fixed|supposed|going|meant|to|be|take|place|held|for|on|at|originally|previously|initially|of|your|our|the|an?|interview|call|meeting|chat|slot|appointment|time|date)[\\s:*]+)*';
const noun =
  '(?:interview |meeting |appointment |call |start |scheduled )*(?:time|date|slot|day|when|schedule)';
const formerly = 'previous(?:ly)?|old|original(?:ly)?|former(?:ly)?|prior|initial(?:ly)?';

/** The words right before the time say that it was once. */
const wasOnce = new RegExp(
  `(?:\\b(?:was|were|had been|${formerly}|instead of|rather than|in place of|no longer|(?:mov|chang|shift|switch|push|reschedul|re-?arrang|bump|bring|brought)\\w*(?: \\S+){0,4} from|^\\W*from:?)|\\((?:${formerly}|was|old)\\))[\\s:*\\t=-]+${filler}(?:${noun}[\\s:*\\t=-]+)?${filler}${day}`,
  'i',
);
/** The same as a heading over the line, or before it. */
const onceHeading = new RegExp(
  `^\\W*(?:(?:the|your) )?(?:(?:${formerly}|before|was)(?: ${noun}(?: and time)?)?|when \\((?:${formerly}|was)\\))\\W*$`,
  'i',
);
/** Stands for the old time only beside one that is called new. */
const besideNew = new RegExp(`^\\W*(?:scheduled|current|from|${noun})(?: ${noun})?\\s*[:*\\t]`, 'i');
const calledNew = new RegExp(
  `^\\W*(?:(?:the|your) )?(?:new|updated|revised|now|changed(?: to)?|rescheduled(?: (?:to|for))?|amended|to|after)(?: ${noun}(?: and time)?)?\\s*(?:[:*\\t]|is\\b|$)|\\b(?:new|revised|updated) (?:time|date|slot)\\b`,
  'i',
);
/** Said behind a time: it does not hold any more. */
const gives =
  /^[^.!?]{0,40}?\b(?:needs? to|has to|have to|must|had to|will have to|has been|is being|is|can(?:no|['’])t|no longer)\b[^.!?]{0,20}\b(?:mov\w*|re-?schedul\w*|re-?arrang\w*|postpon\w*|chang\w*|put (?:off|back)|cancel\w*|replaced|go ahead|works?)\b(?![^.!?]*\b(?:to|until|for)\s+(?:the )?(?:mon|tue|wed|thu|fri|sat|sun|\d))/i;
const arrow = /^\s*\S{0,12}\s*(?:→|➔|⇒|-+>|=+>|»)/;

/** The words of a passage that belong to a slot: from the time before it to its own. */
function ownWords(slot: Slot, slots: readonly Slot[]): string {
  const before = slots
    .filter(({ passage, timeEnd }) => passage === slot.passage && timeEnd < slot.timeEnd)
    .map(({ timeEnd }) => timeEnd);
  return slot.passage.plain.slice(Math.max(0, ...before), slot.timeEnd);
}

function isOld(slot: Slot, slots: readonly Slot[], passages: readonly Passage[], anyNew: boolean): boolean {
  const { plain } = slot.passage;
  const heading = passages[passages.indexOf(slot.passage) - 1]?.plain ?? '';
  const behind = plain.slice(slot.timeEnd);
  return (
    wasOnce.test(ownWords(slot, slots)) ||
    onceHeading.test(heading) ||
    arrow.test(behind) ||
    gives.test(behind) ||
    (anyNew && besideNew.test(plain))
  );
}

const sameTime = (a: Slot, b: Slot) => a.date.equals(b.date) && a.minutes === b.minutes;

/**
 * Without the times that a letter names as the former ones, where it names another: "Previous time … New time …",
 * "was … is now …", "… → …". A time that stands alone stays, however it is called.
 */
export function withoutOldSlots(slots: readonly Slot[], passages: readonly Passage[]): Slot[] {
  if (slots.length < 2) return [...slots];
  const isCalledNew = ({ passage }: Slot) =>
    calledNew.test(passage.plain) || calledNew.test(passages[passages.indexOf(passage) - 1]?.plain ?? '');
  const anyNew = slots.some((slot) => isCalledNew(slot));
  const old = slots.filter((slot) => isOld(slot, slots, passages, anyNew));
  const kept = slots.filter((slot) => !old.includes(slot) && !old.some((former) => sameTime(former, slot)));
  if (old.length === 0 || kept.length === 0) return [...slots];
  return kept.map((slot) => (isCalledNew(slot) ? { ...slot, score: slot.score + 3 } : slot));
}
