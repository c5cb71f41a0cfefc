import { afterAll, beforeAll } from 'vitest';
import { storesContract } from '../contracts/all-stores.ts';
import { startDynamoLookAlike, type DynamoLookAlike } from '../support/dynamo-look-alike.ts';
import { openDynamoStores } from '../support/dynamo-stores.ts';

/** Whatever is named there is tested; by default the look-alike. */
const named = process.env['AWS_ENDPOINT_URL_DYNAMODB'];

let lookAlike: DynamoLookAlike | undefined;
beforeAll(async () => {
  if (named === undefined) lookAlike = await startDynamoLookAlike();
});
afterAll(() => lookAlike?.stop());

storesContract(`DynamoDB at ${named ?? 'the look-alike'}`, () =>
  openDynamoStores(named ?? lookAlike?.endpoint ?? ''),
);
