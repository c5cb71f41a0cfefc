import * as z from 'zod/mini';
import { checkRecord } from '../domain/plan/check-record.ts';
import { historyEvent, type HistoryEvent } from '../domain/record/event.ts';
import { interview as interviewSchema } from '../domain/record/interview.ts';
import { person as personSchema } from '../domain/record/person.ts';
import { readInterview, readPerson } from '../domain/record/read-input.ts';
import type { Fault } from '../domain/record/record.ts';
import type { Instant } from '../domain/time/zoned.ts';

const someInterview = z.partial(interviewSchema);
const somePerson = z.partial(personSchema);
type SomeInterview = z.output<typeof someInterview>;
type SomePerson = z.output<typeof somePerson>;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const isUnder = (path: string, above: string) => path === above || path.startsWith(`${above}.`);

/** The fields of a part of the body in which no fault was found. */
function soundFields(input: unknown, part: string, faults: readonly Fault[]): Record<string, unknown> {
  const fields = Object.entries(fieldsOf(fieldsOf(input)[part]));
  return Object.fromEntries(
    fields.filter(([name]) => !faults.some(({ path }) => isUnder(path, `${part}.${name}`))),
  );
}

/** The history with nothing said in the place of what could not be read, so that places stay as given. */
function soundHistory(input: unknown): HistoryEvent[] {
  const { history } = fieldsOf(input);
  if (!Array.isArray(history)) return [];
  return history.map((one: unknown) => {
    const read = z.safeParse(historyEvent, one);
    return read.success ? read.data : { type: 'note', text: 'unread' };
  });
}

/** A phone can be judged by the country of its time zone; the phone or address that a channel needs, with the channel. */
function reachFaults({ phone, email, timeZone, channel }: SomePerson): Fault[] {
  if (!timeZone || (!channel && !phone)) return [];
  const wanted = channel ?? 'sms';
  return readPerson({ name: '', phone, email, timeZone, channel: wanted }).faults;
}

function interviewFaults(interview: SomeInterview, person: SomePerson, input: unknown, now: Instant) {
  const { interviewAt, timeZone } = interview;
  const who = { timeZone: person.timeZone ?? timeZone ?? 'UTC', waking: person.waking };
  // Without its time an interview says nothing about promises; waking hours can be judged all the same.
  if (!interviewAt || !timeZone)
    return checkRecord({ person: who, interview: { interviewAt: now, timeZone: 'UTC' }, history: [] }, now);
  const record = {
    person: who,
    interview: { ...interview, interviewAt, timeZone },
    history: soundHistory(input),
  };
  return [...readInterview(interview, { timeZone }).faults, ...checkRecord(record, now)];
}

/**
 * What makes no sense in a body whose shape is wrong elsewhere, so that every fault is told at once: judged by the
 * fields that could be read.
 */
export function senseFaults(input: unknown, shapeFaults: readonly Fault[], now: Instant): Fault[] {
  const interview = z.safeParse(someInterview, soundFields(input, 'interview', shapeFaults));
  const person = z.safeParse(somePerson, soundFields(input, 'person', shapeFaults));
  if (!interview.success || !person.success) return [];
  const found = [...reachFaults(person.data), ...interviewFaults(interview.data, person.data, input, now)];
  return found.filter(
    ({ path }) => !shapeFaults.some((known) => isUnder(path, known.path) || isUnder(known.path, path)),
  );
}
