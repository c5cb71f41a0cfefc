import { dynamoAccounts } from '../../shared/adapters/dynamo-accounts.ts';
import { dynamoTableNamed } from '../../shared/adapters/dynamo-table-named.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { nodeClock as clock } from '../../shared/adapters/node-clock.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { s3Client } from '../../shared/adapters/s3-client.ts';
import { s3RawMails } from '../../shared/adapters/s3-raw-mails.ts';
import { signedBySendgrid } from '../../shared/adapters/sendgrid-signature.ts';
import { sqsClient } from '../../shared/adapters/sqs-client.ts';
import { sqsMailQueue } from '../../shared/adapters/sqs-mail-queue.ts';
import { worldOfSecrets } from '../../shared/adapters/world-of-secrets.ts';
import { readCarrierSettings as readCarriers, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler, type ReceivingMails } from './handler.ts';

const variables = readSettings(settings, process.env);
const accounts = dynamoAccounts(dynamoTableNamed(variables.TABLE_NAME));
const rawMails = s3RawMails(s3Client(), variables.RAW_MAIL_BUCKET);
const mailQueue = sqsMailQueue(sqsClient(), variables.MAIL_QUEUE_URL);

const open = worldOfSecrets({ variables, readCarriers, log }, (keys, { sendgrid }): ReceivingMails => ({
  accounts,
  rawMails,
  mailQueue,
  clock,
  seal: nodeSeal(keys.seal),
  log,
  isSignedBySendgrid: signedBySendgrid(sendgrid, clock),
}));

export const handler = perWorld(open, makeHandler);
