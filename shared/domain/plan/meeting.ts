import { DEFAULT_PLAYBOOK, playbooks, type Playbook } from '../playbooks.ts';
import type { HistoryEvent } from '../record/event.ts';
import type { PlanningInterview } from '../record/record.ts';
import type { Day } from '../time/calendar-day.ts';
import { countryOfZone, isWorkingDay, type CountryCode } from '../time/working-days.ts';
import { weekdayOf } from '../time/calendar-day.ts';
import type { EpochMs } from '../time/zone-clock.ts';
import { epochMs, type ZoneName } from '../time/zoned.ts';

/** What planning reads off an interview. */
export interface Meeting {
  startAt: EpochMs;
  endAt: EpochMs;
  zone: ZoneName;
  country: CountryCode;
  /** Whether the company is near enough to drop by. */
  local: boolean;
  playbook: Playbook;
}

const UNKNOWN_DURATION_MINUTES = 60;

export function meetingOf(interview: PlanningInterview): Meeting {
  const startAt = epochMs(interview.interviewAt);
  return {
    startAt,
    endAt: startAt + (interview.durationMinutes ?? UNKNOWN_DURATION_MINUTES) * 60_000,
    zone: interview.timeZone,
    country: interview.country ?? countryOfZone(interview.timeZone),
    local: interview.local === true,
    playbook: playbooks[interview.playbook ?? DEFAULT_PLAYBOOK],
  };
}

/** A working day at the employer whose weekday the playbook does not avoid. */
function isAllowedDay(day: Day, meeting: Meeting): boolean {
  const weekday = weekdayOf(day);
  return (
    !meeting.playbook.avoidedWeekdays.some((avoided) => avoided === weekday) &&
    isWorkingDay(day, meeting.country)
  );
}

/** The first allowed day from `day` on, `day` included. */
export function allowedDayFrom(day: Day, meeting: Meeting): Day {
  let candidate = day;
  while (!isAllowedDay(candidate, meeting)) candidate += 1;
  return candidate;
}

/**
 * The interview as a new time leaves it: what the event names replaces the old, what it does not name stays,
 * and the old one's promises are gone.
 */
export function atNewTime<Known extends PlanningInterview>(
  interview: Known,
  event: Extract<HistoryEvent, { type: 'rescheduled' | 'next_round' }>,
) {
  const { decisionBy: _by, callAt: _at, theyCallAt: _they, nothingPromised: _nothing, ...kept } = interview;
  const { id: _id, at: _when, type: _type, ...named } = event;
  const { company, timeZone, ...rest } = named;
  return {
    ...kept,
    ...rest,
    ...(company !== undefined && { company }),
    ...(timeZone !== undefined && { timeZone }),
  };
}
