import type { Passage } from '../passage/passage.ts';
import type { DateMention, PlainDate } from '../when/find-dates.ts';
import { findDates } from '../when/find-dates.ts';
import type { TimeMention } from '../when/find-times.ts';
import { findTimes } from '../when/find-times.ts';
import { arranging, interviewWords } from './cues.ts';
import { withoutOldSlots } from './old-slot.ts';
import { scoreSlot } from './score-slot.ts';
import type { Scene } from './scene.ts';

/** A day and a time that may be the interview's. */
export interface Slot {
  date: PlainDate;
  /** Minutes since midnight. */
  minutes: number;
  until: number | null;
  sure: boolean;
  conflicting: boolean;
  score: number;
  passage: Passage;
  datePassage: Passage;
  timeEnd: number;
}

export interface SlotReading {
  slot: Slot | null;
  /** Several are offered, or the candidate is to book one. */
  offered: boolean;
  /** The day, where only that is known. */
  day: { date: PlainDate; passage: Passage } | null;
  /** Start of the first and end of the last of several rounds on that day. */
  lastEnd: number | null;
}

const choose =
  /\b(?:which (?:of these|one|slot|time|day|would|works|do you)|(?:pick|choose|select|grab|book|reserve|schedule|find) (?:a (?:time|slot|day)|one\b|any (?:time|slot|of|day)|your (?:time|slot|preferred)|whichever|something|whatever)|let (?:me|us) know (?:which|what|when|if any|your availability|a time)|what (?:works|time|times|day|days|suits|is your availability|does your)|any of (?:these|those|the following)|(?:following|these|some) (?:times|slots|options|dates|days)|do any|would (?:either|any)|when (?:are you|would you be|can you|could you|works|suits|is good)|your availability|(?:send|give|share|tell) (?:me|us) (?:some|a few|your|two|three) (?:times|availability|slots|dates|options|windows)|booking link|(?:use|click|follow) (?:this|the|my) link (?:below )?to (?:book|schedule|choose|pick)|calendly|either .{3,60} or .{3,60}\?|\bor\b[^.?!]{0,80}\b(?:suit|work|be better|prefer)|(?:suit|work|be good|free|available)[^.?!]{0,60}\bor\b[^.?!]{0,60}\?)/i;

/** The slot of the interview in the newest text, or the finding that there is none. */
export function findSlot(scene: Scene): SlotReading {
  const passages = [scene.subject, ...scene.body];
  const slots = withoutOldSlots(slotsIn(passages, scene), passages);
  const fit = slots.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const best = fit[0] ?? null;
  const offers = distinct(fit.filter(({ score }) => best !== null && score >= best.score - 3));
  const asks = scene.body.some(({ plain }) => choose.test(plain));
  const listed = offers.filter(({ passage }) => passage.bullet || passage.plain.length < 70).length >= 2;
  const either = offers.some((slot) => isAlternative(slot, offers));
  const rounds = best ? roundsOf(best, slots) : null;
  const several = offers.length >= 2 && rounds === null;
  const offered =
    (asks && (several || best === null || best.score < 3)) || either || (asks && listed && several);
  const day = best ? null : onlyDay(scene);
  return { slot: offered ? null : best, offered, day: offered ? null : day, lastEnd: rounds };
}

export function slotsIn(passages: readonly Passage[], scene: Pick<Scene, 'today' | 'order'>): Slot[] {
  const out: Slot[] = [];
  const seen: { mention: DateMention; passage: Passage; order: number }[] = [];
  const all = passages.map((passage) => ({
    passage,
    dates: findDates(passage.plain, scene.today, scene.order),
    times: findTimes(passage.plain),
  }));
  all.forEach(({ passage, dates, times }, i) => {
    for (const time of times) {
      const near = dateFor(time, dates) ?? datedBefore(seen, passage, i) ?? datedAfter(all, passage, i);
      if (!near) continue;
      const mention = 'mention' in near ? near.mention : near;
      const datePassage = 'mention' in near ? near.passage : passage;
      out.push({
        date: mention.date,
        minutes: time.minutes,
        until: time.until,
        sure: time.sure,
        conflicting: mention.conflicting,
        score:
          scoreSlot(passage, time, mention, datePassage) +
          (passage.source === 'subject' ? -0.5 : 0) -
          i * 0.01,
        passage,
        datePassage,
        timeEnd: time.end,
      });
    }
    for (const mention of dates) if (!mention.past) seen.push({ mention, passage, order: i });
  });
  return out;
}

/** The date in the same passage that a time belongs to: the one right before it, else the first behind. */
function dateFor(time: TimeMention, dates: readonly DateMention[]): DateMention | null {
  const free = dates.filter((date) => date.end <= time.start || date.start >= time.end);
  const before = free.filter((date) => date.end <= time.start).at(-1);
  const behind = free.find((date) => date.start >= time.end);
  if (before && behind && behind.start - time.end < 6 && time.start - before.end > 25) return behind;
  return before ?? behind ?? null;
}

function datedBefore(
  seen: readonly { mention: DateMention; passage: Passage; order: number }[],
  passage: Passage,
  at: number,
): { mention: DateMention; passage: Passage } | null {
  const last = seen.at(-1);
  if (!last) return null;
  const labelled =
    passage.label === 'time'
      ? seen.filter((item) => item.passage.label === 'date' || item.passage.label === 'when').at(-1)
      : undefined;
  if (labelled) return labelled;
  const together =
    passage.paragraph === last.passage.paragraph ||
    at - last.order <= (/^\W*\d/.test(passage.plain) ? 14 : 6) ||
    last.passage.source === 'subject';
  return together ? last : null;
}

function datedAfter(
  all: readonly { passage: Passage; dates: readonly DateMention[] }[],
  passage: Passage,
  at: number,
): { mention: DateMention; passage: Passage } | null {
  for (const item of all.slice(at + 1, at + 4)) {
    const mention = item.dates[0];
    if (
      mention &&
      (item.passage.label === 'date' ||
        item.passage.label === 'when' ||
        item.passage.paragraph === passage.paragraph)
    )
      return { mention, passage: item.passage };
  }
  return null;
}

function distinct(slots: readonly Slot[]): Slot[] {
  return slots.filter(
    (slot, i) =>
      slots.findIndex((other) => other.date.equals(slot.date) && other.minutes === slot.minutes) === i,
  );
}

/** "Tuesday at 2 or Wednesday at 10?" */
function isAlternative(slot: Slot, others: readonly Slot[]): boolean {
  const beside = others.filter(
    (other) => other !== slot && other.passage === slot.passage && !other.date.equals(slot.date),
  );
  return (
    beside.length > 0 &&
    /\bor\b/i.test(slot.passage.plain) &&
    /\?|\b(?:works?|suits?|prefer|either|available|free)\b/i.test(slot.passage.plain)
  );
}

/** End of the last of several rounds listed for the day of the slot. */
function roundsOf(best: Slot, slots: readonly Slot[]): number | null {
  const sameDay = slots.filter(
    (slot) =>
      slot.date.equals(best.date) &&
      slot.passage !== best.passage &&
      slot.minutes > best.minutes &&
      Math.abs(slot.passage.line - best.passage.line) <= 10,
  );
  const startsLine = sameDay.filter((slot) => /^\W*\d/.test(slot.passage.plain));
  if (startsLine.length < 1 || !/^\W*\d/.test(best.passage.plain)) return null;
  let end = best.until ?? best.minutes;
  for (const slot of startsLine) {
    const afternoon = slot.minutes < best.minutes ? 12 * 60 : 0;
    end = Math.max(end, (slot.until ?? slot.minutes) + afternoon);
  }
  return end > best.minutes ? end : null;
}

function onlyDay(scene: Scene): SlotReading['day'] {
  for (const passage of [...scene.body, scene.subject]) {
    if (!interviewWords.test(passage.plain) && !arranging.test(passage.plain) && passage.label === null)
      continue;
    const mention = findDates(passage.plain, scene.today, scene.order).find((date) => !date.past);
    if (mention && !/\b(?:decision|hear|let you know)\b/i.test(passage.plain))
      return { date: mention.date, passage };
  }
  return null;
}
