import { plan, statusOf } from '../domain/plan/index.ts';
import type { PlannedStep } from '../domain/record/step.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import type { Account } from './ports/accounts.ts';
import type { StoredInterview } from './ports/interviews.ts';
import { planningRecord } from './present.ts';

/** One follow-up a reply may be about, under the number the person knows it by. */
export interface FollowUp {
  n: number;
  record: StoredInterview;
  /** What comes next of it, or stands and waits for an answer. */
  next: PlannedStep | undefined;
}

/** Numbers that were shown stay valid for so long, in hours. */
const NUMBERS_HOURS = 24;

/** Whether a record still has something to talk about. One that was closed can be kept, while it was asked about last. */
function isOpen(record: StoredInterview, account: Account, now: Instant): boolean {
  if (record.pending) return false;
  const status = statusOf(planningRecord(record, account.person), now);
  const askedLast = account.conversation.asked?.recordId === record.id;
  return (
    status === 'active' || status === 'paused' || status === 'offer' || (status === 'closed' && askedLast)
  );
}

const nextOf = (record: StoredInterview, account: Account, now: Instant): PlannedStep | undefined =>
  plan(planningRecord(record, account.person), now)[0];

/** Soonest first; those of which nothing is to come last, oldest first. */
function bySoonest(a: Omit<FollowUp, 'n'>, b: Omit<FollowUp, 'n'>): number {
  const at = ({ next }: Omit<FollowUp, 'n'>) => (next ? epochMs(next.nudgeAt) : Infinity);
  const [first, second] = [at(a), at(b)];
  if (first !== second) return first - second;
  return epochMs(a.record.createdAt) - epochMs(b.record.createdAt);
}

/** The person's open follow-ups, numbered: as they were last shown for 24 hours, newer ones after those. */
export function openFollowUps(
  records: readonly StoredInterview[],
  account: Account,
  now: Instant,
): FollowUp[] {
  const { numbered } = account.conversation;
  const isFresh = numbered && epochMs(now) - epochMs(numbered.at) <= NUMBERS_HOURS * 3_600_000;
  const shown = isFresh ? numbered.recordIds : [];
  const open = records
    .filter((record) => isOpen(record, account, now) || shown.includes(record.id))
    .map((record) => ({ record, next: nextOf(record, account, now) }))
    .sort(bySoonest);
  const kept = shown.flatMap((id, index) => {
    const found = open.find(({ record }) => record.id === id);
    return found ? [{ ...found, n: index + 1 }] : [];
  });
  const fresh = open.filter(({ record }) => !shown.includes(record.id));
  return [...kept, ...fresh.map((one, index) => ({ ...one, n: shown.length + index + 1 }))];
}
