import type { CalendarDate, Instant, ZoneName } from '../time/zoned.ts';

/** What a reply can mean, as the label rules name it. */
export const intents = [
  'done',
  'left_voicemail',
  'no_answer',
  'spoke_callback',
  'promised',
  'snooze',
  'skip',
  'offer',
  'rejected',
  'withdrawn',
  'stop_contact',
  'next_round',
  'script',
  'list',
  'help',
  'undo',
  'unsubscribe',
  'resubscribe',
  'thanks_smalltalk',
  'ambiguous',
  'unknown',
] as const;
export type Intent = (typeof intents)[number];

/** What tells apart readings of one intent, or names a reading for which the label rules have no word. */
export type Detail =
  | 'spoke'
  | 'emailed'
  | 'visited'
  | 'message_with_person'
  | 'thanked'
  | 'kept'
  | 'absent'
  | 'they_call'
  | 'nothing_promised'
  | 'not_yet'
  | 'verbal'
  | 'in_writing'
  | 'pause'
  | 'resume'
  | 'new'
  | 'keep'
  | 'close'
  | 'yes'
  | 'no'
  | 'correction'
  | 'you_promised'
  | 'cancelled'
  | 'rescheduled'
  | 'named';

/** A moment somebody named. */
export interface SaidTime {
  at: Instant;
  /** The day as it was said, never shifted between zones. */
  on: CalendarDate;
  /** Whether an hour was said too; otherwise `at` is at the label rules' default hour. */
  hourSaid: boolean;
  /** The zone it was read in, and whose that is. */
  zone: ZoneName;
  zoneOf: 'person' | 'employer';
}

/** An interview to record, as far as `NEW …` names it. */
export interface NewInterview {
  company?: string;
  interviewer?: string;
  /** The last of the words taken for the company may have been a person: nothing told. */
  doubtful?: true;
  phone?: string;
  location?: string;
  when?: SaidTime;
  /** The words of a time that lacks its hour, to be read again with the answer. */
  whenText?: string;
  missing: ('company' | 'when')[];
}

/** What the person corrects or adds about an interviewer. */
export interface Correction {
  field: 'phone' | 'email' | 'name';
  value: string;
}

/** One thing read from a text. */
export interface OneReading {
  intent: Intent;
  detail?: Detail;
  /** The number of the follow-up meant; null when none, several or nobody knows which. */
  target: number | null;
  /** All follow-ups meant, when there are several ("1 and 3"), or all that a name fits. */
  targets?: number[];
  time?: SaidTime;
  /** False when it is only the likeliest reading. Endings and opt-outs are never guessed. */
  certain: boolean;
  /** For a promise or a time to call again: that it came beside a message left, not from a conversation. */
  left?: 'voicemail' | 'message_with_person';
  /** For `offer`, and the answer whether it is in writing: the day by which the person must answer. */
  answerBy?: CalendarDate;
  newInterview?: NewInterview;
  correction?: Correction;
  /** For `you_promised`: what the person promised. */
  what?: string;
  /** What was read before the target failed ("done", when two follow-ups fit); only with `ambiguous`. */
  happened?: Exclude<Intent, 'ambiguous'>;
}

/** What a text means, and a second thing in it if that is clear as well. */
export interface Reading extends OneReading {
  /** The text itself, at most 2,000 characters, for a note. */
  text: string;
  also?: OneReading;
}
