import type { Contacts } from '../app/ports/contacts.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  getItem,
  ifAbsent,
  ifVersion,
  numberOf,
  putIf,
  type DynamoTable,
  type ItemKey,
} from './dynamo-items.ts';
import { contactText, readContact, unknownContact } from './stored-contact.ts';

const placeOf = (hashed: string): ItemKey => ({ pk: `contact#${hashed}`, sk: 'contact' });

/** Contacts in DynamoDB, under what the keyed `hash` makes of the number or address, which is not kept. */
export function dynamoContacts(table: DynamoTable, hash: (text: string) => string): Contacts {
  return {
    get: async (key) => {
      const hashed = hash(key);
      const item = await getItem(table, placeOf(hashed));
      if (!item) return unknownContact(key);
      const name = `contact ${hashed}`;
      return readContact(key, hashed, numberOf(item, 'version', name), textOf(item, 'body', name));
    },
    save: async (contact) => {
      const attributes = {
        version: { N: String(contact.version + 1) },
        body: textAttribute(contactText(contact)),
      };
      const condition = contact.version === 0 ? ifAbsent : ifVersion(contact.version);
      return (await putIf(table, placeOf(hash(contact.key)), attributes, condition)) ? 'saved' : 'stale';
    },
  };
}
