import * as z from 'zod/mini';
import type { Refusal } from '../domain/delivery/text-refusals.ts';
import type { AttemptState } from './ports/attempts.ts';
import { takeState, type TakingStatus } from './take-status.ts';
import { updateAccount } from './update.ts';

/** One entry of SendGrid's Event Webhook, as far as it says anything to us; `attempt` is our own custom argument. */
export const mailEvent = z.object({
  event: z.string(),
  attempt: z.optional(z.string()),
  sg_message_id: z.optional(z.string()),
  type: z.optional(z.string()),
  status: z.optional(z.string()),
});

export type MailEvent = z.output<typeof mailEvent>;

const states: Readonly<Record<string, AttemptState>> = {
  processed: 'sent',
  delivered: 'delivered',
  bounce: 'failed',
  dropped: 'failed',
};

/** Events by which the person says that they want no more mail. */
const stops = new Set(['spamreport', 'unsubscribe', 'group_unsubscribe']);

/** A hard bounce means that the address is bad; a `blocked` one is the receiving server's mood of the day. */
function reasonOf({ event, type }: MailEvent): Refusal | undefined {
  return event === 'bounce' && type !== 'blocked' ? 'bad-address' : undefined;
}

/** Takes one mail event; events come twice, out of order, or for mail that is not ours to follow. */
export async function takeMailEvent(world: TakingStatus, event: MailEvent): Promise<void> {
  const { attempt: attemptId } = event;
  if (!attemptId) return;
  if (stops.has(event.event)) {
    const attempt = await world.attempts.get(attemptId);
    const now = world.clock.now();
    if (attempt)
      await updateAccount(world, attempt.personId, (account) => ({
        ...account,
        emailsStoppedAt: account.emailsStoppedAt ?? now,
      }));
    return;
  }
  const state = states[event.event];
  if (!state) return;
  await takeState(world, {
    attemptId,
    state,
    providerId: event.sg_message_id,
    errorCode: event.status,
    reason: reasonOf(event),
  });
}
