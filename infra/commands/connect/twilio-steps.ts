import * as z from 'zod/mini';
import type { TwilioSettings } from '../../../shared/env.ts';
import { ask, ConnectFault, type Question } from './ask.ts';
import type { Step } from './step.ts';

const numbers = z.object({
  incoming_phone_numbers: z.array(
    z.object({ sid: z.string(), phone_number: z.string(), sms_url: z.nullable(z.string()) }),
  ),
});
const service = z.object({
  inbound_request_url: z.nullable(z.string()),
  use_inbound_webhook_on_number: z.boolean(),
});

const authorize = ({ accountSid, authToken }: TwilioSettings) =>
  `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

function asking(settings: TwilioSettings, usual: string) {
  const base = settings.baseUrl ?? usual;
  return (path: string, more: Partial<Question> = {}) =>
    ask({ who: 'Twilio', url: `${base}${path}`, authorization: authorize(settings), ...more });
}

/** The number that texts come from sends what it receives to us. */
async function numberStep(settings: TwilioSettings, from: string, hook: string): Promise<Step> {
  const askTwilio = asking(settings, 'https://api.twilio.com');
  const all = `/2010-04-01/Accounts/${encodeURIComponent(settings.accountSid)}/IncomingPhoneNumbers`;
  const { body } = await askTwilio(`${all}.json?PhoneNumber=${encodeURIComponent(from)}`);
  const found = z.safeParse(numbers, body);
  const own = found.data?.incoming_phone_numbers.find(({ phone_number: number }) => number === from);
  if (!own)
    throw new ConnectFault(
      `The number ${from} is not one of this Twilio account: set TWILIO_FROM to one that is, or buy it first.`,
    );
  return {
    what: `Twilio: texts to ${from} go to ${hook}`,
    isDone: own.sms_url === hook,
    run: async () => {
      const form = new URLSearchParams({ SmsUrl: hook, SmsMethod: 'POST' });
      const { status } = await askTwilio(`${all}/${own.sid}.json`, { method: 'POST', body: form });
      if (status >= 400) throw new ConnectFault(`Twilio refused the webhook of ${from} (HTTP ${status}).`);
    },
  };
}

/** A messaging service sends what any of its numbers receives to us. */
async function serviceStep(settings: TwilioSettings, sid: string, hook: string): Promise<Step> {
  const askTwilio = asking(settings, 'https://messaging.twilio.com');
  const place = `/v1/Services/${encodeURIComponent(sid)}`;
  const found = z.safeParse(service, (await askTwilio(place)).body);
  if (!found.success)
    throw new ConnectFault(
      `The messaging service ${sid} is not one of this Twilio account: check TWILIO_MESSAGING_SERVICE_SID.`,
    );
  return {
    what: `Twilio: texts to the messaging service ${sid} go to ${hook}`,
    isDone: found.data.inbound_request_url === hook && !found.data.use_inbound_webhook_on_number,
    run: async () => {
      const form = new URLSearchParams({
        InboundRequestUrl: hook,
        InboundMethod: 'POST',
        UseInboundWebhookOnNumber: 'false',
      });
      const { status } = await askTwilio(place, { method: 'POST', body: form });
      if (status >= 400) throw new ConnectFault(`Twilio refused the webhook of ${sid} (HTTP ${status}).`);
    },
  };
}

/** What has to be so at Twilio. Only reads. */
export function twilioStep(settings: TwilioSettings, publicUrl: string): Promise<Step> {
  const hook = `${publicUrl}/hooks/twilio/sms`;
  const { sender } = settings;
  return 'from' in sender
    ? numberStep(settings, sender.from, hook)
    : serviceStep(settings, sender.messagingServiceSid, hook);
}
