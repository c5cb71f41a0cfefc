import { text } from 'node:stream/consumers';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { dynamoTable } from '../../../shared/adapters/dynamo-table.ts';
import type { DynamoLookAlike } from '../../support/dynamo-look-alike.ts';

/** One request to DynamoDB and what AWS would charge for it. */
export interface Metered {
  operation: string;
  readUnits: number;
  /** All together. */
  writeUnits: number;
  /** Those of the indexes alone. */
  indexUnits: number;
}

const item = z.record(z.string(), z.unknown());
const asked = z.looseObject({
  TableName: z.optional(z.string()),
  Item: z.optional(item),
  Key: z.optional(item),
});
const answered = z.looseObject({
  Item: z.optional(item),
  ConsumedCapacity: z.optional(z.object({ CapacityUnits: z.number() })),
});

type Item = z.output<typeof item>;
type Ask = (target: string, body: object) => Promise<{ status: number; text: string }>;

const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem'];
const keyNames = [dynamoTable.partitionKey, dynamoTable.sortKey];

/** What an item is in an index; empty when it is not there. */
const entryOf = (found: Item | undefined, index: (typeof dynamoTable.indexes)[number]): string => {
  const keys = [index.partitionKey, ...('sortKey' in index ? [index.sortKey] : [])];
  return found && keys.every((key) => found[key] !== undefined)
    ? JSON.stringify(keys.map((key) => found[key]))
    : '';
};

/** An index of keys costs one write for an entry that comes or goes, two for one that moves, none for one that stays. */
const indexUnitsOf = (before: Item | undefined, after: Item | undefined): number =>
  dynamoTable.indexes
    .map((index) => [entryOf(before, index), entryOf(after, index)])
    .reduce((sum, [was, is]) => (was === is ? sum : sum + (was ? 1 : 0) + (is ? 1 : 0)), 0);

async function meter(
  ask: Ask,
  target: string,
  body: string,
): Promise<{ raw: string; status: number; metered: Metered }> {
  const operation = target.split('.').at(-1) ?? '';
  const input = z.parse(asked, JSON.parse(body));
  const isWrite = WRITES.includes(operation);
  const from = input.Key ?? input.Item ?? {};
  const Key = Object.fromEntries(keyNames.map((name) => [name, from[name]]));
  const stored = async () => {
    if (!isWrite) return undefined;
    const got = await ask('DynamoDB_20120810.GetItem', {
      TableName: input.TableName,
      Key,
      ConsistentRead: true,
    });
    return z.parse(answered, JSON.parse(got.text)).Item;
  };
  const before = await stored();
  const { status, text: raw } = await ask(target, { ...input, ReturnConsumedCapacity: 'TOTAL' });
  const answer = z.parse(answered, JSON.parse(raw));
  // A condition that fails is charged too, though the answer does not say so.
  const units =
    answer.ConsumedCapacity?.CapacityUnits ?? (raw.includes('#ConditionalCheckFailedException') ? 1 : 0);
  const indexUnits = isWrite && status === 200 ? indexUnitsOf(before, await stored()) : 0;
  const writeUnits = isWrite ? units + indexUnits : 0;
  return { raw, status, metered: { operation, readUnits: isWrite ? 0 : units, writeUnits, indexUnits } };
}

/** From now on every request is metered, one after the other. Answers what ends it. */
export async function meterDynamo(
  dynamo: DynamoLookAlike,
  see: (metered: Metered) => void,
): Promise<() => Promise<void>> {
  const behind = await dynamo.behind();
  let last: Promise<unknown> = Promise.resolve();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const target = String(request.headers['x-amz-target']);
    const ask: Ask = async (name, input) => {
      const answer = await fetch(behind.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': name,
          authorization: String(request.headers.authorization),
          'x-amz-date': String(request.headers['x-amz-date']),
        },
        body: JSON.stringify(input),
      });
      return { status: answer.status, text: await answer.text() };
    };
    const { raw, status, metered } = await meter(ask, target, body);
    see(metered);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(raw);
  }

  dynamo.intercept((request, response) => {
    last = last.then(() => serve(request, response)).catch(() => response.destroy());
  });
  return () => behind.close();
}
