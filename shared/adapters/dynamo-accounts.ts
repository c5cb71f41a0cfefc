import type { Account, Accounts, SecretKind } from '../app/ports/accounts.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  deleteItem,
  expiry,
  getItem,
  idIn,
  ifAbsent,
  ifVersion,
  numberOf,
  partitionOf,
  placesOfPerson,
  putIf,
  queryItems,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { readAccount } from './stored-account.ts';

const ACCOUNT = 'account';

/** How many items of an erased person are removed at once. */
const ERASED_AT_ONCE = 10;

const placeOf = (id: string): ItemKey => ({ pk: partitionOf(id), sk: ACCOUNT });

const attributesOf = (account: Account, version: number): Item => ({
  version: { N: String(version) },
  body: textAttribute(JSON.stringify(account)),
  inbound: { S: account.inboundSecret },
  calendar: { S: account.calendarSecret },
  ...expiry(account.expiresAt),
});

function read(id: string, item: Item): Account {
  const name = `account ${id}`;
  return readAccount(id, numberOf(item, 'version', name), textOf(item, 'body', name));
}

const secretOf = (account: Account, kind: SecretKind): string =>
  kind === 'inbound' ? account.inboundSecret : account.calendarSecret;

/** The items to remove with the one at `pk`, `sk` of a person's partition: what it points at comes first. */
function removedWith(pk: string, sk: string): ItemKey[] {
  if (sk.startsWith('session#'))
    return [
      { pk: sk, sk: 'session' },
      { pk, sk },
    ];
  if (sk.startsWith('once#'))
    return [
      { pk: sk, sk: 'once' },
      { pk, sk },
    ];
  if (sk.startsWith('attempt#'))
    return [
      { pk: sk, sk: 'attempt' },
      { pk, sk },
    ];
  return [{ pk, sk }];
}

async function removeAll(table: DynamoTable, places: readonly ItemKey[]): Promise<void> {
  for (let start = 0; start < places.length; start += ERASED_AT_ONCE)
    await Promise.all(
      places.slice(start, start + ERASED_AT_ONCE).map(async ({ pk, sk }) => {
        for (const place of removedWith(pk, sk)) await deleteItem(table, place);
      }),
    );
}

/** Removes a person's partition and what it points at; the account last, so that a try cut short can be repeated. */
async function erase(table: DynamoTable, id: string): Promise<void> {
  // Again until nothing is found: somebody may have written while the first round went on.
  for (;;) {
    const places = await placesOfPerson(table, id);
    if (places.length === 0) return;
    await removeAll(
      table,
      places.filter(({ sk }) => sk !== ACCOUNT),
    );
    await deleteItem(table, placeOf(id));
  }
}

/** How accounts lie in the table. */
export const accountItems: ItemShape = {
  isAt: ({ pk, sk }) => pk.startsWith('person#') && sk === ACCOUNT,
  itemOf: (belonging) =>
    belonging.kind === 'account'
      ? {
          place: placeOf(belonging.item.id),
          attributes: attributesOf(belonging.item, belonging.item.version),
        }
      : undefined,
  read: ({ pk }, item) => ({ kind: 'account', item: read(idIn(pk), item) }),
};

/** Accounts in DynamoDB. `create` throws when the id is taken. */
export function dynamoAccounts(table: DynamoTable): Accounts {
  const get = async (id: string) => {
    const item = await getItem(table, placeOf(id));
    return item && read(id, item);
  };
  return {
    create: async (account) => {
      const created = await putIf(table, placeOf(account.id), attributesOf(account, 1), ifAbsent);
      if (!created) throw new Error(`The account ${account.id} exists already.`);
    },
    get,
    save: async (account) => {
      const next = attributesOf(account, account.version + 1);
      const saved = await putIf(table, placeOf(account.id), next, ifVersion(account.version));
      return saved ? 'saved' : 'stale';
    },
    erase: (id) => erase(table, id),
    bySecret: async (kind, secret) => {
      const [found] = await queryItems(
        table,
        {
          IndexName: kind,
          KeyConditionExpression: '#secret = :secret',
          ExpressionAttributeNames: { '#secret': kind },
          ExpressionAttributeValues: { ':secret': { S: secret } },
        },
        1,
      );
      const account = found && (await get(idIn(found['pk']?.S ?? '')));
      // The index lags behind the table: a secret that was just replaced may still be in it.
      return account && secretOf(account, kind) === secret ? account : undefined;
    },
  };
}
