import type { Day } from '../../time/calendar-day.ts';
import { dayIn, type EpochMs } from '../../time/zone-clock.ts';
import { hasStarted, noCounts, type Nudge, type State } from '../state.ts';
import { makesAgreedCall, withoutAgreedCall } from './promise.ts';

/** Something answered the call or visit that stood nudged. */
export function answerStanding(state: State, kinds: readonly Nudge['kind'][] = ['call', 'visit']): State {
  const { standing } = state;
  if (!standing || !kinds.includes(standing.kind)) return state;
  return { ...state, standing: undefined, answered: [...state.answered, standing] };
}

/** The counts of attempts and messages go back to zero, and whatever was arranged about the old ones with them. */
export function startAfresh(state: State): State {
  const answered = answerStanding(state);
  return { ...answered, counts: noCounts, marks: { ...answered.marks, close: undefined, visit: undefined } };
}

/** A call was made (or a message sent instead) on the employer's day `on`; `at` is when it was recorded. */
export function countAttempt(
  state: State,
  attempt: { at: EpochMs; on: Day; leavesMessage: boolean; unreported: boolean },
): State {
  if (!hasStarted(state, attempt.at)) return state;
  const agreedMade = makesAgreedCall(state, attempt.at);
  const answered = answerStanding(state);
  const { counts } = answered;
  // A late report is the attempt that was thought unreported, not another one.
  const isLateReport = counts.lateReportOpen && !attempt.unreported;
  const counted: State = {
    ...answered,
    movedSinceAnchor: true,
    counts: {
      ...counts,
      attempts: counts.attempts + (isLateReport ? 0 : 1),
      messages: counts.messages + (attempt.leavesMessage ? 1 : 0),
      lastAttemptOn: attempt.on,
      lastMoveOn: attempt.on,
      lateReportOpen: attempt.unreported,
      callSnoozedTo: undefined,
    },
  };
  return agreedMade ? withoutAgreedCall(counted) : counted;
}

/** The next call was skipped: it moves on from the latest of the day it was said, the call's own day and the anchor. */
export function skipCall(state: State, at: EpochMs, namedOn: Day | undefined): State {
  if (!hasStarted(state, at)) return state;
  const { zone } = state.meeting;
  const moved = state.counts.callSnoozedTo ?? state.promised.agreedAt;
  const standingOn = state.standing?.kind === 'call' ? state.standing.day : undefined;
  const callOn = namedOn ?? standingOn ?? (moved === undefined ? undefined : dayIn(moved, zone));
  const skipped = withoutAgreedCall(answerStanding(state, ['call']));
  return {
    ...skipped,
    movedSinceAnchor: true,
    counts: {
      ...skipped.counts,
      lastMoveOn: latest(dayIn(at, zone), callOn, state.anchorOn),
      lateReportOpen: false,
      callSnoozedTo: undefined,
    },
  };
}

/** The visit was skipped: it is dropped, and the close is counted from the day this is dated. */
export function skipVisit(state: State, at: EpochMs, namedOn: Day | undefined): State {
  const { zone, local, playbook } = state.meeting;
  if (!local || !playbook.end?.visit) return state;
  const { visitSnoozedTo } = state.counts;
  const standingOn = state.standing?.kind === 'visit' ? state.standing.day : undefined;
  const visitOn =
    namedOn ?? standingOn ?? (visitSnoozedTo === undefined ? undefined : dayIn(visitSnoozedTo, zone));
  const skipped = answerStanding(state, ['visit']);
  const visitSkippedOn = latest(dayIn(at, zone), visitOn, state.anchorOn);
  return { ...skipped, counts: { ...skipped.counts, visitSkippedOn, visitSnoozedTo: undefined } };
}

/** The person dropped by on the employer's day `on`; where the playbook knows no visits, that is an attempt. */
export function countVisit(state: State, visit: { at: EpochMs; on: Day }): State {
  if (!state.meeting.playbook.end?.visit) {
    return countAttempt(state, { ...visit, leavesMessage: false, unreported: false });
  }
  const answered = answerStanding(state);
  return { ...answered, counts: { ...answered.counts, visitedOn: visit.on, visitSnoozedTo: undefined } };
}

function latest(first: Day, ...others: readonly (Day | undefined)[]): Day {
  return Math.max(first, ...others.filter((day) => day !== undefined));
}
