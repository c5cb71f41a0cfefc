import { instantAt } from '../../time/zoned.ts';
import type { OneReading } from '../reading.ts';

interface PromiseFields {
  decisionBy?: string;
  callAt?: string;
  theyCallAt?: string;
}

/** When a call was announced for a day without an hour, it is missed only when that working day is over. */
const END_OF_BUSINESS = '17:00';

/** What they promised, as an event carries it: a date as it was said, an instant where an hour matters. */
export function promiseOf(
  { intent, detail, time }: OneReading,
  { dayIsCall }: { dayIsCall: boolean },
): PromiseFields {
  if (!time) return {};
  if (intent === 'spoke_callback') return { callAt: time.at };
  if (detail !== 'they_call') return { decisionBy: time.on };
  if (time.hourSaid) return { theyCallAt: time.at };
  return dayIsCall ? { theyCallAt: instantAt(time.on, END_OF_BUSINESS, time.zone) } : { decisionBy: time.on };
}
