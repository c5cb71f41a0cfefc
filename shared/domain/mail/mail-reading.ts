import type { CalendarDate, Instant, ZoneName } from '../time/zoned.ts';

export const mailKinds = [
  'interview',
  'reschedule',
  'cancel',
  'rejection',
  'offer',
  'update',
  'none',
] as const;
export type MailKind = (typeof mailKinds)[number];

export const interviewModes = ['phone', 'video', 'onsite'] as const;
export type InterviewMode = (typeof interviewModes)[number];

/** Something read from a mail, with the words it was read from. */
export interface Found<Value> {
  value: Value;
  /** Stands in the mail letter by letter, but for line breaks, quote marks and blanks. */
  evidence: string;
  /** `certain`: stated outright. `guessed`: likely, and worth showing to the person for a look. */
  certainty: 'certain' | 'guessed';
}

export type Maybe<Value> = Found<Value> | null;

export interface ReadInterviewer {
  name: Maybe<string>;
  email: Maybe<string>;
  /** As written. */
  phone: Maybe<string>;
  title: Maybe<string>;
}

/** An invitation to the candidate to telephone. */
export interface MayCall {
  at: Maybe<Instant>;
  /** As written. */
  phone: Maybe<string>;
  evidence: string;
}

/** What ties a mail to an earlier one. */
export interface MailThread {
  /** Message ids of the mail itself, of what it answers and of what it carries. */
  messageIds: readonly string[];
  /** UID of the calendar event. */
  uid: string | null;
  /** SEQUENCE of the calendar event; a higher one replaces a lower. */
  sequence: number | null;
}

export interface MailReading {
  kind: Found<MailKind>;
  company: Maybe<string>;
  role: Maybe<string>;
  interviewer: ReadInterviewer;
  interviewAt: Maybe<Instant>;
  /** The zone the mail states or its venue lies in; null when only the forwarder's own zone is known. */
  timeZone: Maybe<ZoneName>;
  /** The zone by which the times were read: `timeZone`, else the forwarder's. */
  readInZone: ZoneName;
  durationMinutes: Maybe<number>;
  mode: Maybe<InterviewMode>;
  location: Maybe<string>;
  /** The last day on which the employer promised to decide or answer. */
  decisionBy: Maybe<CalendarDate>;
  mayCall: MayCall | null;
  forwarder: Maybe<string>;
  thread: MailThread;
}
