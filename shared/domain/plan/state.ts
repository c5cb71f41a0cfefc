import type { Status, PlanningInterview } from '../record/record.ts';
import type { StepKind } from '../record/step.ts';
import { dayOf, type Day } from '../time/calendar-day.ts';
import { dayIn, type EpochMs } from '../time/zone-clock.ts';
import { epochMs } from '../time/zoned.ts';
import { meetingOf, type Meeting } from './meeting.ts';
import type { Span } from './waking.ts';

/** What the employer promised, as far as it still holds. */
export interface Promised {
  /** The day by which they decide. */
  by: Day | undefined;
  /** The call that was agreed and is not made yet. */
  agreedAt: EpochMs | undefined;
  /** Only its day was named: the hour is ours, and nobody waits for it. */
  agreedHourOpen: boolean;
  /** When they said they would call. */
  theyCallAt: EpochMs | undefined;
}

/** What was done since the counts last started afresh. */
export interface Counts {
  attempts: number;
  messages: number;
  lastAttemptOn: Day | undefined;
  /** The day of the last attempt or skip, from which the next call is counted. */
  lastMoveOn: Day | undefined;
  /** Whether the last attempt was an `unreported` that a late report may still take the place of. */
  lateReportOpen: boolean;
  callSnoozedTo: EpochMs | undefined;
  visitedOn: Day | undefined;
  visitSkippedOn: Day | undefined;
  visitSnoozedTo: EpochMs | undefined;
}

/** What became of a step that is asked once: sent, dropped, or moved to an instant; the last word counts. */
type Mark = 'sent' | 'dropped' | { snoozedTo: EpochMs };

/** A call, visit or written-offer check that was nudged. */
export interface Nudge {
  kind: 'call' | 'visit' | 'written-offer';
  /** Its place in the history as given. */
  index: number;
  at: EpochMs;
  day: Day;
  attempt: number | undefined;
  window: Span | undefined;
  /** Whether it was the agreed call. */
  agreed: boolean;
  /** When the one reminder of it was sent. */
  remindedAt: EpochMs | undefined;
}

interface Offer {
  inWriting: boolean;
  /** The person's day of the last offer or `still_waiting`. */
  askedOn: Day;
  answerBy: Day | undefined;
  answered: boolean;
}

/** What the person promised, until it is kept. */
interface OwnPromise {
  by: Day;
  what: string;
}

/** A record's history folded into what the plan depends on. */
export interface State {
  interview: PlanningInterview;
  meeting: Meeting;
  /** The employer cancelled it without a new time. */
  cancelled: boolean;
  /** The employer's day from which a first call is counted. */
  anchorOn: Day;
  /** Whether an attempt, a skipped call or a `closed` was recorded since the anchor. */
  movedSinceAnchor: boolean;
  /** Whether anything was ever said, for this interview, of what was promised. */
  said: boolean;
  promised: Promised;
  counts: Counts;
  own: OwnPromise | undefined;
  /** The thank-you note for this interview is written. */
  thanked: boolean;
  marks: Partial<Record<StepKind, Mark | undefined>>;
  /** The call or visit that stands as it was nudged. */
  standing: Nudge | undefined;
  /** The written-offer check that stands as it was nudged. */
  standingCheck: Nudge | undefined;
  /** The employer's days of nudges that something has answered, by kind. */
  answered: readonly Pick<Nudge, 'kind' | 'day'>[];
  offer: Offer | undefined;
  /** The `unreported` events since the person's last word. */
  silence: { inRow: number; lastAt: EpochMs };
  pause: { until: EpochMs | undefined } | undefined;
  closed: boolean;
  over: Extract<Status, 'rejected' | 'withdrawn' | 'stopped'> | undefined;
}

export const noCounts: Counts = {
  attempts: 0,
  messages: 0,
  lastAttemptOn: undefined,
  lastMoveOn: undefined,
  lateReportOpen: false,
  callSnoozedTo: undefined,
  visitedOn: undefined,
  visitSkippedOn: undefined,
  visitSnoozedTo: undefined,
};

export const nothingPromised: Promised = {
  by: undefined,
  agreedAt: undefined,
  agreedHourOpen: false,
  theyCallAt: undefined,
};

/** The promise that some fields make; `by` is the later of the decision day and the day they said they would call. */
export function promiseIn(
  fields: Pick<PlanningInterview, 'decisionBy' | 'callAt' | 'theyCallAt'> & {
    callHourOpen?: boolean | undefined;
  },
  meeting: Meeting,
): Promised {
  const theyCallAt = fields.theyCallAt === undefined ? undefined : epochMs(fields.theyCallAt);
  const days = [
    ...(fields.decisionBy === undefined ? [] : [dayOf(fields.decisionBy)]),
    ...(theyCallAt === undefined ? [] : [dayIn(theyCallAt, meeting.zone)]),
  ];
  return {
    by: days.length === 0 ? undefined : Math.max(...days),
    agreedAt: fields.callAt === undefined ? undefined : epochMs(fields.callAt),
    agreedHourOpen: fields.callAt !== undefined && fields.callHourOpen === true,
    theyCallAt,
  };
}

/** Whether some fields promise anything. */
export function carriesPromise(
  fields: Pick<PlanningInterview, 'decisionBy' | 'callAt' | 'theyCallAt'>,
): boolean {
  return fields.decisionBy !== undefined || fields.callAt !== undefined || fields.theyCallAt !== undefined;
}

/** The state of a record to which nothing has happened yet. */
export function newState(interview: PlanningInterview): State {
  const meeting = meetingOf(interview);
  const { youPromised } = interview;
  return {
    interview,
    meeting,
    cancelled: false,
    anchorOn: dayIn(meeting.startAt, meeting.zone),
    movedSinceAnchor: false,
    said: interview.nothingPromised === true || carriesPromise(interview),
    promised: promiseIn(interview, meeting),
    counts: noCounts,
    own: youPromised && { by: dayOf(youPromised.by), what: youPromised.what },
    thanked: false,
    marks: {},
    standing: undefined,
    standingCheck: undefined,
    answered: [],
    offer: undefined,
    silence: { inRow: 0, lastAt: 0 },
    pause: undefined,
    closed: false,
    over: undefined,
  };
}

/** Whether the interview had started at `at`, so that there are calls to follow up. */
export function hasStarted(state: State, at: EpochMs): boolean {
  return state.cancelled || at >= state.meeting.startAt;
}
