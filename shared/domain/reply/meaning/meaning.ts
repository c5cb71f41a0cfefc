import type { PersonEvent } from '../../record/event.ts';
import type { Interview } from '../../record/interview.ts';
import type { HistoryEvent } from '../../record/event.ts';
import type { Instant } from '../../time/zoned.ts';
import type { Person } from '../../record/person.ts';
import type { Correction, NewInterview, OneReading, SaidTime } from '../reading.ts';
import type { Asked, Question } from '../reply-context.ts';

/** What a reading does to one record, and what to say about it. */
export interface Meaning {
  /** To be recorded in this order; ids are given by whoever records. An `undone` comes before what replaces it. */
  events: PersonEvent[];
  /** The one short question to put next. */
  ask?: Question;
  /** The time that was said, with the zone it was read in, for the answer to repeat. */
  time?: SaidTime;
  /** True when nobody said when, and tomorrow at this hour was taken. */
  tomorrowTaken?: boolean;
  /** Words to send at once: those for a call that never came, after an offer, or after a rejection. */
  say?: 'rescue' | 'offer-reply' | 'rejection-reply';
  /** A detail of the interviewer to correct in the record. */
  correction?: Correction;
  /** An interview to record. */
  newInterview?: NewInterview;
  /** The plain answer to a yes-or-no question that is the caller's own. */
  answer?: 'yes' | 'no';
}

/** The light a meaning is seen in. */
export interface Situation {
  asked: Asked;
  interview: Pick<Interview, 'timeZone'> & Partial<Interview>;
  history: readonly HistoryEvent[];
  person: Pick<Person, 'timeZone'>;
  now: Instant;
}

/** Turns one kind of reading into a meaning; undefined when it has nothing to say about it. */
export type MeaningRule = (
  reading: OneReading & { text?: string },
  situation: Situation,
) => Meaning | undefined;
