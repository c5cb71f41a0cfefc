import { createHash } from 'node:crypto';
import type { DueInterview, InterviewKey, Interviews, StoredInterview } from '../app/ports/interviews.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { idIn, queryItems, type DynamoTable, type Item } from './dynamo-items.ts';
import { DUE_SHARDS } from './dynamo-table.ts';

const shardName = (shard: number): string => `due#${shard}`;

function shardOf({ personId, id }: InterviewKey): string {
  const digest = createHash('sha256').update(`${personId}/${id}`).digest();
  return shardName(digest.readUInt32BE(0) % DUE_SHARDS);
}

/** What puts a record into the index of what is due, in a shard by its key. */
export function dueAttributesOf(record: StoredInterview): Item {
  if (record.dueAt === undefined) return {};
  return { dueShard: { S: shardOf(record) }, dueMs: { N: String(epochMs(record.dueAt)) } };
}

/** Whose record an item is. */
export function interviewKeyIn(item: Item): InterviewKey {
  return { personId: idIn(item['pk']?.S ?? ''), id: idIn(item['sk']?.S ?? '') };
}

const dueIn = (item: Item): DueInterview => ({
  ...interviewKeyIn(item),
  dueAt: toIso(Number(item['dueMs']?.N)),
});

/** The index of what is due, for whoever needs no record itself. */
export function dynamoDueInterviews(table: DynamoTable): Pick<Interviews, 'dueUntil'> {
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
