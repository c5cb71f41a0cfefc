import { dateOf, dayOf } from '../../time/calendar-day.ts';
import { Temporal } from '../../time/temporal.ts';
import { countryOfZone, workingDayFrom } from '../../time/working-days.ts';
import { dateIn, instantAt } from '../../time/zoned.ts';
import type { OneReading, SaidTime } from '../reading.ts';
import type { Situation } from './meaning.ts';

interface PromiseFields {
  decisionBy?: string;
  callAt?: string;
  callHourOpen?: boolean;
  theyCallAt?: string;
}

/** When a call was announced for a day without an hour, it is missed only when that working day is over. */
const END_OF_BUSINESS = '17:00';

const WEEKEND_NAMED = /\b(?:sat|sun|weekends?)(?:ur)?(?:day)?s?\b/iu;

/**
 * The call they asked for. Where only a day was named, its hour is ours, and so is the day where the words give no
 * weekend by its name: one on which nobody works becomes the next working day.
 */
export function callAtOf(
  { at, hourSaid, zone }: SaidTime,
  text: string | undefined,
  { interview }: Pick<Situation, 'interview'>,
): PromiseFields {
  if (hourSaid) return { callAt: at };
  if (text !== undefined && WEEKEND_NAMED.test(text)) return { callAt: at, callHourOpen: true };
  const country = interview.country ?? countryOfZone(interview.timeZone);
  const on = dateIn(at, zone);
  const workday = dateOf(workingDayFrom(dayOf(on), country));
  if (workday === on) return { callAt: at, callHourOpen: true };
  const hour = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
  return { callAt: instantAt(workday, hour, zone), callHourOpen: true };
}

/** What they promised, as an event carries it: a date as it was said, an instant where an hour matters. */
export function promiseOf(
  { intent, detail, time, text }: OneReading & { text?: string },
  { dayIsCall, situation }: { dayIsCall: boolean; situation: Pick<Situation, 'interview'> },
): PromiseFields {
  if (!time) return {};
  if (intent === 'spoke_callback') return callAtOf(time, text, situation);
  if (detail !== 'they_call') return { decisionBy: time.on };
  if (time.hourSaid) return { theyCallAt: time.at };
  return dayIsCall ? { theyCallAt: instantAt(time.on, END_OF_BUSINESS, time.zone) } : { decisionBy: time.on };
}
