import type { KeptContact } from '../app/ports/belongings.ts';
import type { Contact, Contacts } from '../app/ports/contacts.ts';
import type { ItemShape } from './dynamo-item-shape.ts';
import { textAttribute, textOf } from './dynamo-text.ts';
import {
  getItem,
  idIn,
  ifAbsent,
  ifVersion,
  numberOf,
  putIf,
  type DynamoTable,
  type Item,
  type ItemKey,
} from './dynamo-items.ts';
import { contactText, readContact, readKeptContact, unknownContact } from './stored-contact.ts';

const placeOf = (hashed: string): ItemKey => ({ pk: `contact#${hashed}`, sk: 'contact' });

const attributesOf = (contact: Contact | KeptContact, version: number): Item => ({
  version: { N: String(version) },
  body: textAttribute(contactText(contact)),
});

/** How contacts lie in the table. */
export const contactItems: ItemShape = {
  isAt: ({ sk }) => sk === 'contact',
  itemOf: (belonging) =>
    belonging.kind === 'contact'
      ? {
          place: placeOf(belonging.item.hash),
          attributes: attributesOf(belonging.item, belonging.item.version),
        }
      : undefined,
  read: ({ pk }, item) => {
    const name = `contact ${idIn(pk)}`;
    return {
      kind: 'contact',
      item: readKeptContact(idIn(pk), numberOf(item, 'version', name), textOf(item, 'body', name)),
    };
  },
};

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
      const attributes = attributesOf(contact, contact.version + 1);
      const condition = contact.version === 0 ? ifAbsent : ifVersion(contact.version);
      return (await putIf(table, placeOf(hash(contact.key)), attributes, condition)) ? 'saved' : 'stale';
    },
  };
}
