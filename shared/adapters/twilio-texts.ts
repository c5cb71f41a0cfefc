import type { Clock } from '../app/ports/chance.ts';
import type { OutgoingText, SendOutcome, TextSender } from '../app/ports/senders.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { twilioMessages, type TwilioAccess } from './twilio-client.ts';
import { twilioOutcome } from './twilio-outcome.ts';

export interface TwilioTextsOptions extends TwilioAccess {
  /** A number of ours, or the messaging service that picks one. */
  sender: { from: string } | { messagingServiceSid: string };
  /** Where Twilio reports how far a message got, without a query; absent when nobody can reach us. */
  statusCallback?: string | undefined;
  clock: Clock;
}

/** Twilio drops a message that waits longer than this in any case. */
const longestValiditySeconds = 36_000;
/** How far Twilio's clock may be behind ours. */
const clockSlackMs = 60_000;
const longestList = 1000;

/** Texts through Twilio. The attempt's id travels as `?attempt=` in the status callback's address. */
export function twilioTexts(options: TwilioTextsOptions): TextSender {
  const messages = twilioMessages(options);
  const { clock, sender, statusCallback } = options;

  async function send(text: OutgoingText): Promise<SendOutcome> {
    const validityPeriod = text.validUntil ? secondsUntil(text.validUntil, clock.now()) : undefined;
    if (validityPeriod !== undefined && validityPeriod < 1) return { kind: 'later', code: 'too-late' };
    try {
      const created = await messages.create({
        to: text.to,
        body: text.body,
        ...sender,
        ...(validityPeriod ? { validityPeriod } : {}),
        ...(statusCallback
          ? { statusCallback: `${statusCallback}?attempt=${encodeURIComponent(text.attemptId)}` }
          : {}),
      });
      return created.sid ? { kind: 'sent', providerId: created.sid } : { kind: 'unknown', code: 'no-sid' };
    } catch (fault) {
      return twilioOutcome(fault);
    }
  }

  async function find({ to, body, since }: { to: string; body: string; since: Instant }) {
    const earliest = new Date(epochMs(since) - clockSlackMs);
    const wanted = (one: { body: string; direction: string; dateCreated: Date }) =>
      one.direction.startsWith('outbound') &&
      // A list without dates cannot rule it out.
      !(one.dateCreated < earliest) &&
      // A trial account puts words of its own before ours.
      one.body.trimEnd().endsWith(body.trim());
    try {
      const dated = await messages.list({ to, dateSentAfter: earliest, limit: longestList });
      const found = dated.find(wanted);
      if (found) return { providerId: found.sid };
      // A message still in a queue has no date of sending, so it may be missing from the dated list.
      const all = await messages.list({ to, limit: longestList });
      const queued = all.find(wanted);
      if (queued) return { providerId: queued.sid };
      return all.length < longestList ? 'no' : 'unknown';
    } catch {
      return 'unknown';
    }
  }

  return { send, find };
}

function secondsUntil(at: Instant, now: Instant): number {
  return Math.min(longestValiditySeconds, Math.floor((epochMs(at) - epochMs(now)) / 1000));
}
