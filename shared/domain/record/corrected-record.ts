import * as z from 'zod/mini';
import { historyEvent, type HistoryEvent } from './event.ts';
import { takenBack } from './in-force.ts';
import { interview as interviewSchema, type Interview } from './interview.ts';
import { mergePatch } from './merge-patch.ts';

/** An interview as it was recorded, with all that happened since. */
interface Recorded<Event extends HistoryEvent> {
  interview: Interview;
  history: readonly Event[];
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNewTime = ({ type }: HistoryEvent) => type === 'rescheduled' || type === 'next_round';

/** The fields of a patch that an event names, and the others. */
function split(patch: object, named: object | undefined): { ofEvent: object; ofInterview: object } {
  const entries = Object.entries(patch);
  const isNamed = ([key]: [string, unknown]) => named !== undefined && key in named;
  return {
    ofEvent: Object.fromEntries(entries.filter(isNamed)),
    ofInterview: Object.fromEntries(entries.filter((entry) => !isNamed(entry))),
  };
}

function correctedEvent<Event extends HistoryEvent>(event: Event, patch: object): Event {
  const read = z.safeParse(historyEvent, mergePatch(event, patch));
  return read.success ? { ...event, ...read.data } : event;
}

/** `recorded` after one correction: what a new time since named is corrected there, all else in the interview. */
function applied<Event extends HistoryEvent>(
  { interview, history }: Recorded<Event>,
  patch: object,
  before: number,
  gone: ReadonlySet<string>,
): Recorded<Event> {
  const inForce = (event: HistoryEvent) => !(event.id !== undefined && gone.has(event.id));
  const at = history.findLastIndex((event, index) => index < before && isNewTime(event) && inForce(event));
  const { ofEvent, ofInterview } = split(patch, history[at]);
  const read = z.safeParse(interviewSchema, mergePatch(interview, ofInterview));
  return {
    interview: read.success ? read.data : interview,
    history: history.map((event, index) => (index === at ? correctedEvent(event, ofEvent) : event)),
  };
}

/**
 * The record after every correction that was not taken back. What first was recorded is never overwritten, so that
 * a correction can be undone; one whose result makes no sense (edited by hand) is passed over.
 */
export function correctedRecord<Event extends HistoryEvent>(recorded: Recorded<Event>): Recorded<Event> {
  const gone = takenBack(recorded.history);
  return recorded.history.reduce<Recorded<Event>>((record, event, index) => {
    if (event.type !== 'corrected' || (event.id !== undefined && gone.has(event.id))) return record;
    return isObject(event.after) ? applied(record, event.after, index, gone) : record;
  }, recorded);
}
