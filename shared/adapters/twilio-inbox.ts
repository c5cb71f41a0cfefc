import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { CarrierText, TextInbox } from '../app/ports/text-inbox.ts';
import { epochMs, toInstant, type Instant } from '../domain/time/zoned.ts';
import { twilioMessages, type TwilioAccess } from './twilio-client.ts';

export interface TwilioInboxOptions extends TwilioAccess {
  sender: { from: string } | { messagingServiceSid: string };
}

const pageSize = 200;

/** When it was made; a list that does not tell is taken to be of `since`, so that nothing is passed over. */
function madeAt({ dateCreated, dateSent }: MessageInstance, since: Instant): Instant {
  const dates: unknown[] = [dateCreated, dateSent];
  const known = dates.find((date) => date instanceof Date && !Number.isNaN(date.getTime()));
  return known instanceof Date ? toInstant(known.toISOString()) : since;
}

function carrierText(message: MessageInstance, since: Instant): CarrierText {
  return {
    id: message.sid,
    direction: message.direction === 'inbound' ? 'in' : 'out',
    from: message.from,
    to: message.to,
    body: message.body,
    pictures: Number(message.numMedia) || 0,
    status: message.status,
    ...(message.errorCode ? { errorCode: String(message.errorCode) } : {}),
    at: madeAt(message, since),
  };
}

/** Texts as Twilio lists them: those of our number, or of our messaging service. */
export function twilioInbox(options: TwilioInboxOptions): TextInbox {
  const messages = twilioMessages(options);
  const { sender } = options;

  async function listed(dateSentAfter: Date): Promise<MessageInstance[]> {
    if ('from' in sender) {
      const { from: number } = sender;
      const sent = await messages.list({ from: number, dateSentAfter, pageSize });
      const taken = await messages.list({ to: number, dateSentAfter, pageSize });
      return [...sent, ...taken].filter(
        (one) => number === (one.direction === 'inbound' ? one.to : one.from),
      );
    }
    // A service picks its number itself, so the account's messages are read and the service's own kept.
    const all = await messages.list({ dateSentAfter, pageSize });
    return all.filter(({ messagingServiceSid }) => messagingServiceSid === sender.messagingServiceSid);
  }

  return {
    async since(since: Instant) {
      // Twilio filters by days of Greenwich; the hours are ours to compare.
      const texts = (await listed(new Date(`${since.slice(0, 10)}T00:00:00Z`))).map((one) =>
        carrierText(one, since),
      );
      const once = new Map(texts.map((text) => [text.id, text]));
      return [...once.values()]
        .filter(({ at }) => epochMs(at) >= epochMs(since))
        .sort((a, b) => epochMs(a.at) - epochMs(b.at));
    },
  };
}
