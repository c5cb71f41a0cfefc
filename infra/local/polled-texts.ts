import type { Settings } from '../../shared/adapters/sqlite-settings.ts';
import { twilioInbox } from '../../shared/adapters/twilio-inbox.ts';
import { idempotently } from '../../shared/app/idempotently.ts';
import type { CarrierText } from '../../shared/app/ports/text-inbox.ts';
import { takeReply, type Replying } from '../../shared/app/take-reply.ts';
import { takeTextStatus, type TakingStatus } from '../../shared/app/take-status.ts';
import type { TwilioSettings } from '../../shared/env.ts';
import { pollTwilio, type TwilioPoll } from './poll-twilio.ts';

const REMEMBER_DAYS = 30;

/** Takes a polled text and sends its answer, once: there is no webhook whose answer could carry it. */
async function answerText(world: Replying & TakingStatus, text: CarrierText): Promise<void> {
  const { id, from, body, pictures } = text;
  await idempotently(world, { key: `polled ${id}`, content: id, rememberDays: REMEMBER_DAYS }, async () => {
    const reply = await takeReply(world, { messageId: id, from, text: body, pictures });
    if (reply !== null) await world.carriers.sms?.send({ attemptId: `answer-${id}`, to: from, body: reply });
    return { answer: '', keep: true };
  });
}

/**
 * Where Twilio cannot reach this machine, it is asked for replies and states. `world.carriers.sms` must be the
 * sender that the poll watches: only so a state finds its attempt.
 */
export function polledTexts(
  world: () => Replying & TakingStatus,
  twilio: TwilioSettings,
  settings: Settings,
  parts: Pick<TakingStatus, 'clock' | 'log'>,
): TwilioPoll {
  return pollTwilio({
    ...parts,
    inbox: twilioInbox(twilio),
    settings,
    onText: (text) => answerText(world(), text),
    onState: (state) => takeTextStatus(world(), state),
  });
}
