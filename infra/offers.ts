import { ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Gateway } from './constructs/gateway.ts';
import type { Mailroom } from './constructs/mailroom.ts';
import type { Offer } from './constructs/offer.ts';
import type { ProductSecrets } from './constructs/product-secrets.ts';
import type { Store } from './constructs/store.ts';
import type { WakeUps } from './constructs/wake-ups.ts';
import type { StackSettings } from './settings.ts';

export interface Boxes {
  secrets: ProductSecrets;
  store: Store;
  wakeUps: WakeUps;
  mailroom: Mailroom;
  gateway: Gateway;
  /** The functions that send one message, by name: their callers are made before and after them. */
  sendTextName: string;
  sendMailName: string;
  /** The function that reads mail, and erases what was kept of it. */
  readMailName: string;
  settings: StackSettings;
}

/** What the boxes offer to functions, by the environment variable under which a function's `env.ts` asks for it. */
export function offersOf(boxes: Boxes): Record<string, Offer | undefined> {
  const { secrets, store, wakeUps, mailroom, gateway, settings } = boxes;
  const missed = wakeUps.deadLetters.queue;
  return {
    TABLE_NAME: { value: store.table.tableName, grant: (to) => store.grantUse(to) },
    SCHEDULE_GROUP: { value: wakeUps.group.scheduleGroupName },
    NUDGE_ARN: { value: wakeUps.targetArn },
    WAKE_UP_ROLE_ARN: { value: wakeUps.role.roleArn, grant: (to) => wakeUps.grantSet(to) },
    MISSED_QUEUE_ARN: { value: missed.queueArn },
    MISSED_QUEUE_URL: { value: missed.queueUrl, grant: (to) => void missed.grantConsumeMessages(to) },
    SEAL_SECRET: { value: secrets.seal.secretArn, grant: (to) => secrets.grantRead(to, secrets.seal) },
    CARRIERS_SECRET: {
      value: secrets.carriers.secretArn,
      grant: (to) => secrets.grantRead(to, secrets.carriers),
    },
    PUBLIC_URL: { value: gateway.publicUrl },
    INBOUND_DOMAIN: settings.inboundDomain === undefined ? undefined : { value: settings.inboundDomain },
    SEND_TEXT_FUNCTION: {
      value: boxes.sendTextName,
      grant: (to) => grantCall(to, gateway, boxes.sendTextName),
    },
    SEND_MAIL_FUNCTION: {
      value: boxes.sendMailName,
      grant: (to) => grantCall(to, gateway, boxes.sendMailName),
    },
    READ_MAIL_FUNCTION: {
      value: boxes.readMailName,
      grant: (to) => grantCall(to, gateway, boxes.readMailName),
    },
    RAW_MAIL_BUCKET: {
      value: mailroom.bucket.bucketName,
      grant: (to) => mailroom.grantUse(to),
    },
    MAIL_QUEUE_URL: { value: mailroom.queue.queueUrl, grant: (to) => mailroom.grantQueue(to) },
  };
}

function grantCall(role: Role, near: Gateway, functionName: string): void {
  const arn = Stack.of(near).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: functionName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [arn] }));
}
