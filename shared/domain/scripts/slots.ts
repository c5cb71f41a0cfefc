import { playbooks, type Playbook } from '../playbooks.ts';
import { plusDays, type CalendarDate } from '../time/zoned.ts';
import { nextAllowedDay } from './next-call.ts';
import { saidComingDay } from './spoken-time.ts';

/** Far enough off that they may have something to say, near enough to be remembered. */
const FIRST_AFTER_DAYS = 5;
const BETWEEN_DAYS = 2;

/** Two concrete times to offer: "on Tuesday the 15th at nine thirty", "on Thursday the 17th at four thirty". */
export function slotsAfter(
  today: CalendarDate,
  playbook: Playbook = playbooks.recommended,
): readonly [string, string] {
  const first = nextAllowedDay(plusDays(today, FIRST_AFTER_DAYS), playbook);
  const second = nextAllowedDay(plusDays(first, BETWEEN_DAYS), playbook);
  return [
    `${saidComingDay(first, today)} at nine thirty`,
    `${saidComingDay(second, today)} at four thirty in the afternoon`,
  ];
}
