import { allowedDayFrom, type Meeting } from '../plan/meeting.ts';
import { dateOf, dayOf } from '../time/calendar-day.ts';
import { dayWords } from '../message/when.ts';
import type { CalendarDate } from '../time/zoned.ts';
import { saidComingDay } from './spoken-time.ts';

/** Far enough off that they may have something to say, near enough to be remembered. */
const FIRST_AFTER_DAYS = 5;
const BETWEEN_DAYS = 2;

/** A time to offer, as it is said and as a text message writes it; by the employer's clock. */
export interface Slot {
  /** "on Tuesday the 15th at nine thirty" */
  said: string;
  /** "Tue 15 Dec 9:30" */
  brief: string;
}

/** "on Tuesday at nine thirty", "on Tuesday, January 5th, at nine thirty" */
const slotWords = (day: string, time: string) =>
  day.includes(',') ? `${day}, at ${time}` : `${day} at ${time}`;

/** Two concrete times to offer, on days that the playbook calls on: a morning and an afternoon. */
export function slotsAfter(today: CalendarDate, meeting: Meeting): readonly [Slot, Slot] {
  const firstDay = allowedDayFrom(dayOf(today) + FIRST_AFTER_DAYS, meeting);
  const first = dateOf(firstDay);
  const second = dateOf(allowedDayFrom(firstDay + BETWEEN_DAYS, meeting));
  return [
    { said: slotWords(saidComingDay(first, today), 'nine thirty'), brief: `${dayWords(first)} 9:30` },
    {
      said: slotWords(saidComingDay(second, today), 'four thirty in the afternoon'),
      brief: `${dayWords(second)} 16:30`,
    },
  ];
}
