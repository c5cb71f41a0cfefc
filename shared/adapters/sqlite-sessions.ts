import * as z from 'zod/mini';
import type { Sessions } from '../app/ports/sessions.ts';
import { epochMs } from '../domain/time/zoned.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { readSession } from './stored-session.ts';

const row = z.optional(z.object({ body: z.string() }));

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
