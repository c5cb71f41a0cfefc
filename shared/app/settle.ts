import { plusMinutes } from '../domain/time/zoned.ts';
import { attemptIdOf, type Delivery } from './deliver.ts';
import type { Sending, StoredInterview } from './ports/interviews.ts';
import type { InterviewKey } from './ports/interviews.ts';
import { updateInterview } from './update.ts';
import type { World } from './world.ts';

/** Minutes until a message that surely was not sent is tried again; the last one repeats. */
const RETRY_MINUTES = [1, 5, 15, 60, 240] as const;

/** Minutes a lost answer is given before the carrier is asked. */
export const LEASE_MINUTES = 2;
/** Minutes between two questions to a carrier that could not say. */
const ASK_AGAIN_MINUTES = 15;
/** After so many minutes an outcome nobody knows is left as it is: shown, never resent. */
const GIVE_UP_MINUTES = 24 * 60;

export type Settling = Pick<
  World,
  'accounts' | 'interviews' | 'attempts' | 'wakeUps' | 'carriers' | 'clock' | 'log'
>;

function without(record: StoredInterview, groupId: string): StoredInterview {
  return { ...record, sending: (record.sending ?? []).filter(({ attemptId }) => attemptId !== groupId) };
}

/** The record as it was before the claim: the message surely did not go out, so nothing was sent. */
function takenBack(record: StoredInterview, sending: Sending): StoredInterview {
  return {
    ...without(record, sending.attemptId),
    history: record.history.filter(({ id }) => !sending.eventIds.includes(id)),
    sent: (record.sent ?? []).filter((identity) => !sending.identities.includes(identity)),
  };
}

/** Writes down how a claimed message ended. A sure failure takes the claim back and puts the next try off. */
export async function settle(
  world: Settling,
  key: InterviewKey,
  groupId: string,
  delivery: Delivery,
): Promise<void> {
  await updateInterview(world, key, (record) => {
    const sending = record.sending?.find(({ attemptId }) => attemptId === groupId);
    if (!sending || delivery.kind === 'unknown') return { leave: true, value: undefined };
    if (delivery.kind === 'sent')
      return { write: { ...without(record, groupId), failures: 0, retryAt: undefined }, value: undefined };
    const failures = (record.failures ?? 0) + 1;
    const wait = RETRY_MINUTES[Math.min(failures, RETRY_MINUTES.length) - 1] ?? 1;
    const minutes = Math.max(wait, Math.ceil((delivery.retryAfterSeconds ?? 0) / 60));
    return {
      write: {
        ...takenBack(record, sending),
        failures,
        retryAt: plusMinutes(world.clock.now(), minutes),
      },
      value: undefined,
    };
  });
}

/** What is known by now of a message whose answer was lost: each channel's attempt, the carrier asked where it can be. */
async function askCarriers(world: Settling, sending: Sending, personId: string): Promise<Delivery['kind']> {
  const account = await world.accounts.get(personId);
  const found: Delivery['kind'][] = [];
  for (const channel of ['sms', 'email'] as const) {
    const attempt = await world.attempts.get(attemptIdOf(sending.attemptId, channel));
    if (!attempt) continue;
    if (attempt.state === 'sent' || attempt.state === 'delivered') found.push('sent');
    else if (attempt.state === 'failed') found.push('failed');
    else if (channel === 'sms' && world.carriers.sms && account?.person.phone && attempt.body) {
      const since = attempt.createdAt;
      const answer = await world.carriers.sms.find({ to: account.person.phone, body: attempt.body, since });
      const state = answer === 'no' ? 'failed' : answer === 'unknown' ? 'unknown' : 'sent';
      await world.attempts.advance(attempt.id, {
        state,
        at: world.clock.now(),
        ...(typeof answer === 'object' && { providerId: answer.providerId }),
      });
      found.push(state);
    } else found.push('unknown');
  }
  if (found.includes('sent')) return 'sent';
  // No attempt was ever kept: the process ended between the claim and the first word to a carrier.
  return found.includes('unknown') ? 'unknown' : 'failed';
}

function isTooOld(world: Settling, sending: Sending): boolean {
  return Date.parse(world.clock.now()) - Date.parse(sending.claimedAt) > GIVE_UP_MINUTES * 60_000;
}

/** Settles every claim of a record whose lease has ended. */
export async function settleOverdue(world: Settling, record: StoredInterview): Promise<boolean> {
  const now = Date.parse(world.clock.now());
  const overdue = (record.sending ?? []).filter(({ leaseUntil }) => Date.parse(leaseUntil) <= now);
  const key = { personId: record.personId, id: record.id };
  for (const sending of overdue) {
    const kind = await askCarriers(world, sending, record.personId);
    if (kind === 'unknown' && !isTooOld(world, sending)) {
      await postpone(world, key, sending.attemptId);
      continue;
    }
    // An outcome nobody knows after a day counts as sent: silence is better than a second voicemail.
    await settle(world, key, sending.attemptId, kind === 'failed' ? { kind, retry: true } : { kind: 'sent' });
    world.log.warn('lost-answer-settled', { record: record.id, attempt: sending.attemptId, outcome: kind });
  }
  return overdue.length > 0;
}

async function postpone(world: Settling, key: InterviewKey, groupId: string): Promise<void> {
  const leaseUntil = plusMinutes(world.clock.now(), ASK_AGAIN_MINUTES);
  await updateInterview(world, key, (record) => ({
    write: {
      ...record,
      sending: (record.sending ?? []).map((sending) =>
        sending.attemptId === groupId ? { ...sending, leaseUntil } : sending,
      ),
    },
    value: undefined,
  }));
}
