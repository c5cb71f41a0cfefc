import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { secretsManagerClient } from '../../shared/adapters/secrets-manager-client.ts';
import { secretsManagerSecrets } from '../../shared/adapters/secrets-manager-secrets.ts';
import { sendgridMails } from '../../shared/adapters/sendgrid-mails.ts';
import { readCarrierSettings, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const { CARRIERS_SECRET } = readSettings(settings, process.env);
const secrets = secretsManagerSecrets(secretsManagerClient());

async function open() {
  const { sendgrid } = readCarrierSettings(await secrets.fields(CARRIERS_SECRET));
  return { email: sendgrid && sendgridMails(sendgrid), log };
}

export const handler = async (event: unknown) => makeHandler(await open())(event);
