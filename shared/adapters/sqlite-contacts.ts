import * as z from 'zod/mini';
import type { Contacts } from '../app/ports/contacts.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { contactText, readContact, readKeptContact, unknownContact } from './stored-contact.ts';

const row = z.optional(z.object({ version: z.int(), body: z.string() }));

const wholeRow = z.object({ hash: z.string(), version: z.int(), body: z.string() });

/** How contacts lie in their table. */
export const contactRows: RowShape = {
  table: 'contacts',
  key: ['hash'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'contact') return undefined;
    const { hash, version } = belonging.item;
    return { hash, version, body: contactText(belonging.item) };
  },
  read: (found) => {
    const { hash, version, body } = z.parse(wholeRow, found);
    return { kind: 'contact', item: readKeptContact(hash, version, body) };
  },
};

/** Contacts in SQLite, under what the keyed `hash` makes of the number or address, which is not kept. */
export function sqliteContacts(db: SqliteDatabase, hash: (text: string) => string): Contacts {
  const select = db.prepare('SELECT version, body FROM contacts WHERE hash = ?');
  const insert = db.prepare(
    'INSERT INTO contacts (version, hash, body) VALUES (1, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = db.prepare(
    'UPDATE contacts SET version = version + 1, body = ? WHERE hash = ? AND version = ?',
  );
  return {
    get: async (key) => {
      const hashed = hash(key);
      const stored = z.parse(row, select.get(hashed));
      return stored ? readContact(key, hashed, stored.version, stored.body) : unknownContact(key);
    },
    save: (contact) => {
      const hashed = hash(contact.key);
      const body = contactText(contact);
      return db.write(() => {
        const changed =
          contact.version === 0 ? insert.run(hashed, body) : update.run(body, hashed, contact.version);
        return changed === 1 ? 'saved' : 'stale';
      });
    },
  };
}
