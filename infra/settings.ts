import * as z from 'zod/mini';
import { readSettings, type Environment } from '../shared/env.ts';

const text = (pattern: RegExp, fault: string) => z.string().check(z.trim(), z.regex(pattern, fault));
const domainName = /^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const variables = {
  /** Who is told when something fails. */
  ALARM_EMAIL: text(/^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$/, 'must be an e-mail address'),
  /** The domain whose MX record points to SendGrid; absent: no mail can be forwarded. */
  INBOUND_DOMAIN: z.optional(text(domainName, 'must be a domain name, without @')),
  /** The host that people see instead of API Gateway's own. */
  CUSTOM_DOMAIN: z.optional(text(domainName, 'must be a host name, without https://')),
  /** The certificate of that host, in the region of the stack. */
  CERTIFICATE_ARN: z.optional(
    text(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[a-z0-9-]+$/,
      'must be the ARN of a certificate',
    ),
  ),
  /** Several installations in one account differ in this. */
  STACK_NAME: z.prefault(
    text(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must be letters, digits and hyphens, at most 40'),
    'Ringback',
  ),
  /** For how many days logs are kept. */
  LOG_DAYS: z.prefault(
    z.enum(['7', '14', '30', '60', '90', '180', '365'], 'must be 7, 14, 30, 60, 90, 180 or 365'),
    '30',
  ),
};

const unknownSetting = z.unknown().check(z.refine(() => false, 'is no setting of the stack'));

const schema = z.catchall(z.object(variables), unknownSetting);

/** What the stack is told from outside. */
export interface StackSettings {
  alarmEmail: string;
  inboundDomain?: string | undefined;
  customDomain?: { name: string; certificateArn: string } | undefined;
  stackName: string;
  logDays: number;
}

type Variables = z.output<typeof schema>;

/** Two settings that only make sense together; told beside whatever else is wrong. */
const needs = (one: keyof Variables, other: keyof Variables) =>
  z.refine<Variables>((found) => !found[one] || found[other], {
    path: [other],
    error: `because ${one} is set`,
    when: () => true,
  });

const settings = z.pipe(
  schema.check(needs('CUSTOM_DOMAIN', 'CERTIFICATE_ARN'), needs('CERTIFICATE_ARN', 'CUSTOM_DOMAIN')),
  z.transform((found: Variables): StackSettings => ({
    alarmEmail: found.ALARM_EMAIL,
    inboundDomain: found.INBOUND_DOMAIN?.toLowerCase(),
    customDomain:
      found.CUSTOM_DOMAIN && found.CERTIFICATE_ARN
        ? { name: found.CUSTOM_DOMAIN.toLowerCase(), certificateArn: found.CERTIFICATE_ARN }
        : undefined,
    stackName: found.STACK_NAME,
    logDays: Number(found.LOG_DAYS),
  })),
);

/**
 * The settings of the stack: those of the environment win over `kept`, what cdk.json has under `ringback`.
 * Throws SettingsFault with every missing, malformed or unknown one in one message.
 */
export function readStackSettings(kept: Environment, environment: Environment): StackSettings {
  const own = Object.keys(variables).flatMap((name) => {
    const value = environment[name];
    return value?.trim() ? [[name, value] as const] : [];
  });
  return readSettings(settings, { ...kept, ...Object.fromEntries(own) });
}
