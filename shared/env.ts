import { createPublicKey } from 'node:crypto';
import * as z from 'zod/mini';

/** Settings that cannot be used. The message names every one of them, never what it holds. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings by a schema whose keys are the names of environment variables; a variable that is empty
 * counts as absent. Throws SettingsFault with all faults in one message.
 */
export function readSettings<T extends z.ZodMiniType>(schema: T, env: Environment): z.output<T> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = z.safeParse(schema, set);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return `  ${name} ${set[name] === undefined ? missing(message) : message}`;
  });
  throw new SettingsFault(['These settings are missing or wrong:', ...new Set(faults)].join('\n'));
}

/** Our own messages say why a variable is needed; those of the schema only say that it is. */
const missing = (message: string) =>
  message.startsWith('because ') ? `is missing (${message})` : 'is missing';

const text = (pattern: RegExp, fault: string) => z.string().check(z.trim(), z.regex(pattern, fault));

/** An http(s) address without query or fragment; read without its last slash. */
export const urlSetting = z.pipe(
  z.string().check(z.trim(), z.refine(isPlainUrl, 'must be an http(s) address without query or fragment')),
  z.transform((value) => value.replace(/\/+$/, '')),
);

/** The domain whose mail reaches us. */
export const domainSetting = text(
  /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i,
  'must be a domain name, without @',
);

function isPlainUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && !/[?#]/.test(value) && !url.username && !url.password;
}

function isPublicKey(value: string): boolean {
  try {
    return (
      createPublicKey({ key: Buffer.from(value, 'base64'), format: 'der', type: 'spki' })
        .asymmetricKeyType === 'ec'
    );
  } catch {
    return false;
  }
}

const carrierVariables = z.object({
  TWILIO_ACCOUNT_SID: z.optional(text(/^[A-Za-z0-9_-]+$/, 'must be an account SID (AC…)')),
  TWILIO_AUTH_TOKEN: z.optional(text(/^\S+$/, 'must not contain spaces')),
  TWILIO_FROM: z.optional(text(/^(\+[1-9]\d{6,14}|\d{3,8})$/, 'must be a number in E.164 or a short code')),
  TWILIO_MESSAGING_SERVICE_SID: z.optional(text(/^[A-Za-z0-9_-]+$/, 'must be a messaging service SID (MG…)')),
  TWILIO_BASE_URL: z.optional(urlSetting),
  SENDGRID_API_KEY: z.optional(text(/^\S+$/, 'must not contain spaces')),
  SENDGRID_FROM: z.optional(
    text(/^([^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an address, or Name <address>'),
  ),
  SENDGRID_EVENTS_PUBLIC_KEY: z.optional(
    z.string().check(z.trim(), z.refine(isPublicKey, 'must be the verification key that SendGrid shows')),
  ),
  SENDGRID_INBOUND_PUBLIC_KEY: z.optional(
    z.string().check(z.trim(), z.refine(isPublicKey, 'must be the public key of the security policy')),
  ),
  SENDGRID_BASE_URL: z.optional(urlSetting),
  INBOUND_DOMAIN: z.optional(domainSetting),
  PUBLIC_URL: z.optional(urlSetting),
});

type CarrierVariables = z.output<typeof carrierVariables>;

/** Which variables become required once others are set. */
function halfSet(env: CarrierVariables): { name: keyof CarrierVariables; because: string }[] {
  const twilio =
    env.TWILIO_ACCOUNT_SID ?? env.TWILIO_AUTH_TOKEN ?? env.TWILIO_FROM ?? env.TWILIO_MESSAGING_SERVICE_SID;
  const sendgrid = env.SENDGRID_API_KEY ?? env.SENDGRID_FROM;
  const needed: { name: keyof CarrierVariables; because: string }[] = [];
  const need = (name: keyof CarrierVariables, because: string) => {
    if (env[name] === undefined) needed.push({ name, because });
  };
  if (twilio !== undefined) {
    const because = 'because other TWILIO settings are there';
    need('TWILIO_ACCOUNT_SID', because);
    need('TWILIO_AUTH_TOKEN', because);
    if (env.TWILIO_MESSAGING_SERVICE_SID === undefined)
      need('TWILIO_FROM', `${because}; TWILIO_MESSAGING_SERVICE_SID would do too`);
  }
  if (sendgrid !== undefined) {
    need('SENDGRID_API_KEY', 'because SENDGRID_FROM is there');
    need('SENDGRID_FROM', 'because SENDGRID_API_KEY is there');
  }
  return needed;
}

/** What texting through Twilio takes. */
export interface TwilioSettings {
  accountSid: string;
  authToken: string;
  /** A number of ours (E.164 or short code), or the messaging service that picks one. */
  sender: { from: string } | { messagingServiceSid: string };
  baseUrl?: string | undefined;
}

/** What mailing through SendGrid takes. */
export interface SendgridSettings {
  apiKey: string;
  /** An address, or `Name <address>`. */
  from: string;
  /** Base64 of the SPKI DER key that verifies events, and mail too where it has no key of its own. */
  eventsPublicKey?: string | undefined;
  /** The same for mail that is posted to us: the key of the security policy that its address at SendGrid has. */
  inboundPublicKey?: string | undefined;
  baseUrl?: string | undefined;
}

/** The outside world: a carrier that is absent has no credentials, and its channel is not offered. */
export interface CarrierSettings {
  twilio?: TwilioSettings | undefined;
  sendgrid?: SendgridSettings | undefined;
  /** The domain whose mail reaches us. */
  inboundDomain?: string | undefined;
  /** Where the world reaches us, without a last slash. */
  publicUrl?: string | undefined;
}

const carriers = z.pipe(
  carrierVariables.check((context) => {
    for (const { name, because } of halfSet(context.value))
      context.issues.push({ code: 'custom', path: [name], message: because, input: context.value });
  }),
  z.transform(toCarriers),
);

function toCarriers(env: CarrierVariables): CarrierSettings {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = env;
  const messagingServiceSid = env.TWILIO_MESSAGING_SERVICE_SID;
  const sender = messagingServiceSid ? { messagingServiceSid } : from ? { from } : undefined;
  const { SENDGRID_API_KEY: apiKey, SENDGRID_FROM: mailFrom } = env;
  return {
    twilio:
      accountSid && authToken && sender
        ? { accountSid, authToken, sender, baseUrl: env.TWILIO_BASE_URL }
        : undefined,
    sendgrid:
      apiKey && mailFrom
        ? {
            apiKey,
            from: mailFrom,
            eventsPublicKey: env.SENDGRID_EVENTS_PUBLIC_KEY,
            inboundPublicKey: env.SENDGRID_INBOUND_PUBLIC_KEY,
            baseUrl: env.SENDGRID_BASE_URL,
          }
        : undefined,
    inboundDomain: env.INBOUND_DOMAIN?.toLowerCase(),
    publicUrl: env.PUBLIC_URL,
  };
}

/** The carriers' settings of the contract. Throws SettingsFault. */
export function readCarrierSettings(env: Environment): CarrierSettings {
  return readSettings(carriers, env);
}
