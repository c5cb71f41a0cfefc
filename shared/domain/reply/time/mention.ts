import type { Temporal } from '../../time/temporal.ts';

/**
 * Why a time is looked for: "next week" is its Monday for a reminder or a call, its Friday for a promise;
 * of "Tuesday or Wednesday" a promise counts to the later.
 */
export type Purpose = 'snooze' | 'promise' | 'call';

/** A day, counted from today as the person sees it. */
export type DayRule = (today: Temporal.PlainDate, purpose: Purpose) => Temporal.PlainDate;

/** A wall-clock time. `sure` is false for a bare number, whose half of the day is a guess. */
export interface Clock {
  hour: number;
  minute: number;
  sure: boolean;
}

/** A part of the day: its default hour, and the half of the day it puts a bare number into. */
export interface DayPart {
  hour: number;
  half: 'am' | 'pm';
}

/** A time named in a text: characters `start` to `end`, and what was said of it. */
export interface Mention {
  start: number;
  end: number;
  day?: DayRule;
  clock?: Clock;
  part?: DayPart;
  /** Elapsed minutes from now ("in 2 hrs"). */
  minutes?: number;
  /** A stretch without a word that points ahead ("20 min"): a time only if the text is about later. */
  loose?: boolean;
  /** "before …": the day before a day; the default hour before an hour. */
  before?: boolean;
  /** "after …" of a day: the day after it. */
  after?: boolean;
  /** A second choice: "Tuesday or Wednesday". */
  or?: Mention;
}
