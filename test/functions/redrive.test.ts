import { afterEach, beforeEach, expect, test } from 'vitest';
import { CreateQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { makeHandler } from '../../functions/redrive/handler.ts';
import { sqsMissedWakeUps } from '../../shared/adapters/sqs-missed-wake-ups.ts';
import type { WakeUp } from '../../shared/app/ports/wake-ups.ts';
import { localCredentials } from '../support/dynamo-stores.ts';
import { silentLog } from '../support/silent-log.ts';
import { startSqsLookAlike, type SqsLookAlike } from '../support/sqs-look-alike.ts';

const wakeUp = (id: string): WakeUp => ({ personId: 'p', id, at: '2026-12-01T15:00:00Z' });

let sqs: SqsLookAlike;
let client: SQSClient;
let url: string;
beforeEach(async () => {
  sqs = await startSqsLookAlike();
  client = new SQSClient({ endpoint: sqs.endpoint, region: 'us-east-1', credentials: localCredentials });
  const made = await client.send(new CreateQueueCommand({ QueueName: 'missed' }));
  url = made.QueueUrl ?? '';
});
afterEach(async () => {
  client.destroy();
  await sqs.stop();
});

const put = (body: unknown) =>
  client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(body) }));

function redriving(failing: (wakeUp: WakeUp) => boolean = () => false) {
  const set: WakeUp[] = [];
  const log = silentLog();
  const handle = makeHandler({
    missed: sqsMissedWakeUps(client, url),
    wakeUps: {
      set: async (one) => {
        if (failing(one)) throw new Error('throttled');
        set.push(one);
      },
      clear: async () => undefined,
    },
    log,
  });
  return { handle, set, log };
}

test('makes anew what the scheduler could not hand over and what failed in the function', async () => {
  await put(wakeUp('a'));
  await put({ version: '1.0', requestContext: {}, requestPayload: wakeUp('b'), responsePayload: {} });
  const { handle, set } = redriving();
  expect(await handle()).toEqual({ redriven: 2, left: 0 });
  expect(set).toEqual([wakeUp('a'), wakeUp('b')]);
  expect(await handle()).toEqual({ redriven: 0, left: 0 });
});

test('empties a queue longer than one handful', async () => {
  for (let count = 0; count < 23; count += 1) await put(wakeUp(String(count)));
  const { handle, set } = redriving();
  expect(await handle()).toEqual({ redriven: 23, left: 0 });
  expect(set).toHaveLength(23);
});

test('leaves what nobody can read or what cannot be set, without harm to the others', async () => {
  await put({ what: 'is this' });
  await put(wakeUp('throttled'));
  await put(wakeUp('fine'));
  const { handle, set, log } = redriving(({ id }) => id === 'throttled');
  expect(await handle()).toEqual({ redriven: 1, left: 2 });
  expect(set).toEqual([wakeUp('fine')]);
  expect(log.codes).toEqual(
    expect.arrayContaining(['error missed-unreadable', 'error redrive-failed', 'info redriven']),
  );
});
