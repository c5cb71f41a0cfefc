import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleGroupCommand } from '@aws-sdk/client-scheduler';
import {
  CreateQueueCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { randomBytes } from 'node:crypto';
import { startCaptureServer, type CaptureServer } from '../../../infra/local/capture-server.ts';
import type { Clock } from '../../../shared/app/ports/chance.ts';
import type { Captured } from '../../../shared/adapters/sqlite-captured.ts';
import type { DynamoTable } from '../../../shared/adapters/dynamo-items.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';
import type { Log } from '../../../shared/log.ts';
import { capturedInMemory } from '../../support/captured-in-memory.ts';
import { startDynamoLookAlike, type DynamoLookAlike } from '../../support/dynamo-look-alike.ts';
import { createDynamoTable, localCredentials, localDynamo } from '../../support/dynamo-stores.ts';
import {
  startLambdaLookAlike,
  type CallFunction,
  type LambdaLookAlike,
} from '../../support/lambda-look-alike.ts';
import { localScheduler } from '../../support/scheduler-home.ts';
import { startSchedulerLookAlike, type SchedulerLookAlike } from '../../support/scheduler-look-alike.ts';
import { startS3LookAlike, type S3LookAlike } from '../../support/s3-look-alike.ts';
import { startSecretsLookAlike, type SecretsLookAlike } from '../../support/secrets-look-alike.ts';
import { startSqsLookAlike, type SqsLookAlike } from '../../support/sqs-look-alike.ts';

/** The queue of wake-ups that came to nothing. */
export interface MissedQueue {
  url: string;
  put(body: object): Promise<void>;
  bodies(): Promise<string[]>;
}

/** All of AWS and the carriers that the functions reach, played on loopback. */
export interface LookAlikes {
  dynamo: DynamoLookAlike;
  table: DynamoTable;
  scheduler: SchedulerLookAlike;
  secrets: SecretsLookAlike;
  lambda: LambdaLookAlike;
  sqs: SqsLookAlike;
  missed: MissedQueue;
  s3: S3LookAlike;
  /** Where raw mail is kept. */
  bucket: string;
  /** What seals, hashes and makes the secret address of inbound mail. */
  sealKey: string;
  captured: Captured & { empty(): void };
  carriers: CaptureServer;
  /** The standard variables by which the SDK's clients find them. */
  endpoints: Readonly<Record<string, string>>;
  /** All of it as it was at the start, at the same addresses and with the same secrets. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** What a carriers' secret holds while the carriers are played. */
export const carriersSecret = ({ twilio, sendgrid }: CaptureServer): Record<string, string> => ({
  TWILIO_ACCOUNT_SID: twilio.accountSid,
  TWILIO_AUTH_TOKEN: twilio.authToken,
  TWILIO_FROM: twilio.sender.from,
  TWILIO_BASE_URL: twilio.baseUrl,
  SENDGRID_API_KEY: sendgrid.apiKey,
  SENDGRID_FROM: sendgrid.from,
  SENDGRID_EVENTS_PUBLIC_KEY: sendgrid.eventsPublicKey,
  SENDGRID_INBOUND_PUBLIC_KEY: sendgrid.inboundPublicKey,
  SENDGRID_BASE_URL: sendgrid.baseUrl,
});

async function createBucket(endpoint: string, Bucket: string): Promise<string> {
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: localCredentials,
    forcePathStyle: true,
  });
  await client.send(new CreateBucketCommand({ Bucket }));
  return Bucket;
}

async function openMissedQueue(endpoint: string): Promise<MissedQueue> {
  const client = new SQSClient({ endpoint, region: 'us-east-1', credentials: localCredentials });
  const { QueueUrl: url = '' } = await client.send(
    new CreateQueueCommand({ QueueName: 'missed', Attributes: { VisibilityTimeout: '0' } }),
  );
  return {
    url,
    put: async (body) => {
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));
    },
    bodies: async () => {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
      );
      return Messages.map(({ Body = '' }) => Body);
    },
  };
}

const TABLE = 'ringback';

/** Starts everything; `call` answers when one function calls another. */
export async function startLookAlikes(
  clock: Clock,
  group: string,
  call: CallFunction,
  log: Log,
): Promise<LookAlikes> {
  const captured = capturedInMemory();
  const nowMs = () => epochMs(clock.now());
  const [dynamo, scheduler, secrets, lambda, sqs, s3, carriers] = await Promise.all([
    startDynamoLookAlike(),
    startSchedulerLookAlike(nowMs),
    startSecretsLookAlike(),
    startLambdaLookAlike(call),
    startSqsLookAlike(nowMs),
    startS3LookAlike(),
    startCaptureServer({ captured, clock, log }),
  ]);
  await localScheduler(scheduler.endpoint).send(new CreateScheduleGroupCommand({ Name: group }));
  const sealKey = randomBytes(32).toString('hex');
  const client = localDynamo(dynamo.endpoint);
  const keepSecrets = () => {
    secrets.failNext(0);
    secrets.put('seal', { key: sealKey });
    secrets.put('carriers', carriersSecret(carriers));
  };
  keepSecrets();
  return {
    dynamo,
    table: await createDynamoTable(client, TABLE),
    scheduler,
    secrets,
    lambda,
    sqs,
    missed: await openMissedQueue(sqs.endpoint),
    s3,
    bucket: await createBucket(s3.endpoint, 'raw-mails'),
    sealKey,
    captured,
    carriers,
    endpoints: {
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_SCHEDULER: scheduler.endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
      AWS_ENDPOINT_URL_LAMBDA: lambda.endpoint,
      AWS_ENDPOINT_URL_SQS: sqs.endpoint,
      AWS_ENDPOINT_URL_S3: s3.endpoint,
    },
    empty: async () => {
      await carriers.settled();
      for (const one of [dynamo, scheduler, sqs, s3, captured]) one.empty();
      lambda.refuseNext(429, 0);
      carriers.failNoMore();
      keepSecrets();
      await createDynamoTable(client, TABLE);
    },
    stop: async () => {
      await carriers.settled();
      await carriers.close();
      await Promise.all([dynamo, scheduler, secrets, lambda, sqs, s3].map((one) => one.stop()));
    },
  };
}
