import { createHash } from 'node:crypto';
import type { DueInterview, InterviewKey, Interviews, StoredInterview } from '../app/ports/interviews.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs } from '../domain/time/zoned.ts';
import type { Log } from '../log.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  deleteItem,
  expiry,
  getItem,
  idIn,
  ifAbsent,
  ifVersion,
  itemsOfPerson,
  numberOf,
  partitionOf,
  putIf,
  queryItems,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { DUE_SHARDS } from './dynamo-table.ts';
import { readableOnly } from './readable-only.ts';
import { byAge, interviewName, readInterview } from './stored-interview.ts';

const PREFIX = 'interview#';

const placeOf = ({ personId, id }: InterviewKey): ItemKey => ({
  pk: partitionOf(personId),
  sk: `${PREFIX}${id}`,
});

const shardName = (shard: number): string => `due#${shard}`;

function shardOf({ personId, id }: InterviewKey): string {
  const digest = createHash('sha256').update(`${personId}/${id}`).digest();
  return shardName(digest.readUInt32BE(0) % DUE_SHARDS);
}

function dueOf(record: StoredInterview): Item {
  if (record.dueAt === undefined) return {};
  return { dueShard: { S: shardOf(record) }, dueMs: { N: String(epochMs(record.dueAt)) } };
}

const attributesOf = (record: StoredInterview, version: number): Item => ({
  version: { N: String(version) },
  body: textAttribute(JSON.stringify(record)),
  ...dueOf(record),
  ...expiry(record.pending?.until),
});

function keyIn(item: Item): InterviewKey {
  return { personId: idIn(item['pk']?.S ?? ''), id: idIn(item['sk']?.S ?? '') };
}

function read(item: Item): StoredInterview {
  const key = keyIn(item);
  const name = interviewName(key);
  return readInterview(key, numberOf(item, 'version', name), textOf(item, 'body', name));
}

function dueIn(item: Item): DueInterview {
  const dueMs = Number(item['dueMs']?.N);
  return { ...keyIn(item), dueAt: toIso(dueMs) };
}

/** How interview records lie in the table. */
export const interviewItems: ItemShape = {
  isAt: ({ pk, sk }) => pk.startsWith('person#') && sk.startsWith(PREFIX),
  itemOf: (belonging) =>
    belonging.kind === 'interview'
      ? { place: placeOf(belonging.item), attributes: attributesOf(belonging.item, belonging.item.version) }
      : undefined,
  read: (_place, item) => ({ kind: 'interview', item: read(item) }),
};

/** Interview records in DynamoDB, each one item with its whole history, in the person's partition. */
export function dynamoInterviews(table: DynamoTable, log: Log): Interviews {
  const dueInShard = (shard: number, untilMs: number, limit: number) =>
    queryItems(
      table,
      {
        IndexName: 'due',
        KeyConditionExpression: 'dueShard = :shard AND dueMs <= :until',
        ExpressionAttributeValues: { ':shard': { S: shardName(shard) }, ':until': { N: String(untilMs) } },
      },
      limit,
    );
  return {
    create: async (record) =>
      (await putIf(table, placeOf(record), attributesOf(record, 1), ifAbsent)) ? 'created' : 'exists',
    get: async (key) => {
      const item = await getItem(table, placeOf(key));
      return item && read(item);
    },
    ofPerson: async (personId) =>
      readableOnly(await itemsOfPerson(table, personId, PREFIX), read, log).sort(byAge),
    save: async (record) => {
      const next = attributesOf(record, record.version + 1);
      return (await putIf(table, placeOf(record), next, ifVersion(record.version))) ? 'saved' : 'stale';
    },
    remove: async (key) => {
      await deleteItem(table, placeOf(key));
    },
    dueUntil: async (at, limit) => {
      const shards = Array.from({ length: DUE_SHARDS }, (_, shard) => dueInShard(shard, epochMs(at), limit));
      return (await Promise.all(shards))
        .flat()
        .map(dueIn)
        .sort((a, b) => epochMs(a.dueAt) - epochMs(b.dueAt))
        .slice(0, limit);
    },
  };
}
