import { playbooks, type Playbook } from '../playbooks.ts';
import { Temporal } from '../time/temporal.ts';
import { plusDays, type CalendarDate } from '../time/zoned.ts';

const SATURDAY = 6;

function mayCallOn(date: CalendarDate, playbook: Playbook): boolean {
  const day = Temporal.PlainDate.from(date).dayOfWeek;
  return day < SATURDAY && !playbook.avoidedWeekdays.some((avoided) => avoided === day);
}

/** The first day from `date` on that the playbook does not avoid. */
export function nextAllowedDay(date: CalendarDate, playbook: Playbook = playbooks.recommended): CalendarDate {
  return mayCallOn(date, playbook) ? date : nextAllowedDay(plusDays(date, 1), playbook);
}

/** The day of the call after one made on `date`; undefined when the playbook makes none after this attempt. */
export function nextCallOn(
  date: CalendarDate,
  attempt: number,
  playbook: Playbook = playbooks.recommended,
): CalendarDate | undefined {
  if (playbook.end && attempt >= playbook.end.afterCalls) return undefined;
  return nextAllowedDay(plusDays(date, playbook.repeatDays), playbook);
}
