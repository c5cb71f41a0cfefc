import { plan, statusOf } from '../domain/plan/index.ts';
import { correctedRecord } from '../domain/record/corrected-record.ts';
import type { RecordedEvent } from '../domain/record/event.ts';
import type { Interview } from '../domain/record/interview.ts';
import type { Person } from '../domain/record/person.ts';
import type { Status } from '../domain/record/record.ts';
import type { Step } from '../domain/record/step.ts';
import { scriptsFor } from '../domain/scripts/scripts-for.ts';
import type { Instant } from '../domain/time/zoned.ts';
import type { StoredInterview } from './ports/interviews.ts';

/** A record as the API answers it. */
export interface PresentedRecord {
  id: string;
  version: number;
  status: Status;
  interview: Interview;
  history: readonly RecordedEvent[];
  steps: Step[];
}

/** What planner and scripts look at: the interview with its corrections, beside the person and the history. */
export function planningRecord(stored: Pick<StoredInterview, 'interview' | 'history'>, person: Person) {
  return { person, ...correctedRecord({ interview: stored.interview, history: stored.history }) };
}

/** The record with its status, its steps and their scripts, as of `now`. */
export function present(stored: StoredInterview, person: Person, now: Instant): PresentedRecord {
  const record = planningRecord(stored, person);
  return {
    id: stored.id,
    version: stored.version,
    status: stored.pending ? 'pending' : statusOf(record, now),
    interview: record.interview,
    history: stored.history,
    steps: plan(record, now).map((step) => ({ ...step, scripts: scriptsFor(step, record, now) })),
  };
}
