import type { MailSender } from '../app/ports/senders.ts';
import type { BodySignatureCheck, FormSignatureCheck } from '../app/ports/signatures.ts';
import type { WakeUps } from '../app/ports/wake-ups.ts';
import type { World } from '../app/world.ts';
import { faultName } from '../domain/fault-name.ts';
import type { CarrierSettings, SendgridSettings } from '../env.ts';
import type { Log } from '../log.ts';
import type { DynamoTable } from './dynamo-items.ts';
import { dynamoStores, dynamoTableNamed } from './dynamo-stores.ts';
import { eventbridgeClient } from './eventbridge-client.ts';
import { eventbridgeWakeUps } from './eventbridge-wake-ups.ts';
import { nodeChance } from './node-chance.ts';
import { nodeClock } from './node-clock.ts';
import { nodeSeal } from './node-seal.ts';
import { scheduleSettings, type WakeUpVariables } from './schedule-settings.ts';
import { secretsManagerClient } from './secrets-manager-client.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';
import { sendgridSignatureCheck } from './sendgrid-signature.ts';
import { twilioSignatureCheck } from './twilio-signature.ts';
import { twilioTexts } from './twilio-texts.ts';

/** The world of a function, with what tells carriers from strangers. */
export type AwsWorld = World & {
  isSignedByTwilio: FormSignatureCheck;
  isSignedBySendgrid: BodySignatureCheck;
};

/** What the stack told the function (`shared/aws-env.ts`). */
export interface AwsWorldVariables extends WakeUpVariables {
  TABLE_NAME: string;
  SEAL_SECRET: string;
  CARRIERS_SECRET: string;
  PUBLIC_URL: string;
  INBOUND_DOMAIN?: string | undefined;
}

export interface AwsWorldOptions {
  variables: AwsWorldVariables;
  /** Reads the carriers' variables out of their secret. Throws when they are not usable. */
  readCarriers: (fields: Readonly<Record<string, string>>) => CarrierSettings;
  /** How this function mails. */
  mails: (settings: SendgridSettings) => MailSender;
  log: Log;
}

type Fields = Readonly<Record<string, string>>;

const never = () => false;

function sealKey({ key }: Fields): Uint8Array {
  if (!key) throw new Error('The secret of the seal has no key.');
  return Buffer.from(key);
}

const clock = nodeClock;

/** The world over `clients`, which outlive a rotation, and their connections with them. */
function worldOf(
  { variables, mails, log }: AwsWorldOptions,
  clients: { table: DynamoTable; wakeUps: WakeUps },
  key: Uint8Array,
  { twilio, sendgrid }: CarrierSettings,
): AwsWorld {
  const { PUBLIC_URL: publicUrl, INBOUND_DOMAIN: inboundDomain } = variables;
  const seal = nodeSeal(key);
  return {
    ...dynamoStores(clients.table, { hash: (text) => seal.hash(text), log }),
    wakeUps: clients.wakeUps,
    carriers: {
      sms: twilio && twilioTexts({ ...twilio, clock, statusCallback: `${publicUrl}/hooks/twilio/status` }),
      email: sendgrid && mails(sendgrid),
    },
    clock,
    chance: nodeChance,
    seal,
    site: { publicUrl, inboundDomain },
    log,
    isSignedByTwilio: twilio ? twilioSignatureCheck(twilio.authToken) : never,
    isSignedBySendgrid: sendgrid?.eventsPublicKey
      ? sendgridSignatureCheck({ publicKey: sendgrid.eventsPublicKey, clock })
      : never,
  };
}

/**
 * The world of a function on AWS: DynamoDB, EventBridge Scheduler and the carriers. To be asked for at every call:
 * it is the same as long as its secrets are, and a new one soon after they are rotated. Carriers' settings that
 * cannot be used leave the last usable ones in force, and are logged.
 */
export function awsWorld(options: AwsWorldOptions): () => Promise<AwsWorld> {
  const { variables, readCarriers, log } = options;
  const secrets = secretsManagerSecrets(secretsManagerClient());
  const clients = {
    table: dynamoTableNamed(variables.TABLE_NAME),
    wakeUps: eventbridgeWakeUps(eventbridgeClient(), scheduleSettings(variables), clock),
  };
  let known: { seal: Fields; carriers: Fields; world: AwsWorld } | undefined;

  function refreshed(seal: Fields, carriers: Fields): AwsWorld {
    try {
      return worldOf(options, clients, sealKey(seal), readCarriers(carriers));
    } catch (fault) {
      log.error('secrets-unusable', { fault: faultName(fault) });
      if (known) return known.world;
      throw fault;
    }
  }

  return async () => {
    const [seal, carriers] = await Promise.all([
      secrets.fields(variables.SEAL_SECRET),
      secrets.fields(variables.CARRIERS_SECRET),
    ]);
    if (known?.seal !== seal || known.carriers !== carriers)
      known = { seal, carriers, world: refreshed(seal, carriers) };
    return known.world;
  };
}
