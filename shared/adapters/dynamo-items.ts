import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
  type PutItemCommandInput,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { randomUUID } from 'node:crypto';
import { UnreadableItem } from '../domain/record/unreadable-item.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';

/** The table, and the client that reaches it. */
export interface DynamoTable {
  client: DynamoDBClient;
  name: string;
}

export type Item = Record<string, AttributeValue>;

/** Where an item is. */
export interface ItemKey {
  pk: string;
  sk: string;
}

export type Condition = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
>;

export const keyOf = ({ pk, sk }: ItemKey): Item => ({ pk: { S: pk }, sk: { S: sk } });

/** The time-to-live attribute of an item that may be cleared away after `at`; none when it is kept. */
export function expiry(at: Instant | undefined): Item {
  return at === undefined ? {} : { expires: { N: String(Math.ceil(epochMs(at) / 1000)) } };
}

/** Nothing is stored there yet. */
export const ifAbsent: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** What is stored there has `version`. */
export const ifVersion = (version: number): Condition => ({
  ConditionExpression: '#version = :version',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':version': { N: String(version) } },
});

/** The item as it was last written. */
export async function getItem(table: DynamoTable, key: ItemKey): Promise<Item | undefined> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: table.name, Key: keyOf(key), ConsistentRead: true }),
  );
  return Item;
}

/** Whether `attempt`, a conditional write, went through; false when its condition did not hold. */
export async function whetherHeld(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (fault) {
    if (fault instanceof ConditionalCheckFailedException) return false;
    throw fault;
  }
}

/**
 * Puts the item if `condition` holds; answers whether it did. Each put carries an id of its own: when the answer
 * was lost on the way and the SDK tries again, its own first try fails the condition, and is known by that id.
 */
export async function putIf(
  table: DynamoTable,
  key: ItemKey,
  attributes: Item,
  condition: Condition,
): Promise<boolean> {
  const writeId = randomUUID();
  const put = new PutItemCommand({
    TableName: table.name,
    Item: { ...keyOf(key), ...attributes, writeId: { S: writeId } },
    ...condition,
  });
  if (await whetherHeld(() => table.client.send(put))) return true;
  return (await getItem(table, key))?.['writeId']?.S === writeId;
}

/** Puts the item, whatever was there. */
export async function putItem(table: DynamoTable, key: ItemKey, attributes: Item): Promise<void> {
  await table.client.send(
    new PutItemCommand({ TableName: table.name, Item: { ...keyOf(key), ...attributes } }),
  );
}

/** Removes the item, and answers what it was; one that is gone already is as good. */
export async function deleteItem(table: DynamoTable, key: ItemKey): Promise<Item | undefined> {
  const { Attributes } = await table.client.send(
    new DeleteItemCommand({ TableName: table.name, Key: keyOf(key), ReturnValues: 'ALL_OLD' }),
  );
  return Attributes;
}

/** Everything that a query finds, page after page, but no more than `limit`. */
export async function queryItems(
  table: DynamoTable,
  query: Omit<QueryCommandInput, 'TableName' | 'Limit'>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  if (limit < 1) return [];
  const found: Item[] = [];
  let start: Item | undefined;
  do {
    const wanted = limit - found.length;
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ...query,
        ...(Number.isFinite(wanted) && { Limit: wanted }),
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start && found.length < limit);
  return found;
}

/** The items in a person's partition whose sort key starts with `prefix`, as they were last written. */
export function itemsOfPerson(table: DynamoTable, personId: string, prefix: string): Promise<Item[]> {
  return queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': { S: partitionOf(personId) }, ':prefix': { S: prefix } },
    ConsistentRead: true,
  });
}

/** Where everything in a person's partition is. */
export async function placesOfPerson(table: DynamoTable, personId: string): Promise<ItemKey[]> {
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': { S: partitionOf(personId) } },
    ConsistentRead: true,
    ProjectionExpression: 'pk, sk',
  });
  return items.map((item) => ({ pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' }));
}

/** The partition of everything that is a person's own. */
export const partitionOf = (personId: string): string => `person#${personId}`;

/** What follows the `#` of a key. */
export const idIn = (key: string): string => key.slice(key.indexOf('#') + 1);

/** The number in attribute `name`. Throws UnreadableItem when the item `key` has none. */
export function numberOf(item: Item, name: string, key: string): number {
  const number = Number(item[name]?.N);
  if (!Number.isFinite(number)) throw new UnreadableItem(key, `it has no number in ${name}`);
  return number;
}
