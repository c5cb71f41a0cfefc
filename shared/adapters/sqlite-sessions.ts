import * as z from 'zod/mini';
import type { Sessions } from '../app/ports/sessions.ts';
import { epochMs } from '../domain/time/zoned.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { readAnySession, readSession } from './stored-session.ts';

const row = z.optional(z.object({ body: z.string() }));

const wholeRow = z.object({ token_hash: z.string(), body: z.string() });

/** How sessions lie in their table. */
export const sessionRows: RowShape = {
  table: 'sessions',
  key: ['token_hash'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'session') return undefined;
    const { tokenHash, personId, expiresAt } = belonging.item;
    const body = JSON.stringify(belonging.item);
    return { token_hash: tokenHash, person: personId, expires: epochMs(expiresAt), body };
  },
  read: (found) => {
    const { token_hash: tokenHash, body } = z.parse(wholeRow, found);
    return { kind: 'session', item: readAnySession(tokenHash, body) };
  },
};

/** Sessions in SQLite, under the hash of their token. */
export function sqliteSessions(db: SqliteDatabase): Sessions {
  const put = db.prepare(
    'INSERT OR REPLACE INTO sessions (token_hash, person, expires, body) VALUES (?, ?, ?, ?)',
  );
  const select = db.prepare('SELECT body FROM sessions WHERE token_hash = ?');
  const remove = db.prepare('DELETE FROM sessions WHERE token_hash = ?');
  return {
    put: async (session) => {
      const { tokenHash, personId, expiresAt } = session;
      await db.write(() => put.run(tokenHash, personId, epochMs(expiresAt), JSON.stringify(session)));
    },
    get: async (tokenHash, now) => {
      const stored = z.parse(row, select.get(tokenHash));
      return stored && readSession(tokenHash, stored.body, now);
    },
    remove: async (tokenHash) => {
      await db.write(() => remove.run(tokenHash));
    },
  };
}
