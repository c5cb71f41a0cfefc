import { livingHistory } from '../plan/living-history.ts';
import { planningOf } from '../plan/plan.ts';
import type { State } from '../plan/state.ts';
import type { PlanningRecord } from '../record/record.ts';
import { dateOf } from '../time/calendar-day.ts';
import { dayIn, toIso, type EpochMs } from '../time/zone-clock.ts';
import { epochMs, type CalendarDate, type Instant } from '../time/zoned.ts';

/** What the words need to know of all that happened: the planner's own reading, and the last conversation. */
export interface Story {
  state: State;
  /** The last conversation since the interview. */
  spokeAt?: Instant | undefined;
  /** The day by which they decide, when they said one themselves. */
  decisionBy?: CalendarDate | undefined;
  /** The call that was agreed, hour and all. */
  callAt?: Instant | undefined;
  theyCallAt?: Instant | undefined;
  /** The interview that the words would speak of was called off before it began. */
  calledOff: boolean;
}

const instantOf = (at: EpochMs | undefined) => (at === undefined ? undefined : toIso(at));

function lastTalk(record: PlanningRecord, { meeting }: State, now: Instant): Instant | undefined {
  const talk = livingHistory(record.history, epochMs(now)).findLast(
    ({ event, at }) => event.type === 'called' && event.outcome === 'spoke' && at > meeting.startAt,
  );
  return instantOf(talk?.at);
}

/** Called off before it began; what is called off afterwards has still been a meeting. */
function calledOff(record: PlanningRecord, { meeting, cancelled }: State, now: Instant): boolean {
  if (!cancelled) return false;
  const last = livingHistory(record.history, epochMs(now)).findLast(
    ({ event }) => event.type === 'cancelled',
  );
  return last !== undefined && last.at < meeting.startAt;
}

/** A day that only stands because they said they would call then is no day of decision. */
function decisionDay({ promised: { by, theyCallAt }, meeting }: State): CalendarDate | undefined {
  if (by === undefined || (theyCallAt !== undefined && dayIn(theyCallAt, meeting.zone) === by))
    return undefined;
  return dateOf(by);
}

/** Reads a record's history once, for the words. */
export function storyOf(record: PlanningRecord, now: Instant): Story {
  const { state } = planningOf(record, now);
  return {
    state,
    spokeAt: lastTalk(record, state, now),
    calledOff: calledOff(record, state, now),
    decisionBy: decisionDay(state),
    callAt: state.promised.agreedHourOpen ? undefined : instantOf(state.promised.agreedAt),
    theyCallAt: instantOf(state.promised.theyCallAt),
  };
}
