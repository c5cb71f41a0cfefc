import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs';
import path from 'node:path';
import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awsClientSettings } from '../../shared/adapters/aws-client-settings.ts';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { sqsMailQueue } from '../../shared/adapters/sqs-mail-queue.ts';
import { mailToRead } from '../../shared/domain/mail/mail-to-read.ts';
import { mailQueueContract, type OpenMailQueue } from '../contracts/mail-queue.ts';
import { newId } from '../contracts/samples.ts';
import { localCredentials } from '../support/dynamo-stores.ts';
import { silentLog } from '../support/silent-log.ts';
import { startSqsLookAlike, type SqsLookAlike } from '../support/sqs-look-alike.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Whatever is named there is tested; by default the look-alike. */
const named = process.env['AWS_ENDPOINT_URL_SQS'];

let lookAlike: SqsLookAlike | undefined;
beforeAll(async () => {
  if (named === undefined) lookAlike = await startSqsLookAlike();
});
afterAll(() => lookAlike?.stop());

const localSqs = () =>
  new SQSClient({
    ...awsClientSettings,
    endpoint: named ?? lookAlike?.endpoint ?? '',
    region: 'us-east-1',
    credentials: localCredentials,
  });

async function createQueue(client: SQSClient, attributes: Record<string, string>) {
  const { QueueUrl = '' } = await client.send(
    new CreateQueueCommand({ QueueName: `ringback-${newId()}`, Attributes: attributes }),
  );
  const attributesOf = async () =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ??
    {};
  return { url: QueueUrl, attributesOf };
}

/** Hands messages to `read` as Lambda does: deleted when it resolves, visible again when it throws. */
async function openSqs(): Promise<OpenMailQueue> {
  const client = localSqs();
  const dead = await createQueue(client, {});
  const redrive = { deadLetterTargetArn: (await dead.attributesOf())['QueueArn'], maxReceiveCount: 5 };
  const queue = await createQueue(client, { RedrivePolicy: JSON.stringify(redrive) });
  const place = { QueueUrl: queue.url };
  const receive = async () =>
    (await client.send(new ReceiveMessageCommand({ ...place, MaxNumberOfMessages: 10 }))).Messages ?? [];
  return {
    queue: sqsMailQueue(client, queue.url),
    work: async (read) => {
      const failed: Message[] = [];
      for (let batch = await receive(); batch.length > 0; batch = await receive())
        for (const message of batch) {
          const { ReceiptHandle } = message;
          const done = await read(z.parse(mailToRead, JSON.parse(message.Body ?? ''))).then(
            () => true,
            () => false,
          );
          if (done) await client.send(new DeleteMessageCommand({ ...place, ReceiptHandle }));
          else failed.push(message);
        }
      for (const { ReceiptHandle } of failed)
        await client.send(
          new ChangeMessageVisibilityCommand({ ...place, ReceiptHandle, VisibilityTimeout: 0 }),
        );
    },
    setAside: async () => Number((await dead.attributesOf())['ApproximateNumberOfMessages']),
    close: async () => {
      for (const { url } of [queue, dead]) await client.send(new DeleteQueueCommand({ QueueUrl: url }));
      client.destroy();
    },
  };
}

async function openSqlite(): Promise<OpenMailQueue> {
  const place = temporaryFolder();
  const stores = openSqliteStores(path.join(place.folder, 'ringback.db'), { log: silentLog() });
  let nowMs = 0;
  return {
    queue: stores.mailQueue,
    work: async (read) => {
      await stores.mailQueue.work(read, nowMs);
      nowMs = (await stores.mailQueue.nextMs()) ?? nowMs;
    },
    setAside: async () => (await stores.mailQueue.setAside()).length,
    close: async () => {
      await stores.close();
      place.remove();
    },
  };
}

mailQueueContract('SQLite', openSqlite);
mailQueueContract(`SQS at ${named ?? 'the look-alike'}`, openSqs);

describe('a queue in SQLite', () => {
  const mail = (id: string) => ({ id, to: `${id}@in.example.com`, receivedAt: '2026-12-14T15:00:00Z' });
  const fail = () => Promise.reject(new Error('not yet'));

  test('pauses after a failure, twice as long each time', async () => {
    const place = temporaryFolder();
    const log = silentLog();
    const stores = openSqliteStores(path.join(place.folder, 'r.db'), { log });
    const { mailQueue } = stores;
    await mailQueue.put(mail('a'));
    expect(await mailQueue.nextMs()).toBe(0);
    expect(await mailQueue.work(fail, 1000)).toBe(1);
    expect(await mailQueue.work(fail, 10_999)).toBe(0);
    expect(await mailQueue.work(fail, 11_000)).toBe(1);
    expect(await mailQueue.nextMs()).toBe(31_000);
    for (const nowMs of [31_000, 71_000, 151_000]) expect(await mailQueue.work(fail, nowMs)).toBe(1);
    expect(await mailQueue.nextMs()).toBeUndefined();
    expect(await mailQueue.setAside()).toEqual([JSON.stringify(mail('a'))]);
    expect(log.codes).toEqual([
      ...Array.from({ length: 4 }, () => 'warn mail-put-off'),
      'error mail-set-aside',
    ]);
    await stores.close();
    place.remove();
  });

  test('keeps what was put when it is opened again, what was being read too', async () => {
    const place = temporaryFolder();
    const file = path.join(place.folder, 'r.db');
    const first = openSqliteStores(file);
    await first.mailQueue.put(mail('a'));
    void first.mailQueue.work(() => new Promise<never>(() => undefined), 0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await first.close();
    const second = openSqliteStores(file);
    const read: string[] = [];
    await second.mailQueue.work(async ({ id }) => void read.push(id), 10_000);
    expect(read).toEqual(['a']);
    await second.close();
    place.remove();
  });
});

describe.runIf(named === undefined)('when SQS is in trouble', () => {
  test('trouble that passes is not noticed, trouble that lasts is told', async () => {
    const home = await openSqs();
    const mail = { id: 'a', to: 'a@in.example.com', receivedAt: '2026-12-14T15:00:00Z' };
    lookAlike?.failNext(1);
    await home.queue.put(mail);
    lookAlike?.failNext(4);
    await expect(home.queue.put(mail)).rejects.toMatchObject({ name: 'ServiceUnavailable' });
    await home.close();
  });
});
