import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  paginateScan,
  UpdateItemCommand,
  waitUntilTableExists,
  type AttributeDefinition,
  type GlobalSecondaryIndex,
} from '@aws-sdk/client-dynamodb';
import { createHash, randomUUID } from 'node:crypto';
import { awsClientSettings } from '../../shared/adapters/aws-client-settings.ts';
import { dynamoBelongings } from '../../shared/adapters/dynamo-belongings.ts';
import { keyOf, type DynamoTable, type ItemKey } from '../../shared/adapters/dynamo-items.ts';
import { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import { dynamoTable } from '../../shared/adapters/dynamo-table.ts';
import { jsonLog } from '../../shared/log.ts';
import { refuseEmptyKeys } from './refuse-empty-keys.ts';
import type { OpenStores, StoredItem } from '../contracts/stores.ts';

const hash = (text: string) => createHash('sha256').update(`test ${text}`).digest('hex');

function placeOf(item: StoredItem): ItemKey {
  if (item.kind === 'interview') return { pk: `person#${item.key.personId}`, sk: `interview#${item.key.id}` };
  if (item.kind === 'account') return { pk: `person#${item.id}`, sk: 'account' };
  if (item.kind === 'contact') return { pk: `contact#${hash(item.key)}`, sk: 'contact' };
  if (item.kind === 'session') return { pk: `session#${item.tokenHash}`, sk: 'session' };
  return { pk: `person#${item.personId}`, sk: `attempt#${item.id}` };
}

const text = (name: string): AttributeDefinition => ({ AttributeName: name, AttributeType: 'S' });

const indexes: GlobalSecondaryIndex[] = dynamoTable.indexes.map((index) => ({
  IndexName: index.name,
  KeySchema: [
    { AttributeName: index.partitionKey, KeyType: 'HASH' },
    ...('sortKey' in index ? [{ AttributeName: index.sortKey, KeyType: 'RANGE' as const }] : []),
  ],
  Projection: { ProjectionType: 'KEYS_ONLY' },
}));

/** Credentials that no AWS knows, for what listens on this machine. */
export const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A client of what listens at `endpoint`. */
export function localDynamo(
  endpoint: string,
  requestHandler = awsClientSettings.requestHandler,
): DynamoDBClient {
  return refuseEmptyKeys(
    new DynamoDBClient({
      ...awsClientSettings,
      requestHandler,
      endpoint,
      region: 'us-east-1',
      credentials: localCredentials,
    }),
  );
}

/** Makes the product's table. */
export async function createDynamoTable(
  client: DynamoDBClient,
  name = `ringback-${randomUUID()}`,
): Promise<DynamoTable> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: dynamoTable.partitionKey, KeyType: 'HASH' },
        { AttributeName: dynamoTable.sortKey, KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        text(dynamoTable.partitionKey),
        text(dynamoTable.sortKey),
        text('dueShard'),
        { AttributeName: 'dueMs', AttributeType: 'N' },
        text('inbound'),
        text('calendar'),
      ],
      GlobalSecondaryIndexes: indexes,
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.05, maxDelay: 2 }, { TableName: name });
  return { client, name };
}

async function everythingIn(table: DynamoTable): Promise<string> {
  const pages: unknown[] = [];
  for await (const page of paginateScan(
    { client: table.client },
    { TableName: table.name, ConsistentRead: true },
  ))
    pages.push(page.Items);
  return JSON.stringify(pages);
}

/** Fresh stores in a table of their own, at `endpoint`. */
export async function openDynamoStores(endpoint: string): Promise<OpenStores & { table: DynamoTable }> {
  const table = await createDynamoTable(localDynamo(endpoint));
  const logged: string[] = [];
  const log = jsonLog((line) => logged.push(line));
  return {
    table,
    ...dynamoStores(table, { hash, log }),
    belongings: dynamoBelongings(table),
    logged,
    spoil: async (item, body) => {
      await table.client.send(
        new UpdateItemCommand({
          TableName: table.name,
          Key: keyOf(placeOf(item)),
          UpdateExpression: 'SET body = :body',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':body': { S: body } },
        }),
      );
    },
    everything: () => everythingIn(table),
    close: async () => {
      await table.client.send(new DeleteTableCommand({ TableName: table.name }));
      table.client.destroy();
    },
  };
}
