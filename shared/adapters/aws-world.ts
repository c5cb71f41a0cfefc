import type { MailSender, TextSender } from '../app/ports/senders.ts';
import type { World } from '../app/world.ts';
import type { CarrierSettings, SendgridSettings, TwilioSettings } from '../env.ts';
import { dynamoStores } from './dynamo-stores.ts';
import { dynamoTableNamed } from './dynamo-table-named.ts';
import { eventbridgeClient } from './eventbridge-client.ts';
import { eventbridgeWakeUps } from './eventbridge-wake-ups.ts';
import { contactHash } from './installation-keys.ts';
import { nodeChance } from './node-chance.ts';
import { nodeClock } from './node-clock.ts';
import { nodeSeal } from './node-seal.ts';
import { scheduleSettings, type WakeUpVariables } from './schedule-settings.ts';
import { worldOfSecrets, type Opening, type WorldOfSecretsOptions } from './world-of-secrets.ts';

/** What the stack told the function (`shared/aws-env.ts`). */
export interface AwsWorldVariables extends WakeUpVariables {
  TABLE_NAME: string;
  SEAL_SECRET: string;
  CARRIERS_SECRET: string;
  PUBLIC_URL: string;
  INBOUND_DOMAIN?: string | undefined;
}

export interface AwsWorldOptions extends WorldOfSecretsOptions {
  variables: AwsWorldVariables;
  /** How this function texts. */
  texts: (settings: TwilioSettings) => TextSender;
  /** How this function mails. */
  mails: (settings: SendgridSettings) => MailSender;
}

/**
 * The world of a function on AWS: DynamoDB, EventBridge Scheduler and the carriers, with what `beside` makes of the
 * carriers' settings. AWS clients, and their connections, outlive a rotation of the secrets.
 */
export function awsWorld<Beside extends object>(
  options: AwsWorldOptions & { beside: (settings: CarrierSettings) => Beside },
): Opening<World & Beside>;
export function awsWorld(options: AwsWorldOptions): Opening<World>;
export function awsWorld(
  options: AwsWorldOptions & { beside?: (settings: CarrierSettings) => object },
): Opening<World> {
  const { variables, texts, mails, log, beside } = options;
  const { PUBLIC_URL: publicUrl, INBOUND_DOMAIN: inboundDomain } = variables;
  const table = dynamoTableNamed(variables.TABLE_NAME);
  const clock = nodeClock;
  const wakeUps = eventbridgeWakeUps(eventbridgeClient(), scheduleSettings(variables), clock);
  return worldOfSecrets(options, (keys, settings) => {
    const seal = nodeSeal(keys.seal);
    const { twilio, sendgrid } = settings;
    return {
      ...dynamoStores(table, { hash: contactHash(keys.contacts), log }),
      wakeUps,
      carriers: { sms: twilio && texts(twilio), email: sendgrid && mails(sendgrid) },
      clock,
      chance: nodeChance,
      seal,
      site: { publicUrl, inboundDomain },
      log,
      ...beside?.(settings),
    };
  });
}
