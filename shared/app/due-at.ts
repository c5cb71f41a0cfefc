import { nextDuty, type Duty } from '../domain/plan/index.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { isReachable } from './channels.ts';
import type { Account } from './ports/accounts.ts';
import type { StoredInterview } from './ports/interviews.ts';
import type { Carriers } from './ports/senders.ts';
import { planningRecord } from './present.ts';

export const later = (a: Instant, b: Instant | undefined): Instant => (b && epochMs(b) > epochMs(a) ? b : a);
const earlier = (a: Instant, b: Instant): Instant => (epochMs(b) < epochMs(a) ? b : a);

/** What the service must do next for this record; undefined when nothing, or when nobody could be reached. */
export function dutyOf(
  record: StoredInterview,
  account: Account,
  carriers: Carriers,
  now: Instant,
): Duty | undefined {
  if (record.pending || !isReachable(account, carriers)) return undefined;
  return nextDuty(planningRecord(record, account.person), now);
}

/** When the service must next look at the record: its next duty, or a claimed message that needs settling. */
export function dueAtOf(
  record: StoredInterview,
  account: Account,
  carriers: Carriers,
  now: Instant,
): Instant | undefined {
  if (record.pending) return record.pending.until;
  const duty = dutyOf(record, account, carriers, now);
  const candidates = [
    ...(duty ? [later(duty.at, record.retryAt)] : []),
    ...(record.sending ?? []).map((sending) => sending.leaseUntil),
  ];
  return candidates.length > 0 ? candidates.reduce(earlier) : undefined;
}
