import { PutItemCommand, DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { createHash } from 'node:crypto';
import type { Once, OnceClaim } from '../app/ports/once.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { CLAIM_KEPT_MS } from './claim-kept.ts';
import { getItem, keyOf, whetherHeld, type DynamoTable, type Item, type ItemKey } from './dynamo-items.ts';
import { textAttribute, textOf } from './dynamo-text.ts';

/** A partition key holds 2,048 bytes; what is longer is told by its hash. */
const LONGEST_KEY_BYTES = 1024;

function placeOf(key: string): ItemKey {
  const fits = Buffer.byteLength(key) <= LONGEST_KEY_BYTES;
  const name = fits ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;
  return { pk: `once#${name}`, sk: 'once' };
}

const seconds = (ms: number): Item[string] => ({ N: String(Math.ceil(ms / 1000)) });

const CLAIMABLE = [
  'attribute_not_exists(pk)',
  '(attribute_not_exists(#answer) AND (#leaseMs <= :now OR #owner = :owner))',
  '(attribute_exists(#answer) AND #forgetMs <= :now)',
].join(' OR ');

const STILL_HELD = {
  ConditionExpression: '#owner = :owner AND attribute_not_exists(#answer)',
};

function held(item: Item, key: string): OnceClaim {
  const name = `once ${key}`;
  const fingerprint = textOf(item, 'fingerprint', name);
  if (item['answer'] === undefined) return { kind: 'busy', fingerprint };
  return { kind: 'done', fingerprint, answer: textOf(item, 'answer', name) };
}

function claimOf(table: DynamoTable, claim: Parameters<Once['claim']>[0]): PutItemCommand {
  const leaseMs = epochMs(claim.leaseUntil);
  return new PutItemCommand({
    TableName: table.name,
    Item: {
      ...keyOf(placeOf(claim.key)),
      fingerprint: { S: claim.fingerprint },
      owner: { S: claim.owner },
      leaseMs: { N: String(leaseMs) },
      expires: seconds(leaseMs + CLAIM_KEPT_MS),
    },
    ConditionExpression: CLAIMABLE,
    ExpressionAttributeNames: {
      '#answer': 'answer',
      '#leaseMs': 'leaseMs',
      '#owner': 'owner',
      '#forgetMs': 'forgetMs',
    },
    ExpressionAttributeValues: {
      ':now': { N: String(epochMs(claim.now)) },
      ':owner': { S: claim.owner },
    },
  });
}

/** Uniqueness markers in DynamoDB. A key may be claimed again once its answer was to be forgotten. */
export function dynamoOnce(table: DynamoTable): Once {
  return {
    claim: async (claim) => {
      const put = claimOf(table, claim);
      // Again when the marker was given back between the failed claim and the look at it.
      for (;;) {
        if (await whetherHeld(() => table.client.send(put))) return { kind: 'claimed' };
        const item = await getItem(table, placeOf(claim.key));
        if (item) return held(item, claim.key);
      }
    },
    settle: async ({ key, owner, answer, forgetAt }) => {
      const forgetMs = epochMs(forgetAt);
      const update = new UpdateItemCommand({
        TableName: table.name,
        Key: keyOf(placeOf(key)),
        UpdateExpression: 'SET #answer = :answer, #forgetMs = :forgetMs, #expires = :expires',
        ...STILL_HELD,
        ExpressionAttributeNames: {
          '#answer': 'answer',
          '#owner': 'owner',
          '#forgetMs': 'forgetMs',
          '#expires': 'expires',
        },
        ExpressionAttributeValues: {
          ':answer': textAttribute(answer),
          ':owner': { S: owner },
          ':forgetMs': { N: String(forgetMs) },
          ':expires': seconds(forgetMs),
        },
      });
      await whetherHeld(() => table.client.send(update));
    },
    release: async (key, owner) => {
      const remove = new DeleteItemCommand({
        TableName: table.name,
        Key: keyOf(placeOf(key)),
        ...STILL_HELD,
        ExpressionAttributeNames: { '#answer': 'answer', '#owner': 'owner' },
        ExpressionAttributeValues: { ':owner': { S: owner } },
      });
      await whetherHeld(() => table.client.send(remove));
    },
  };
}
