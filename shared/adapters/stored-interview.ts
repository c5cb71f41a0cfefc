import * as z from 'zod/mini';
import type { InterviewKey, Sending, StoredInterview } from '../app/ports/interviews.ts';
import { historyEvent, type HistoryEvent, type RecordedEvent } from '../domain/record/event.ts';
import { instant } from '../domain/record/fields.ts';
import { interview } from '../domain/record/interview.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { readStored, type Shape } from './read-stored.ts';
import { storedMailMarks } from './stored-mail-marks.ts';

function areRecorded(events: HistoryEvent[]): events is RecordedEvent[] {
  return events.every(({ id, at }) => id !== undefined && at !== undefined);
}

const history = z.pipe(
  z.array(historyEvent),
  z.transform((events, context): RecordedEvent[] => {
    if (areRecorded(events)) return events;
    context.issues.push({ code: 'custom', input: events, message: 'An event lacks its id or time.' });
    return z.NEVER;
  }),
);

const sending = z.object({
  attemptId: z.string(),
  eventIds: z.array(z.string()),
  identities: z.array(z.string()),
  claimedAt: instant,
  leaseUntil: instant,
} satisfies Shape<Sending>);

export const storedInterview = z.object({
  id: z.string(),
  personId: z.string(),
  version: z.int(),
  interview,
  history,
  createdAt: instant,
  dueAt: z.optional(instant),
  sending: z.optional(z.array(sending)),
  failures: z.optional(z.int()),
  retryAt: z.optional(instant),
  sent: z.optional(z.array(z.string())),
  mails: z.optional(storedMailMarks),
  pending: z.optional(z.object({ until: instant })),
} satisfies Shape<StoredInterview>);

/** How an interview's item is named in errors and logs. */
export const interviewName = ({ personId, id }: InterviewKey): string => `interview ${personId}/${id}`;

/** The record kept as `text` under `key` at `version`. Throws UnreadableItem. */
export function readInterview(key: InterviewKey, version: number, text: string): StoredInterview {
  const columns = { personId: key.personId, id: key.id, version };
  return readStored(storedInterview, interviewName(key), text, columns);
}

/** Oldest record first; ids decide between records of one instant. */
export function byAge(a: StoredInterview, b: StoredInterview): number {
  return epochMs(a.createdAt) - epochMs(b.createdAt) || (a.id < b.id ? -1 : 1);
}
