import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { CreateScheduleGroupCommand } from '@aws-sdk/client-scheduler';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { vi } from 'vitest';
import { awsDwelling } from '../../infra/commands/moving/aws-dwelling.ts';
import { readAwsOutputs } from '../../infra/commands/moving/aws-outputs.ts';
import type { Dwelling } from '../../infra/commands/moving/dwelling.ts';
import { eventbridgeClient } from '../../shared/adapters/eventbridge-client.ts';
import { s3Client } from '../../shared/adapters/s3-client.ts';
import { sqsClient } from '../../shared/adapters/sqs-client.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import { epochMs } from '../../shared/domain/time/zoned.ts';
import { startDynamoLookAlike } from './dynamo-look-alike.ts';
import { createDynamoTable, localDynamo } from './dynamo-stores.ts';
import { startFunctionSwitches } from './function-switches.ts';
import { startS3LookAlike } from './s3-look-alike.ts';
import { sampleSettings } from './scheduler-home.ts';
import { startSchedulerLookAlike } from './scheduler-look-alike.ts';
import { startSecretsLookAlike } from './secrets-look-alike.ts';
import { silentLog } from './silent-log.ts';
import { startSqsLookAlike } from './sqs-look-alike.ts';

const REGION = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

/** What the functions know of carriers once they are connected. */
export const connected = {
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_FROM: '+12025550100',
};

/** Everything of AWS that moving touches, on loopback and empty; the SDK's clients of this process find it. */
export async function startMovingAws(clock: Clock) {
  const [dynamo, s3, sqs, secrets, scheduler, switches] = await Promise.all([
    startDynamoLookAlike(),
    startS3LookAlike(),
    startSqsLookAlike(),
    startSecretsLookAlike(),
    startSchedulerLookAlike(() => epochMs(clock.now())),
    startFunctionSwitches(),
  ]);
  const environment: Record<string, string> = {
    ...REGION,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
    AWS_ENDPOINT_URL_SCHEDULER: scheduler.endpoint,
    AWS_ENDPOINT_URL_LAMBDA: switches.endpoint,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const stop = async () => {
    vi.unstubAllEnvs();
    await Promise.all([dynamo, s3, sqs, secrets, scheduler, switches].map((one) => one.stop()));
  };

  /** A stack of its own; nobody was ever in it. */
  async function freshStack(options: { carriers?: Record<string, string>; inboundDomain?: string } = {}) {
    const id = crypto.randomUUID();
    const table = await createDynamoTable(localDynamo(dynamo.endpoint));
    const [bucket, group] = [`mail-${id}`, `group-${id}`];
    await s3Client().send(new CreateBucketCommand({ Bucket: bucket }));
    await eventbridgeClient().send(new CreateScheduleGroupCommand({ Name: group }));
    const { QueueUrl = '' } = await sqsClient().send(new CreateQueueCommand({ QueueName: `mails-${id}` }));
    secrets.put(`seal-${id}`, { key: `a key that the stack made ${id}` });
    secrets.put(`carriers-${id}`, options.carriers ?? connected);
    const outputs: Record<string, string> = {
      TableName: table.name,
      RawMailBucket: bucket,
      MailQueueUrl: QueueUrl,
      SealSecret: `seal-${id}`,
      CarriersSecret: `carriers-${id}`,
      FunctionNames: `api-${id},nudge-${id}`,
      ScheduleGroup: group,
      NudgeArn: sampleSettings.targetArn,
      WakeUpRoleArn: sampleSettings.roleArn,
      MissedQueueArn: sampleSettings.deadLetterArn,
      ...(options.inboundDomain ? { InboundDomain: options.inboundDomain } : {}),
    };
    return {
      outputs,
      table,
      connect: () => secrets.put(`carriers-${id}`, connected),
      isClosed: () => switches.closed().filter((name) => name.endsWith(id)).length === 2,
      /** As a command opens it; `waited` hears of every pause, `say` of what it says. */
      dwelling: (
        waited: (ms: number) => void = () => undefined,
        say: (line: string) => void = () => undefined,
      ): Dwelling =>
        awsDwelling({
          name: 'the stack',
          outputs: readAwsOutputs(outputs),
          log: silentLog(),
          say,
          clock,
          wait: async (ms) => waited(ms),
        }),
    };
  }
  return { environment, dynamo, scheduler, switches, freshStack, stop };
}
