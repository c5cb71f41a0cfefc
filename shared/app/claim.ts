import type { Duty } from '../domain/plan/index.ts';
import { stepIdentity } from '../domain/plan/index.ts';
import type { HistoryEvent, RecordedEvent } from '../domain/record/event.ts';
import type { PlannedStep } from '../domain/record/step.ts';
import { isBefore, plusMinutes, type Instant } from '../domain/time/zoned.ts';
import { dutyOf, mayBeDoneAt } from './due-at.ts';
import type { Account } from './ports/accounts.ts';
import type { InterviewKey, StoredInterview } from './ports/interviews.ts';
import { LEASE_MINUTES, type Settling } from './settle.ts';
import { updateInterview } from './update.ts';
import type { World } from './world.ts';

export type Claiming = Settling & Pick<World, 'chance'>;

/** What was claimed: the record as it is with the claim, and the steps its message carries. */
export interface Claimed {
  record: StoredInterview;
  account: Account;
  duty: Duty;
  steps: readonly PlannedStep[];
  /** It should have been done a good while ago: the message says so. */
  late: boolean;
}

/** Minutes after which a message admits that it is late. */
const LATE_MINUTES = 15;

const isLate = ({ dueAt }: StoredInterview, now: Instant) =>
  dueAt !== undefined && isBefore(plusMinutes(dueAt, LATE_MINUTES), now);

/** The duty of a record that has come due at `now`, if any. */
export function dueDuty(
  record: StoredInterview,
  account: Account,
  world: Pick<World, 'carriers'>,
  now: Instant,
): Duty | undefined {
  const duty = dutyOf(record, account, world.carriers, now);
  if (!duty || isBefore(now, mayBeDoneAt(duty, record, account, now))) return undefined;
  return duty;
}

/** The events that say what is being done: written before it is done. */
function eventsOf(duty: Duty, steps: readonly PlannedStep[]): HistoryEvent[] {
  if (duty.kind === 'remind') return [{ type: 'reminded', step: duty.step.kind }];
  if (duty.kind === 'unreported') return [{ type: 'unreported', step: duty.step.kind, date: duty.date }];
  if (duty.kind === 'pause') return [{ type: 'paused' }];
  if (duty.kind === 'resume') return [];
  return steps.flatMap((step): HistoryEvent[] => {
    const { kind, attempt, date, window } = step;
    const nudged: HistoryEvent = { type: 'nudged', step: kind, attempt, date, window };
    return kind === 'close' ? [nudged, { type: 'closed' }] : [nudged];
  });
}

/** The identity of a step's one reminder. */
export const reminderOf = (identity: string) => `${identity}/reminder`;

function identitiesOf(duty: Duty, record: StoredInterview): string[] {
  if (duty.kind === 'nudge') return duty.steps.map((step) => stepIdentity(step, record.history));
  if (duty.kind === 'remind') return [reminderOf(stepIdentity(duty.step, record.history))];
  return [];
}

/** What of the duty was not sent before: an identity that was sent is never sent again. */
function unsent(duty: Duty, record: StoredInterview): PlannedStep[] {
  const sent = new Set(record.sent);
  if (duty.kind === 'nudge')
    return duty.steps.filter((step) => !sent.has(stepIdentity(step, record.history)));
  if (duty.kind === 'remind')
    return sent.has(reminderOf(stepIdentity(duty.step, record.history))) ? [] : [duty.step];
  return [];
}

/** Whether something is said to the person when this duty is done. */
const speaks = (duty: Duty, steps: readonly PlannedStep[]) => duty.kind === 'pause' || steps.length > 0;

/**
 * Claims what is due of a record by the record's own version write, before anything is sent. Undefined when
 * nothing is due any more: a wake-up that came late, twice or for something that is gone does no harm.
 */
export async function claim(
  world: Claiming,
  key: InterviewKey,
  groupId: string,
  wanted: (duty: Duty) => boolean,
): Promise<Claimed | undefined> {
  const updated = await updateInterview<Omit<Claimed, 'record' | 'account'> | undefined>(
    world,
    key,
    (record, account) => {
      const now = world.clock.now();
      const duty = dueDuty(record, account, world, now);
      if (!duty || !wanted(duty)) return { leave: true, value: undefined };
      const steps = unsent(duty, record);
      const events = eventsOf(duty, duty.kind === 'nudge' ? duty.steps : steps).map(
        (event): RecordedEvent => ({ ...event, id: world.chance.id(), at: now }),
      );
      const identities = identitiesOf(duty, record);
      const sending = {
        attemptId: groupId,
        eventIds: events.map(({ id }) => id),
        identities,
        claimedAt: now,
        leaseUntil: plusMinutes(now, LEASE_MINUTES),
      };
      return {
        write: {
          ...record,
          history: [...record.history, ...events],
          sent: [...new Set([...(record.sent ?? []), ...identities])],
          sending: [...(record.sending ?? []), ...(speaks(duty, steps) ? [sending] : [])],
        },
        value: { duty, steps, late: isLate(record, now) },
      };
    },
  );
  if (updated.kind === 'missing' || !updated.value) return undefined;
  return { record: updated.record, account: updated.account, ...updated.value };
}
