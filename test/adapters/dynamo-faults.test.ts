import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { awsClientSettings } from '../../shared/adapters/aws-client-settings.ts';
import { dynamoInterviews } from '../../shared/adapters/dynamo-interviews.ts';
import { sampleAccount, sampleInterview } from '../contracts/samples.ts';
import { startDynamoLookAlike, type DynamoLookAlike } from '../support/dynamo-look-alike.ts';
import { localDynamo, openDynamoStores } from '../support/dynamo-stores.ts';
import { silentLog } from '../support/silent-log.ts';

let lookAlike: DynamoLookAlike;
let stores: Awaited<ReturnType<typeof openDynamoStores>>;
beforeAll(async () => {
  lookAlike = await startDynamoLookAlike();
  stores = await openDynamoStores(lookAlike.endpoint);
});
afterEach(() => lookAlike.intercept((_request, _response, pass) => pass()));
afterAll(async () => {
  await stores.close();
  await lookAlike.stop();
});

const operationOf = (request: IncomingMessage) => String(request.headers['x-amz-target']).split('.')[1];

function fail(response: ServerResponse, status: number, type: string): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'try later' }));
}

/** Spoils the first `count` requests of `operation`; the rest pass. Answers how many there were. */
function spoilFirst(
  count: number,
  operation: string,
  spoil: (response: ServerResponse, request: IncomingMessage, pass: () => void) => void,
): { seen: number } {
  const counted = { seen: 0 };
  lookAlike.intercept((request, response, pass) => {
    if (operationOf(request) !== operation) return pass();
    counted.seen += 1;
    return counted.seen <= count ? spoil(response, request, pass) : pass();
  });
  return counted;
}

/** The request is carried out, but nobody hears of it. */
const loseAnswer = (response: ServerResponse, request: IncomingMessage, pass: () => void) => {
  response.end = () => {
    request.socket.destroy();
    return response;
  };
  pass();
};

describe('when DynamoDB is in trouble', () => {
  test.each<[number, string]>([
    [400, 'ProvisionedThroughputExceededException'],
    [400, 'ThrottlingException'],
    [500, 'InternalServerError'],
    [503, 'ServiceUnavailable'],
  ])('%i %s is tried again', async (status, type) => {
    const record = sampleInterview();
    const counted = spoilFirst(1, 'PutItem', (response) => fail(response, status, type));
    expect(await stores.interviews.create(record)).toBe('created');
    expect(counted.seen).toBe(2);
    expect(await stores.interviews.get(record)).toEqual(record);
  });

  test('a request that hangs is given up and tried again', async () => {
    const { requestHandler } = awsClientSettings;
    const client = localDynamo(lookAlike.endpoint, { ...requestHandler, requestTimeout: 150 });
    const interviews = dynamoInterviews({ ...stores.table, client }, silentLog());
    const counted = spoilFirst(1, 'PutItem', () => undefined);
    expect(await interviews.create(sampleInterview())).toBe('created');
    expect(counted.seen).toBe(2);
    client.destroy();
  });

  test('trouble that lasts is told, so that nothing is acknowledged', async () => {
    const record = sampleInterview();
    const counted = spoilFirst(99, 'PutItem', (response) => fail(response, 500, 'InternalServerError'));
    await expect(stores.interviews.create(record)).rejects.toMatchObject({ name: 'InternalServerError' });
    expect(counted.seen).toBe(4);
  });

  test('a request that it refuses is not tried again', async () => {
    const counted = spoilFirst(99, 'PutItem', (response) => fail(response, 400, 'ValidationException'));
    await expect(stores.interviews.create(sampleInterview())).rejects.toMatchObject({
      name: 'ValidationException',
    });
    expect(counted.seen).toBe(1);
  });

  test('a write whose answer was lost is known as our own when the try is repeated', async () => {
    const record = sampleInterview();
    spoilFirst(1, 'PutItem', loseAnswer);
    expect(await stores.interviews.create(record)).toBe('created');
    spoilFirst(1, 'PutItem', loseAnswer);
    expect(await stores.interviews.save({ ...record, failures: 7 })).toBe('saved');
    expect(await stores.interviews.get(record)).toEqual({ ...record, version: 2, failures: 7 });
    expect(await stores.interviews.save({ ...record, failures: 8 })).toBe('stale');
  });

  test('so is a claim', async () => {
    const claim = { fingerprint: 'f', now: '2026-12-01T09:00:00Z', leaseUntil: '2026-12-01T09:01:00Z' };
    spoilFirst(1, 'PutItem', loseAnswer);
    expect(await stores.once.claim({ ...claim, key: 'lost', owner: 'a' })).toEqual({ kind: 'claimed' });
    expect((await stores.once.claim({ ...claim, key: 'lost', owner: 'b' })).kind).toBe('busy');
  });

  test('an erasure that was cut short can be repeated', async () => {
    const account = sampleAccount();
    await stores.accounts.create(account);
    for (const id of ['a', 'b', 'c'])
      await stores.interviews.create(sampleInterview({ id, personId: account.id }));
    const seen = { deletes: 0 };
    lookAlike.intercept((request, response, pass) => {
      if (operationOf(request) === 'DeleteItem' && ++seen.deletes > 2)
        return fail(response, 400, 'ValidationException');
      return pass();
    });
    await expect(stores.accounts.erase(account.id)).rejects.toMatchObject({ name: 'ValidationException' });
    lookAlike.intercept((_request, _response, pass) => pass());
    expect(await stores.accounts.get(account.id)).toEqual(account);
    await stores.accounts.erase(account.id);
    expect(await stores.everything()).not.toContain(account.id);
  });
});
