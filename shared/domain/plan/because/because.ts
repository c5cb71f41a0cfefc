import type { StepKind } from '../../record/step.ts';
import { weekdayOf, type Day } from '../../time/calendar-day.ts';
import { isHoliday } from '../../time/working-days.ts';
import type { Meeting } from '../meeting.ts';
import { english } from './english.ts';
import type { PassedOver, Reason, Shift, Words } from './reason.ts';

interface Explained {
  kind: StepKind;
  /** The employer's day the step is on. */
  day: Day;
  reason: Reason;
  /** The day that the step's rule aims at, where days can be passed over. */
  aimedOn?: Day;
}

/** One plain sentence for the person: why this step is on this day. Every day in it is named with its weekday. */
export function because(
  step: Explained,
  place: { meeting: Meeting; decisionBy: Day | undefined; today: Day },
  words: Words = english,
): string {
  const said = words.reason(step.reason, step.kind);
  const { aimedOn, day } = step;
  if (aimedOn === undefined || aimedOn === day) return said;
  return `${said} ${words.shift(shiftOf(aimedOn, day, place))}`;
}

function shiftOf(
  aimedOn: Day,
  on: Day,
  { meeting, decisionBy, today }: { meeting: Meeting; decisionBy: Day | undefined; today: Day },
): Shift {
  const late = aimedOn < today;
  const passedOver: PassedOver[] = [];
  for (let day = late ? today : aimedOn; day < on; day += 1) {
    const reason = passedOverOn(day, meeting, decisionBy);
    if (!passedOver.some((known) => isSame(known, reason))) passedOver.push(reason);
  }
  return { aimedOn, on, late, passedOver };
}

function passedOverOn(day: Day, meeting: Meeting, decisionBy: Day | undefined): PassedOver {
  if (decisionBy !== undefined && day <= decisionBy) return 'decision';
  const weekday = weekdayOf(day);
  if (weekday > 5) return 'weekend';
  if (isHoliday(day, meeting.country)) return 'holiday';
  return meeting.playbook.avoidedWeekdays.some((avoided) => avoided === weekday) ? { weekday } : 'hours';
}

function isSame(a: PassedOver, b: PassedOver): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.weekday === b.weekday;
}
