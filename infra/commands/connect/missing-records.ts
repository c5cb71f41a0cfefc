import * as z from 'zod/mini';
import type { SendgridSettings } from '../../../shared/env.ts';
import { askingSendgrid } from './sendgrid-steps.ts';

/** The mail exchangers of a host; empty when it has none. */
export type ResolveMx = (host: string) => Promise<readonly { exchange: string }[]>;

const INBOUND_EXCHANGE = 'mx.sendgrid.net';

const domains = z.array(
  z.object({
    domain: z.string(),
    subdomain: z.optional(z.string()),
    valid: z.boolean(),
    dns: z.record(
      z.string(),
      z.object({ host: z.string(), type: z.string(), data: z.string(), valid: z.boolean() }),
    ),
  }),
);

async function missingExchange(host: string, resolveMx: ResolveMx): Promise<string[]> {
  const found = await resolveMx(host).catch(() => []);
  return found.some(({ exchange }) => exchange.toLowerCase() === INBOUND_EXCHANGE)
    ? []
    : [`${host}  MX  10 ${INBOUND_EXCHANGE}  (so that forwarded mail reaches SendGrid)`];
}

const domainOf = (from: string): string => /@([^\s<>@]+?)>?$/.exec(from)?.[1]?.toLowerCase() ?? from;

async function missingAuthentication(settings: SendgridSettings): Promise<string[]> {
  const sender = domainOf(settings.from);
  const { body } = await askingSendgrid(settings)('/v3/whitelabel/domains?limit=200');
  const known = z.safeParse(domains, body).data ?? [];
  const own = known.find(({ domain }) => sender === domain || sender.endsWith(`.${domain}`));
  if (!own)
    return [
      `${sender} is not authenticated at SendGrid (Settings → Sender Authentication): mail from it may be refused.`,
    ];
  return Object.values(own.dns)
    .filter(({ valid }) => !valid)
    .map(({ host, type, data }) => `${host}  ${type.toUpperCase()}  ${data}  (so that our mail is believed)`);
}

/** The DNS records that are missing, each a line to copy. */
export async function missingRecords(
  settings: SendgridSettings,
  inboundDomain: string | undefined,
  resolveMx: ResolveMx,
): Promise<string[]> {
  const [exchange, authentication] = await Promise.all([
    inboundDomain === undefined ? [] : missingExchange(inboundDomain, resolveMx),
    missingAuthentication(settings),
  ]);
  return [...exchange, ...authentication];
}
