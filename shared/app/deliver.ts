import type { Refusal } from '../domain/delivery/text-refusals.ts';
import type { Instant } from '../domain/time/zoned.ts';
import { channelsFor, type ChannelName } from './channels.ts';
import { faultName } from '../domain/fault-name.ts';
import type { Account } from './ports/accounts.ts';
import type { Attempt, AttemptState } from './ports/attempts.ts';
import type { OutgoingMail, SendOutcome } from './ports/senders.ts';
import { updateAccount } from './update.ts';
import type { World } from './world.ts';

/** What to say, put into words only for the channels that are really used. */
export interface Letter {
  sms: () => { body: string; validUntil?: Instant | undefined };
  email: () => Omit<OutgoingMail, 'attemptId' | 'to'>;
}

export interface DeliveryMeta {
  /** Shared by the attempts of one message; each attempt's id is this and its channel. */
  groupId: string;
  purpose: string;
  about: Attempt['about'];
}

/** How a message ended over all its channels. */
export type Delivery =
  /** A carrier took it. */
  | { kind: 'sent' }
  /** No carrier surely took it, but one may have. */
  | { kind: 'unknown' }
  /** Surely not sent. */
  | { kind: 'failed'; retry: boolean; retryAfterSeconds?: number | undefined };

export type Delivering = Pick<World, 'accounts' | 'attempts' | 'carriers' | 'clock' | 'log'>;

export const attemptIdOf = (groupId: string, channel: ChannelName): string => `${groupId}-${channel}`;

const stateOf: Record<SendOutcome['kind'], AttemptState> = {
  sent: 'sent',
  unknown: 'unknown',
  refused: 'failed',
  later: 'failed',
};

async function handOver(
  world: Delivering,
  account: Account,
  channel: ChannelName,
  letter: Letter,
  attemptId: string,
  text: ReturnType<Letter['sms']> | undefined,
): Promise<SendOutcome> {
  const { carriers } = world;
  const { phone, email } = account.person;
  try {
    if (channel === 'sms' && carriers.sms && phone && text)
      return await carriers.sms.send({ attemptId, to: phone, ...text });
    if (channel === 'email' && carriers.email && email)
      return await carriers.email.send({ attemptId, to: email, ...letter.email() });
  } catch (fault) {
    // A sender answers its troubles; what it throws is a fault of ours, and the message may have gone out.
    world.log.error('sender-threw', { attempt: attemptId, fault: faultName(fault) });
    return { kind: 'unknown', code: 'threw' };
  }
  return { kind: 'later', code: 'not-offered' };
}

/** Sends over one channel, keeping the attempt before and the outcome after. */
async function attemptOver(
  world: Delivering,
  account: Account,
  channel: ChannelName,
  letter: Letter,
  meta: DeliveryMeta,
): Promise<SendOutcome> {
  const id = attemptIdOf(meta.groupId, channel);
  const now = world.clock.now();
  const text = channel === 'sms' ? letter.sms() : undefined;
  await world.attempts.put({
    id,
    personId: account.id,
    about: meta.about,
    channel,
    purpose: meta.purpose,
    state: 'claimed',
    ...(text && { body: text.body }),
    createdAt: now,
    changedAt: now,
  });
  const outcome = await handOver(world, account, channel, letter, id, text);
  await world.attempts.advance(id, {
    state: stateOf[outcome.kind],
    at: world.clock.now(),
    ...(outcome.kind === 'sent' ? { providerId: outcome.providerId } : { errorCode: outcome.code }),
  });
  world.log.info('message-handed-over', { attempt: id, channel, outcome: outcome.kind });
  if (outcome.kind === 'refused') await noteRefusal(world, account.id, channel, outcome);
  return outcome;
}

/** What a refusal teaches: an opt-out is a STOP, a bad address waits for a better one. */
export async function noteRefusal(
  world: Pick<World, 'accounts' | 'clock'>,
  personId: string,
  channel: ChannelName,
  { reason }: { reason: Refusal },
): Promise<void> {
  const now = world.clock.now();
  const contact = channel === 'sms' ? 'phone' : 'email';
  await updateAccount(world, personId, (account) => {
    if (reason === 'opted-out')
      return channel === 'sms' ? { ...account, textsStoppedAt: now } : { ...account, emailsStoppedAt: now };
    if (reason === 'bad-address')
      return { ...account, undeliverable: { ...account.undeliverable, [contact]: now } };
    return account;
  });
}

function sumUp(outcomes: readonly SendOutcome[]): Delivery {
  if (outcomes.some(({ kind }) => kind === 'sent')) return { kind: 'sent' };
  if (outcomes.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const waits = outcomes.flatMap((outcome) =>
    outcome.kind === 'later' && outcome.retryAfterSeconds ? [outcome.retryAfterSeconds] : [],
  );
  return {
    kind: 'failed',
    retry: true,
    retryAfterSeconds: waits.length > 0 ? Math.max(...waits) : undefined,
  };
}

/**
 * Sends a message over the channels the person chose; when all of those surely failed, over the spare one where
 * that is confirmed.
 */
export async function deliver(
  world: Delivering,
  known: Account,
  letter: Letter,
  meta: DeliveryMeta,
): Promise<Delivery> {
  // Read anew: a STOP, a new number or an erasure may have come since the message was claimed.
  const account = await world.accounts.get(known.id);
  if (!account) return { kind: 'failed', retry: false };
  const { first, spare } = channelsFor(account, world.carriers);
  const outcomes: SendOutcome[] = [];
  for (const channel of first) outcomes.push(await attemptOver(world, account, channel, letter, meta));
  if (sumUp(outcomes).kind !== 'failed') return sumUp(outcomes);
  for (const channel of spare) outcomes.push(await attemptOver(world, account, channel, letter, meta));
  return outcomes.length > 0 ? sumUp(outcomes) : { kind: 'failed', retry: false };
}

/** Sends over one named channel, whatever the person chose: for taking over from the other. */
export async function deliverOver(
  world: Delivering,
  known: Account,
  channel: ChannelName,
  letter: Letter,
  meta: DeliveryMeta,
): Promise<Delivery> {
  const account = await world.accounts.get(known.id);
  if (!account) return { kind: 'failed', retry: false };
  return sumUp([await attemptOver(world, account, channel, letter, meta)]);
}
