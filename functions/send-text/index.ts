import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { nodeClock as clock } from '../../shared/adapters/node-clock.ts';
import { secretsManagerClient } from '../../shared/adapters/secrets-manager-client.ts';
import { secretsManagerSecrets } from '../../shared/adapters/secrets-manager-secrets.ts';
import { twilioTexts } from '../../shared/adapters/twilio-texts.ts';
import { readCarrierSettings, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const { CARRIERS_SECRET, PUBLIC_URL } = readSettings(settings, process.env);
const secrets = secretsManagerSecrets(secretsManagerClient());
const statusCallback = `${PUBLIC_URL}/hooks/twilio/status`;

async function open() {
  const { twilio } = readCarrierSettings(await secrets.fields(CARRIERS_SECRET));
  return { sms: twilio && twilioTexts({ ...twilio, clock, statusCallback }), log };
}

export const handler = async (event: unknown) => makeHandler(await open())(event);
