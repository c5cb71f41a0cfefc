import { awsWorld } from '../../shared/adapters/aws-world.ts';
import { lambdaLog as log } from '../../shared/adapters/lambda-log.ts';
import { lambdaMails } from '../../shared/adapters/lambda-mails.ts';
import { perWorld } from '../../shared/adapters/per-world.ts';
import { s3Client } from '../../shared/adapters/s3-client.ts';
import { s3RawMails } from '../../shared/adapters/s3-raw-mails.ts';
import { sqsClient } from '../../shared/adapters/sqs-client.ts';
import { sqsMailQueue } from '../../shared/adapters/sqs-mail-queue.ts';
import { readCarrierSettings as readCarriers, readSettings } from '../../shared/env.ts';
import { settings } from './env.ts';
import { makeHandler } from './handler.ts';

const variables = readSettings(settings, process.env);
const mailer = lambdaMails(variables.SEND_MAIL_FUNCTION);
const rawMails = s3RawMails(s3Client(), variables.RAW_MAIL_BUCKET);
const mailQueue = sqsMailQueue(sqsClient(), variables.MAIL_QUEUE_URL);

export const handler = perWorld(awsWorld({ variables, readCarriers, mails: () => mailer, log }), (world) =>
  makeHandler({ ...world, rawMails, mailQueue }),
);
