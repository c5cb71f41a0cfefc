import type { Duty } from '../domain/plan/index.ts';
import { moveOut, wakingOf } from '../domain/plan/waking.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { spreadMinutes } from '../domain/delivery/spread.ts';
import { epochMs, plusMinutes, type Instant } from '../domain/time/zoned.ts';
import { isCutOff, isReachable } from './channels.ts';
import type { Account } from './ports/accounts.ts';
import type { StoredInterview } from './ports/interviews.ts';
import type { Carriers } from './ports/senders.ts';
import { oneWordADay } from './one-word-a-day.ts';
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
  return oneWordADay(planningRecord(record, account.person), now);
}

/**
 * When a duty may be done. A nudge is planned anew at every look and moves out of the quiet hours by itself, but for
 * the hours that the person named; a reminder or a pause that comes late, or is tried again, must not come at night.
 */
export function mayBeDoneAt(duty: Duty, record: StoredInterview, account: Account, now: Instant): Instant {
  const at = later(duty.at, record.retryAt);
  if (duty.kind !== 'remind' && duty.kind !== 'pause') return at;
  const soonest = later(at, now);
  const awakeAt = moveOut(epochMs(soonest), wakingOf(account.person));
  return awakeAt === epochMs(soonest) ? at : toIso(awakeAt);
}

/** Minutes until a record is looked at again that nobody could be written to about, as no carrier is connected. */
const LOOK_AGAIN_MINUTES = 60;

/**
 * Credentials that are missing for an hour must not cost a follow-up: its record stays due, and is looked at again.
 * Undefined where the person could not be reached anyway.
 */
function lookAgainAt(
  record: StoredInterview,
  account: Account,
  carriers: Carriers,
  now: Instant,
): Instant | undefined {
  const duty = isCutOff(account, carriers)
    ? oneWordADay(planningRecord(record, account.person), now)
    : undefined;
  return duty && later(mayBeDoneAt(duty, record, account, now), plusMinutes(now, LOOK_AGAIN_MINUTES));
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
    duty ? mayBeDoneAt(duty, record, account, now) : lookAgainAt(record, account, carriers, now),
    ...(record.sending ?? []).map((sending) => sending.leaseUntil),
  ].filter((at) => at !== undefined);
  return candidates.length > 0 ? candidates.reduce(earlier) : undefined;
}

/** By how many minutes the alarm for `record.dueAt` may ring later: only when it is its next duty that it rings for. */
export function spreadOf(
  record: StoredInterview,
  account: Account,
  carriers: Carriers,
  now: Instant,
): number {
  const duty = dutyOf(record, account, carriers, now);
  return duty && duty.at === record.dueAt ? spreadMinutes(record.personId, duty, account.person) : 0;
}
