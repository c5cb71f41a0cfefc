import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId, sampleAccount, sampleInterview, sampleSession } from '../contracts/samples.ts';
import { startDynamoLookAlike, type DynamoLookAlike } from '../support/dynamo-look-alike.ts';
import { openDynamoStores } from '../support/dynamo-stores.ts';

let lookAlike: DynamoLookAlike;
let stores: Awaited<ReturnType<typeof openDynamoStores>>;
beforeAll(async () => {
  lookAlike = await startDynamoLookAlike();
  stores = await openDynamoStores(lookAlike.endpoint);
});
afterAll(async () => {
  await stores.close();
  await lookAlike.stop();
});

/** When an item may be cleared away, in seconds since 1970, by what stands in it. */
async function expiriesOf(id: string): Promise<(string | undefined)[]> {
  const pages: unknown = JSON.parse(await stores.everything());
  const items = Array.isArray(pages) ? pages.flat() : [];
  return items.filter((item) => JSON.stringify(item).includes(id)).map((item) => item.expires?.N);
}

const END = '2026-12-10T00:00:00.25Z';
const END_SECONDS = String(Date.parse('2026-12-10T00:00:01Z') / 1000);

describe('what may be cleared away', () => {
  test('says so in seconds, never before its time', async () => {
    const account = sampleAccount({ expiresAt: END });
    const record = sampleInterview({ pending: { until: END } });
    const session = sampleSession({ expiresAt: END });
    await stores.accounts.create(account);
    await stores.interviews.create(record);
    await stores.sessions.put(session);
    expect(await expiriesOf(account.id)).toEqual([END_SECONDS]);
    expect(await expiriesOf(record.id)).toEqual([END_SECONDS]);
    expect(await expiriesOf(session.tokenHash)).toEqual([END_SECONDS, END_SECONDS]);
  });

  test('is kept once it was confirmed', async () => {
    const account = sampleAccount({ expiresAt: END });
    const record = sampleInterview({ pending: { until: END } });
    await stores.accounts.create(account);
    await stores.interviews.create(record);
    await stores.accounts.save({ ...account, expiresAt: undefined });
    await stores.interviews.save({ ...record, pending: undefined });
    expect(await expiriesOf(account.id)).toEqual([undefined]);
    expect(await expiriesOf(record.id)).toEqual([undefined]);
  });

  test('a claim a day after its lease, its answer when it is to be forgotten', async () => {
    const key = newId();
    const claim = { key, fingerprint: 'f', owner: 'o', now: '2026-12-01T09:00:00Z' };
    await stores.once.claim({ ...claim, leaseUntil: '2026-12-01T09:01:00Z' });
    expect(await expiriesOf(key)).toEqual([String(Date.parse('2026-12-02T09:01:00Z') / 1000)]);
    await stores.once.settle({ key, owner: 'o', answer: '', forgetAt: END });
    expect(await expiriesOf(key)).toEqual([END_SECONDS]);
  });
});

describe('an item edited by hand', () => {
  test.each(['body', 'version'])('that lost its %s is named, and harms no other', async (lost) => {
    const personId = newId();
    const good = sampleInterview({ personId });
    const bad = sampleInterview({ personId });
    await stores.interviews.create(good);
    const attributes = {
      pk: { S: `person#${personId}` },
      sk: { S: `interview#${bad.id}` },
      body: { S: JSON.stringify(bad) },
      version: { N: '1' },
    };
    const rest = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== lost));
    await stores.table.client.send(new PutItemCommand({ TableName: stores.table.name, Item: rest }));
    const fault: unknown = await stores.interviews.get(bad).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UnreadableItem);
    expect(String(fault)).toContain(bad.id);
    expect(await stores.interviews.ofPerson(personId)).toEqual([good]);
  });
});

describe('a long item', () => {
  test('is packed, and named when what is packed was spoilt', async () => {
    const text = 'the same again '.repeat(130);
    const history = Array.from({ length: 30 }, (_, index) => ({
      id: `e${index}`,
      at: '2026-12-02T20:00:00Z',
      type: 'note' as const,
      text: text.trim(),
    }));
    const record = sampleInterview({ history });
    await stores.interviews.create(record);
    expect(await stores.interviews.get(record)).toEqual(record);
    expect(await stores.everything()).not.toContain('the same again the same again');
    await stores.table.client.send(
      new UpdateItemCommand({
        TableName: stores.table.name,
        Key: { pk: { S: `person#${record.personId}` }, sk: { S: `interview#${record.id}` } },
        UpdateExpression: 'SET body = :spoilt',
        ExpressionAttributeValues: { ':spoilt': { B: Buffer.from('no gzip') } },
      }),
    );
    const fault: unknown = await stores.interviews.get(record).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(UnreadableItem);
    expect(String(fault)).toContain(record.id);
  });
});

describe('an index that lags behind the table', () => {
  test('does not lead to an account by a secret that was replaced', async () => {
    const account = sampleAccount();
    await stores.accounts.create(account);
    await stores.table.client.send(
      new UpdateItemCommand({
        TableName: stores.table.name,
        Key: { pk: { S: `person#${account.id}` }, sk: { S: 'account' } },
        UpdateExpression: 'SET calendar = :old',
        ExpressionAttributeValues: { ':old': { S: 'the-old-one' } },
      }),
    );
    expect(await stores.accounts.bySecret('calendar', 'the-old-one')).toBeUndefined();
  });

  test('does not lead to an account that is gone', async () => {
    const account = sampleAccount();
    await stores.accounts.create(account);
    await stores.accounts.erase(account.id);
    await stores.table.client.send(
      new PutItemCommand({
        TableName: stores.table.name,
        Item: {
          pk: { S: `person#${account.id}` },
          sk: { S: 'left-in-the-index' },
          inbound: { S: account.inboundSecret },
        },
      }),
    );
    expect(await stores.accounts.bySecret('inbound', account.inboundSecret)).toBeUndefined();
  });
});

describe('the table', () => {
  test('has only sparse indexes, with names that DynamoDB takes', () => {
    for (const { name } of dynamoTable.indexes) expect(name).toMatch(/^[a-zA-Z0-9_.-]{3,255}$/);
  });

  test('a record is in the due-index only while it is due', async () => {
    const record = sampleInterview({ dueAt: END });
    await stores.interviews.create(record);
    expect(await stores.everything()).toContain('dueShard');
    await stores.interviews.save({ ...record, dueAt: undefined });
    expect(await stores.everything()).not.toContain('dueShard');
  });

  test('records that are due are spread over several shards', async () => {
    await Promise.all(
      Array.from({ length: 40 }, () => stores.interviews.create(sampleInterview({ dueAt: END }))),
    );
    const shards = (await stores.everything()).match(/due#\d/g) ?? [];
    expect(new Set(shards).size).toBeGreaterThan(4);
  });
});
