import { PutItemCommand, DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Marker } from '../app/ports/belongings.ts';
import type { Once, OnceClaim } from '../app/ports/once.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { CLAIM_KEPT_MS } from './claim-kept.ts';
import type { ItemShape, PlacedItem } from './dynamo-item-shape.ts';
import {
  getItem,
  idIn,
  keyOf,
  numberOf,
  partitionOf,
  putItem,
  whetherHeld,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { markerName } from './stored-marker.ts';
import { textAttribute, textOf } from './dynamo-text.ts';

const placeOf = (key: string): ItemKey => ({ pk: `once#${markerName(key)}`, sk: 'once' });

/** Where the person's partition says that there is such a marker, so that erasing finds it. */
const placeAtPerson = (personId: string, key: string): ItemKey => ({
  pk: partitionOf(personId),
  sk: `once#${markerName(key)}`,
});

/** No answer is remembered for longer than this after its claim, so what leads to it is not needed for longer either. */
const POINTER_KEPT_MS = 45 * 86_400_000;

const pointerTo = (personId: string, key: string, leaseMs: number): PlacedItem => ({
  place: placeAtPerson(personId, key),
  attributes: { expires: seconds(leaseMs + POINTER_KEPT_MS) },
});

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
      ...(claim.personId !== undefined && { person: { S: claim.personId } }),
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

function attributesOf({ personId, fingerprint, owner, leaseUntil, answer, forgetAt }: Marker): Item {
  const leaseMs = epochMs(leaseUntil);
  const forgetMs = forgetAt === undefined ? undefined : epochMs(forgetAt);
  return {
    fingerprint: { S: fingerprint },
    owner: { S: owner },
    leaseMs: { N: String(leaseMs) },
    expires: seconds(forgetMs ?? leaseMs + CLAIM_KEPT_MS),
    ...(personId === undefined ? {} : { person: { S: personId } }),
    ...(answer === undefined ? {} : { answer: textAttribute(answer) }),
    ...(forgetMs === undefined ? {} : { forgetMs: { N: String(forgetMs) } }),
  };
}

function readMarker(key: string, item: Item): Marker {
  const name = `once ${key}`;
  const personId = item['person']?.S;
  const claimed = {
    key,
    ...(personId !== undefined && { personId }),
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
  itemOf: (belonging) => {
    if (belonging.kind !== 'once') return undefined;
    const { key, personId, leaseUntil } = belonging.item;
    return {
      place: placeOf(key),
      attributes: attributesOf(belonging.item),
      ...(personId !== undefined && { pointer: pointerTo(personId, key, epochMs(leaseUntil)) }),
    };
  },
  read: ({ pk }, item) => ({ kind: 'once', item: readMarker(idIn(pk), item) }),
};

/** Uniqueness markers in DynamoDB. A key may be claimed again once its answer was to be forgotten. */
export function dynamoOnce(table: DynamoTable): Once {
  return {
    claim: async (claim) => {
      const { personId, key, leaseUntil } = claim;
      // First where erasing looks: what is cut short here leaves no marker that cannot be found.
      if (personId !== undefined) {
        const { place, attributes } = pointerTo(personId, key, epochMs(leaseUntil));
        await putItem(table, place, attributes);
      }
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
