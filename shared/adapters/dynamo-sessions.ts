import type { Sessions } from '../app/ports/sessions.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  deleteItem,
  expiry,
  getItem,
  partitionOf,
  putItem,
  type DynamoTable,
  type ItemKey,
} from './dynamo-items.ts';
import { readSession } from './stored-session.ts';

const placeOf = (tokenHash: string): ItemKey => ({ pk: `session#${tokenHash}`, sk: 'session' });

/** Where the person's partition says that there is such a session, so that erasing finds it. */
const placeAtPerson = (personId: string, tokenHash: string): ItemKey => ({
  pk: partitionOf(personId),
  sk: `session#${tokenHash}`,
});

/** Sessions in DynamoDB, under the hash of their token. */
export function dynamoSessions(table: DynamoTable): Sessions {
  return {
    put: async (session) => {
      const { tokenHash, personId, expiresAt } = session;
      // First where erasing looks: what is cut short here leaves no session that cannot be found.
      await putItem(table, placeAtPerson(personId, tokenHash), expiry(expiresAt));
      await putItem(table, placeOf(tokenHash), {
        body: textAttribute(JSON.stringify(session)),
        person: { S: personId },
        ...expiry(expiresAt),
      });
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
