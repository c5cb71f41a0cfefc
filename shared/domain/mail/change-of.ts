import type { PersonEvent } from '../record/event.ts';
import type { Interview } from '../record/interview.ts';
import { dateIn, epochMs, isBefore, type Instant } from '../time/zoned.ts';
import type { ReadInterview } from './interview-of.ts';
import type { MailReading } from './mail-reading.ts';
import type { MailMarks, MailMatch } from './match-record.ts';

/** What a mail means for a record that it is about. */
export type MailChange =
  /** The record knows it already; `fill` is what it did not have yet. */
  | { kind: 'known'; fill: ReadInterview }
  /** An older version of a calendar event. */
  | { kind: 'older' }
  /** Another interview with the same company. */
  | { kind: 'another' }
  | { kind: 'moved' | 'next-round' | 'cancelled' | 'promised'; events: PersonEvent[] }
  /** An ending, or nearly: nudges are held until the person says that it is so. */
  | { kind: 'outcome'; outcome: 'rejected' | 'offer' }
  | { kind: 'nothing-new' };

/** A record as a mail finds it. */
export interface FoundRecord {
  interview: Interview;
  mails?: MailMarks | undefined;
  /** It fell away, and no new time is named yet. */
  cancelled?: boolean | undefined;
}

const movable = [
  'timeZone',
  'durationMinutes',
  'mode',
  'location',
  'interviewer',
  'decisionBy',
  'callAt',
] as const;
type Movable = (typeof movable)[number];

/** The fields of a new time that differ from what is known. */
function changed(fields: ReadInterview, interview: Interview): Partial<Pick<Interview, Movable>> {
  const given = movable.filter(
    (name) => fields[name] !== undefined && JSON.stringify(fields[name]) !== JSON.stringify(interview[name]),
  );
  return Object.fromEntries(given.map((name) => [name, fields[name]]));
}

/** What the record lacks and the mail has. */
function missing(fields: ReadInterview, interview: Interview): ReadInterview {
  const lacking = Object.entries(fields).filter(([name]) => !(name in interview) && name !== 'callAt');
  return Object.fromEntries(lacking);
}

function newTime(
  kind: 'moved' | 'next-round',
  interviewAt: Instant,
  fields: ReadInterview,
  interview: Interview,
): MailChange {
  const type = kind === 'moved' ? 'rescheduled' : 'next_round';
  return { kind, events: [{ ...changed(fields, interview), type, interviewAt }] };
}

function promiseOf({ decisionBy, callAt }: ReadInterview, { interview }: FoundRecord): MailChange {
  const promise = {
    ...(decisionBy && decisionBy !== interview.decisionBy && { decisionBy }),
    ...(callAt && callAt !== interview.callAt && { callAt }),
  };
  if (Object.keys(promise).length === 0) return { kind: 'nothing-new' };
  return { kind: 'promised', events: [{ type: 'promised', ...promise }] };
}

/** An invitation to something the record may know already: by its time, or as its next round. */
function invitation(
  at: Instant,
  fields: ReadInterview,
  { interview, cancelled }: FoundRecord,
  by: MailMatch['by'],
  now: Instant,
): MailChange {
  if (cancelled) return newTime('moved', at, fields, interview);
  const zone = interview.timeZone;
  if (epochMs(at) === epochMs(interview.interviewAt))
    return { kind: 'known', fill: missing(fields, interview) };
  if (dateIn(at, zone) === dateIn(interview.interviewAt, zone) || by === 'uid')
    return newTime('moved', at, fields, interview);
  if (isBefore(interview.interviewAt, now) && isBefore(interview.interviewAt, at))
    return newTime('next-round', at, fields, interview);
  return by === 'thread' && isBefore(now, at) ? newTime('moved', at, fields, interview) : { kind: 'another' };
}

/**
 * What a mail means for the record it was found to be about (`by` says how), as of `now`. Endings are never taken
 * on a mail's word alone.
 */
export function changeOf(
  reading: MailReading,
  fields: ReadInterview,
  record: FoundRecord,
  by: MailMatch['by'],
  now: Instant,
): MailChange {
  const { sequence, uid } = reading.thread;
  const seen = record.mails?.sequence;
  const isOlder = uid !== null && record.mails?.uids.includes(uid) && sequence !== null && seen !== undefined;
  if (isOlder && sequence < seen) return { kind: 'older' };
  const { interviewAt: at } = fields;
  switch (reading.kind.value) {
    case 'rejection':
      return { kind: 'outcome', outcome: 'rejected' };
    case 'offer':
      return { kind: 'outcome', outcome: 'offer' };
    case 'cancel':
      return { kind: 'cancelled', events: [{ type: 'cancelled' }] };
    case 'reschedule':
      if (!at) return { kind: 'cancelled', events: [{ type: 'cancelled' }] };
      return epochMs(at) === epochMs(record.interview.interviewAt) && !record.cancelled
        ? { kind: 'known', fill: missing(fields, record.interview) }
        : newTime('moved', at, fields, record.interview);
    case 'interview':
      return at
        ? invitation(at, fields, record, by, now)
        : { kind: 'known', fill: missing(fields, record.interview) };
    case 'update':
      return at && isBefore(now, at) && epochMs(at) !== epochMs(record.interview.interviewAt)
        ? invitation(at, fields, record, by, now)
        : promiseOf(callOf(fields, reading, record.interview), record);
    case 'none':
      break;
  }
  return { kind: 'nothing-new' };
}

/** After the interview any agreed call is one for after it, whatever time the mail itself names. */
function callOf(fields: ReadInterview, { mayCall }: MailReading, interview: Interview): ReadInterview {
  const at = mayCall?.at?.value;
  const endMs = epochMs(interview.interviewAt) + (interview.durationMinutes ?? 60) * 60_000;
  return at && epochMs(at) >= endMs ? { ...fields, callAt: at } : fields;
}
