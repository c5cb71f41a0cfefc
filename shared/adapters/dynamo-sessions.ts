import type { Session, Sessions } from '../app/ports/sessions.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  deleteItem,
  expiry,
  getItem,
  idIn,
  partitionOf,
  putItem,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { readAnySession, readSession } from './stored-session.ts';

const placeOf = (tokenHash: string): ItemKey => ({ pk: `session#${tokenHash}`, sk: 'session' });

/** Where the person's partition says that there is such a session, so that erasing finds it. */
const placeAtPerson = (personId: string, tokenHash: string): ItemKey => ({
  pk: partitionOf(personId),
  sk: `session#${tokenHash}`,
});

const attributesOf = (session: Session): Item => ({
  body: textAttribute(JSON.stringify(session)),
  person: { S: session.personId },
  ...expiry(session.expiresAt),
});

/** How sessions lie in the table. */
export const sessionItems: ItemShape = {
  isAt: ({ pk, sk }) => pk.startsWith('session#') && sk === 'session',
  itemOf: (belonging) => {
    if (belonging.kind !== 'session') return undefined;
    const { tokenHash, personId, expiresAt } = belonging.item;
    return {
      place: placeOf(tokenHash),
      attributes: attributesOf(belonging.item),
      pointer: { place: placeAtPerson(personId, tokenHash), attributes: expiry(expiresAt) },
    };
  },
  read: ({ pk }, item) => {
    const tokenHash = idIn(pk);
    return {
      kind: 'session',
      item: readAnySession(tokenHash, textOf(item, 'body', `session ${tokenHash}`)),
    };
  },
};

/** Sessions in DynamoDB, under the hash of their token. */
export function dynamoSessions(table: DynamoTable): Sessions {
  return {
    put: async (session) => {
      const { tokenHash, personId, expiresAt } = session;
      // First where erasing looks: what is cut short here leaves no session that cannot be found.
      await putItem(table, placeAtPerson(personId, tokenHash), expiry(expiresAt));
      await putItem(table, placeOf(tokenHash), attributesOf(session));
    },
    get: async (tokenHash, now) => {
      const item = await getItem(table, placeOf(tokenHash));
      return item && readSession(tokenHash, textOf(item, 'body', `session ${tokenHash}`), now);
    },
    remove: async (tokenHash) => {
      const personId = (await deleteItem(table, placeOf(tokenHash)))?.['person']?.S;
      if (personId !== undefined) await deleteItem(table, placeAtPerson(personId, tokenHash));
    },
  };
}
