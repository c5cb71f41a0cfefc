import type { Duty } from '../domain/plan/index.ts';
import { textRefusal, type Refusal } from '../domain/delivery/text-refusals.ts';
import { isQuiet, wakingOf } from '../domain/plan/waking.ts';
import { inForce } from '../domain/record/in-force.ts';
import { epochMs, isBefore } from '../domain/time/zoned.ts';
import { channelsFor, type ChannelName } from './channels.ts';
import type { Claimed } from './claim.ts';
import { attemptIdOf, deliverOver, noteRefusal, type Delivering } from './deliver.ts';
import { nudgeLetter, type LetterWorld } from './nudge-letter.ts';
import type { Attempt, AttemptState } from './ports/attempts.ts';
import { reopen } from './reopen.ts';
import { settle, type Settling } from './settle.ts';
import { refreshAlarms } from './update.ts';

export type TakingStatus = Delivering & LetterWorld & Settling;

/** What a carrier's status callback tells. */
export interface TextStatus {
  attemptId: string;
  providerId: string;
  status: string;
  errorCode?: string | undefined;
}

/** Twilio's message statuses that say anything new; the others are on the way. */
const states: Readonly<Record<string, AttemptState>> = {
  accepted: 'sent',
  queued: 'sent',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

const SUFFIX = /-(sms|email)$/;
const groupOf = (attempt: Attempt) => attempt.id.replace(SUFFIX, '');
const otherThan = (channel: ChannelName): ChannelName => (channel === 'sms' ? 'email' : 'sms');

/** What was claimed with a message, as far as its records are still there: enough to write it anew. */
async function claimedOf(world: TakingStatus, attempt: Attempt): Promise<Claimed[]> {
  const account = await world.accounts.get(attempt.personId);
  const claimed: Claimed[] = [];
  for (const { recordId, steps } of attempt.about) {
    const record = await world.interviews.get({ personId: attempt.personId, id: recordId });
    const [step, ...others] = steps;
    if (!account || !record || !step) continue;
    const duty: Duty =
      attempt.purpose === 'reminder'
        ? { kind: 'remind', at: step.nudgeAt, step }
        : { kind: 'nudge', at: step.nudgeAt, steps: [step, ...others] };
    claimed.push({ record, account, duty, steps, late: false });
  }
  return claimed;
}

/** Whether a message that failed still has something to say: nobody answered it, and nothing has ended since. */
function isStillWanted({ record }: Claimed, { createdAt }: Attempt): boolean {
  const since = inForce(record.history).filter(({ at }) => isBefore(createdAt, at));
  return since.every(({ type }) => type === 'note');
}

/** The other channel takes over from one that failed after all, where it is confirmed and was not used already. */
async function takeOver(world: TakingStatus, failed: Attempt): Promise<void> {
  const channel = otherThan(failed.channel);
  const groupId = groupOf(failed);
  const claimed = (await claimedOf(world, failed)).filter((one) => isStillWanted(one, failed));
  const [first] = claimed;
  if (!first || (await world.attempts.get(attemptIdOf(groupId, channel)))) return;
  const { first: usable, spare } = channelsFor(first.account, world.carriers);
  if (![...usable, ...spare].includes(channel)) return;
  // A report may well come at night: a text may be delivered until the waking hours end, and no longer.
  if (isQuiet(epochMs(world.clock.now()), wakingOf(first.account.person))) {
    for (const one of claimed) await reopen(world, one);
    return;
  }
  const meta = { groupId, purpose: failed.purpose, about: failed.about };
  await deliverOver(world, first.account, channel, nudgeLetter(world, claimed), meta);
}

/** A claim whose answer was lost is settled by the callback that brings it. */
async function settleClaims(world: TakingStatus, attempt: Attempt): Promise<void> {
  if (attempt.state !== 'sent' && attempt.state !== 'delivered') return;
  for (const { recordId } of attempt.about) {
    const key = { personId: attempt.personId, id: recordId };
    await settle(world, key, groupOf(attempt), { kind: 'sent' });
  }
}

/** What a carrier reports of one attempt, in our own terms. */
export interface ReportedState {
  attemptId: string;
  state: AttemptState;
  providerId?: string | undefined;
  errorCode?: string | undefined;
  /** What a failure teaches about the address. */
  reason?: Refusal | undefined;
}

/** Takes a carrier's word on how a message fared; reports may come twice, out of order, or for what is gone. */
export async function takeState(world: TakingStatus, told: ReportedState): Promise<void> {
  const { attemptId, state, errorCode, providerId, reason } = told;
  const before = await world.attempts.get(attemptId);
  if (!before) return world.log.info('status-passed-over', { attempt: attemptId });
  const attempt = await world.attempts.advance(attemptId, {
    state,
    at: world.clock.now(),
    ...(providerId && { providerId }),
    ...(errorCode && { errorCode }),
  });
  world.log.info('status-taken', { attempt: attemptId, state, errorCode });
  if (!attempt || attempt.state === before.state) return;
  await settleClaims(world, attempt);
  if (attempt.state !== 'failed') return;
  if (reason) {
    await noteRefusal(world, attempt.personId, attempt.channel, { reason });
    await refreshAlarms(world, attempt.personId);
  }
  await takeOver(world, attempt);
}

/** Takes a status callback of Twilio's. */
export async function takeTextStatus(world: TakingStatus, told: TextStatus): Promise<void> {
  const { attemptId, providerId, errorCode } = told;
  const state = states[told.status];
  if (!state) return world.log.info('status-passed-over', { attempt: attemptId });
  const reason = textRefusal(errorCode ?? '');
  await takeState(world, { attemptId, state, providerId, errorCode, reason });
}
