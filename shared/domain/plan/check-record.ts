import type { HistoryEvent } from '../record/event.ts';
import type { Fault, PlanningRecord } from '../record/record.ts';
import { dateOf, dayOf, type Day } from '../time/calendar-day.ts';
import { dayIn, type EpochMs } from '../time/zone-clock.ts';
import { epochMs, type CalendarDate, type Instant } from '../time/zoned.ts';
import { fold } from './fold/fold.ts';
import { livingHistory, type Happening } from './living-history.ts';
import { newState, type State } from './state.ts';

interface PromiseFields {
  decisionBy?: CalendarDate | undefined;
  callAt?: Instant | undefined;
  theyCallAt?: Instant | undefined;
}

/** What a promise is held against: no decision before `notBeforeOn`, no call before `endAt` (if the interview stands). */
interface Bounds {
  notBeforeOn: Day;
  endAt: EpochMs | undefined;
}

/**
 * What of `record` cannot be true, every fault at once: a decision before the conversation it follows, a call
 * before the interview has ended, an event that has not happened yet, waking hours that never end. Paths are those
 * of a body that holds `person`, `interview` and `history`. What a taken-back event says is not judged.
 */
export function checkRecord(record: PlanningRecord, now: Instant): Fault[] {
  const { person, interview, history } = record;
  const nowMs = epochMs(now);
  const faults = [...wakingFaults(person.waking), ...interviewFaults(newState(interview), interview)];
  let state = newState(interview);
  for (const happening of livingHistory(history, nowMs)) {
    const before = state;
    state = fold(before, happening, person.timeZone);
    faults.push(...eventFaults(happening, before, state, nowMs));
  }
  return faults.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function wakingFaults(waking: PlanningRecord['person']['waking']): Fault[] {
  if (!waking || waking.from < waking.to) return [];
  const message = `Waking hours from ${waking.from} to ${waking.to} do not end after they begin. Choose an end later on the same day, such as 08:00 to 21:00.`;
  return [{ path: 'person.waking', message }];
}

function interviewFaults({ anchorOn, meeting }: State, interview: PromiseFields): Fault[] {
  return promiseFaults('interview', interview, { notBeforeOn: anchorOn, endAt: meeting.endAt });
}

function eventFaults({ event, at, index }: Happening, before: State, after: State, now: EpochMs): Fault[] {
  const path = `history.${index}`;
  const early: Fault[] =
    at > now
      ? [
          {
            path: `${path}.at`,
            message: 'This has not happened yet. Give the moment it happened, not later than now.',
          },
        ]
      : [];
  return [...early, ...promiseFaults(path, promiseOf(event), boundsOf(event, at, before, after))];
}

function promiseOf(event: HistoryEvent): PromiseFields {
  const carriesOne = 'decisionBy' in event || 'callAt' in event || 'theyCallAt' in event;
  return carriesOne ? event : {};
}

function boundsOf(event: HistoryEvent, at: EpochMs, before: State, after: State): Bounds {
  const endAt = after.cancelled ? undefined : after.meeting.endAt;
  if (event.type === 'rescheduled' || event.type === 'next_round')
    return { notBeforeOn: after.anchorOn, endAt };
  const isItsOwnAnchor = event.type === 'cancelled' || (event.type === 'called' && event.outcome === 'spoke');
  const notBeforeOn = isItsOwnAnchor ? dayIn(at, before.meeting.zone) : before.anchorOn;
  return { notBeforeOn, endAt };
}

function promiseFaults(path: string, fields: PromiseFields, { notBeforeOn, endAt }: Bounds): Fault[] {
  const faults: Fault[] = [];
  if (fields.decisionBy !== undefined && dayOf(fields.decisionBy) < notBeforeOn) {
    const message = `They cannot decide by ${fields.decisionBy}, before you met or spoke on ${dateOf(notBeforeOn)}. Give that day or a later one.`;
    faults.push({ path: `${path}.decisionBy`, message });
  }
  if (endAt === undefined) return faults;
  for (const name of ['callAt', 'theyCallAt'] as const) {
    const callAt = fields[name];
    if (callAt === undefined || epochMs(callAt) >= endAt) continue;
    const message =
      'This call is before the interview ends. Give a time after the interview, or mend its date.';
    faults.push({ path: `${path}.${name}`, message });
  }
  return faults;
}
