import { allowedDayFrom } from '../plan/meeting.ts';
import type { State } from '../plan/state.ts';
import { dateOf, dayOf } from '../time/calendar-day.ts';
import type { CalendarDate } from '../time/zoned.ts';

/**
 * The day of the call after one made on `date` that nobody answered; undefined when the playbook makes none after
 * `attempt`. As the planner counts it: the day after a promised decision still ahead, else the playbook's repeat.
 */
export function nextCallOn(date: CalendarDate, attempt: number, { meeting, promised }: State) {
  const { end, repeatDays } = meeting.playbook;
  if (end && attempt >= end.afterCalls) return undefined;
  const day = dayOf(date);
  const from = promised.by !== undefined && promised.by >= day ? promised.by + 1 : day + repeatDays;
  return dateOf(allowedDayFrom(from, meeting));
}
