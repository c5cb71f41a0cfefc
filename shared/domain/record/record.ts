import type { HistoryEvent, RecordedEvent } from './event.ts';
import type { Interview } from './interview.ts';
import type { Person } from './person.ts';

/** A fault of some input: where it is (dotted path of the body) and what is wrong, with the mend, in words. */
export interface Fault {
  path: string;
  message: string;
}

/** What planning needs to know of a person. */
export type PlanningPerson = Pick<Person, 'timeZone' | 'waking'>;

/** What planning needs to know of an interview: as little as its time and zone. */
export type PlanningInterview = { [Field in keyof Interview]?: Interview[Field] | undefined } & Pick<
  Interview,
  'interviewAt' | 'timeZone'
>;

/** All that the planner looks at, beside `now`. */
export interface PlanningRecord {
  person: PlanningPerson;
  interview: PlanningInterview;
  history: readonly HistoryEvent[];
}

export const statuses = [
  'pending',
  'active',
  'paused',
  'offer',
  'rejected',
  'withdrawn',
  'stopped',
  'closed',
] as const;
export type Status = (typeof statuses)[number];

/** One interview of one person with all that happened: the truth from which everything else is computed. */
export interface InterviewRecord {
  id: string;
  personId: string;
  /** Raised by one with every write; the ETag of the API. */
  version: number;
  interview: Interview;
  history: readonly RecordedEvent[];
  createdAt: string;
}
