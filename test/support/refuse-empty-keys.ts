import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoTable } from '../../shared/adapters/dynamo-table.ts';

const keyNames = new Set<string>([
  dynamoTable.partitionKey,
  dynamoTable.sortKey,
  ...dynamoTable.indexes.map(({ partitionKey }) => partitionKey),
]);

function emptyIn(values: Record<string, AttributeValue> | undefined, names?: ReadonlySet<string>): string[] {
  return Object.entries(values ?? {})
    .filter(([name, value]) => value.S === '' && (names === undefined || names.has(name)))
    .map(([name]) => name);
}

/**
 * Makes `client` refuse what DynamoDB refuses and the look-alike takes: empty text as a key, of the table or of an
 * index, in an item or in a query.
 */
export function refuseEmptyKeys(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next) => async (args) => {
      const { input } = args;
      const empty = [
        ...('Item' in input ? emptyIn(input.Item, keyNames) : []),
        ...('Key' in input ? emptyIn(input.Key, keyNames) : []),
        ...('KeyConditionExpression' in input ? emptyIn(input.ExpressionAttributeValues) : []),
      ];
      if (empty.length > 0) throw new Error(`ValidationException: empty text as key: ${empty.join(', ')}`);
      return next(args);
    },
    { step: 'initialize', name: 'refuseEmptyKeys' },
  );
  return client;
}
