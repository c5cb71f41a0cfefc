import { PutItemCommand, DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Marker } from '../app/ports/belongings.ts';
import type { Once, OnceClaim } from '../app/ports/once.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { CLAIM_KEPT_MS } from './claim-kept.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import {
  getItem,
  idIn,
  keyOf,
  numberOf,
  whetherHeld,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { markerName } from './stored-marker.ts';
import { textAttribute, textOf } from './dynamo-text.ts';

const placeOf = (key: string): ItemKey => ({ pk: `once#${markerName(key)}`, sk: 'once' });

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

function attributesOf({ fingerprint, owner, leaseUntil, answer, forgetAt }: Marker): Item {
  const leaseMs = epochMs(leaseUntil);
  const forgetMs = forgetAt === undefined ? undefined : epochMs(forgetAt);
  return {
    fingerprint: { S: fingerprint },
    owner: { S: owner },
    leaseMs: { N: String(leaseMs) },
    expires: seconds(forgetMs ?? leaseMs + CLAIM_KEPT_MS),
    ...(answer === undefined ? {} : { answer: textAttribute(answer) }),
    ...(forgetMs === undefined ? {} : { forgetMs: { N: String(forgetMs) } }),
  };
}

function readMarker(key: string, item: Item): Marker {
  const name = `once ${key}`;
  const claimed = {
    key,
    fingerprint: textOf(item, 'fingerprint', name),
    owner: textOf(item, 'owner', name),
    leaseUntil: toIso(numberOf(item, 'leaseMs', name)),
  };
  if (item['answer'] === undefined) return claimed;
  return {
    ...claimed,
    answer: textOf(item, 'answer', name),
    forgetAt: toIso(numberOf(item, 'forgetMs', name)),
  };
}

/** How markers lie in the table. */
export const markerItems: ItemShape = {
  isAt: ({ sk }) => sk === 'once',
  itemOf: (belonging) =>
    belonging.kind === 'once'
      ? { place: placeOf(belonging.item.key), attributes: attributesOf(belonging.item) }
      : undefined,
  read: ({ pk }, item) => ({ kind: 'once', item: readMarker(idIn(pk), item) }),
};

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
