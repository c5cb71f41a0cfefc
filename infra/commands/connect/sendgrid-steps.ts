import * as z from 'zod/mini';
import type { SendgridSettings } from '../../../shared/env.ts';
import { ask, ConnectFault, type Question } from './ask.ts';
import type { Step } from './step.ts';

const parseSettings = z.object({
  result: z.array(
    z.object({
      hostname: z.string(),
      url: z.string(),
      send_raw: z.boolean(),
      security_policy: z.optional(z.nullable(z.string())),
    }),
  ),
});
const eventWebhooks = z.object({
  webhooks: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      enabled: z.boolean(),
      public_key: z.optional(z.nullable(z.string())),
    }),
  ),
});
const created = z.object({ id: z.string() });
const signed = z.object({ public_key: z.string() });

export const askingSendgrid =
  ({ apiKey, baseUrl = 'https://api.sendgrid.com' }: SendgridSettings) =>
  (path: string, more: Partial<Question> = {}) =>
    ask({ who: 'SendGrid', url: `${baseUrl}${path}`, authorization: `Bearer ${apiKey}`, ...more });

/** What is mailed to our domain is posted to us, raw. Only reads. */
export async function parseStep(settings: SendgridSettings, host: string, hook: string): Promise<Step> {
  const askSendgrid = askingSendgrid(settings);
  const place = '/v3/user/webhooks/parse/settings';
  const known = z.safeParse(parseSettings, (await askSendgrid(place)).body);
  const own = known.data?.result.find(({ hostname }) => hostname.toLowerCase() === host);
  // Said again with every change, so that none takes it away.
  const policy = own?.security_policy ? { security_policy: own.security_policy } : {};
  const wanted = { url: hook, spam_check: false, send_raw: true, ...policy };
  return {
    // The address ends in a secret: it is not told.
    what: `SendGrid: mail to ${host} is posted to us, raw`,
    isDone: own?.url === hook && own.send_raw,
    run: async () => {
      const { status } = own
        ? await askSendgrid(`${place}/${host}`, { method: 'PATCH', body: wanted })
        : await askSendgrid(place, { method: 'POST', body: { hostname: host, ...wanted } });
      if (status >= 400)
        throw new ConnectFault(
          `SendGrid does not give us the host ${host} (HTTP ${status}): another account may have taken it, or the domain is not authenticated. Choose another INBOUND_DOMAIN, or authenticate it, and try again.`,
        );
    },
  };
}

/** How our mail fares is told to us, signed. Only reads; the key that verifies is handed to `keepKey`. */
export async function eventsStep(
  settings: SendgridSettings,
  hook: string,
  keepKey: (publicKey: string) => void,
): Promise<Step> {
  const askSendgrid = askingSendgrid(settings);
  const place = '/v3/user/webhooks/event/settings';
  const known = z.safeParse(eventWebhooks, (await askSendgrid(`${place}/all`)).body);
  const own = known.data?.webhooks.find(({ url }) => url === hook);
  if (own?.public_key) keepKey(own.public_key);
  const wanted = {
    enabled: true,
    url: hook,
    friendly_name: 'Ringback',
    processed: true,
    delivered: true,
    deferred: true,
    bounce: true,
    dropped: true,
    spam_report: true,
    unsubscribe: true,
    group_unsubscribe: true,
    group_resubscribe: true,
    open: false,
    click: false,
  };
  return {
    what: `SendGrid: what becomes of our mail is told to ${hook}, signed`,
    isDone: own !== undefined && own.enabled && Boolean(own.public_key),
    run: async () => {
      const made = own
        ? await askSendgrid(`${place}/${own.id}`, { method: 'PATCH', body: wanted })
        : await askSendgrid(place, { method: 'POST', body: wanted });
      const id = own?.id ?? z.safeParse(created, made.body).data?.id;
      if (made.status >= 400 || !id)
        throw new ConnectFault(
          `SendGrid refused the event webhook (HTTP ${made.status}): its plan may allow no more of them. Remove one that is not used and try again.`,
        );
      const key = await askSendgrid(`${place}/signed/${id}`, { method: 'PATCH', body: { enabled: true } });
      const read = z.safeParse(signed, key.body);
      if (!read.success) throw new ConnectFault('SendGrid gave no key for the event webhook. Try again.');
      keepKey(read.data.public_key);
    },
  };
}
