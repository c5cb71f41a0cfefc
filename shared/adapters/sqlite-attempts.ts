import * as z from 'zod/mini';
import type { Attempt, Attempts } from '../app/ports/attempts.ts';
import { epochMs } from '../domain/time/zoned.ts';
import type { Log } from '../log.ts';
import { readableOnly } from './readable-only.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { advanced, byCreation, readAttempt } from './stored-attempt.ts';

const row = z.object({ id: z.string(), person: z.string(), body: z.string() });

function read(found: unknown): Attempt | undefined {
  const stored = z.parse(z.optional(row), found);
  return stored && readAttempt(stored.person, stored.id, stored.body);
}

/** How attempts lie in their table. */
export const attemptRows: RowShape = {
  table: 'attempts',
  key: ['id'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'attempt') return undefined;
    const { id, personId, createdAt } = belonging.item;
    return { id, person: personId, created: epochMs(createdAt), body: JSON.stringify(belonging.item) };
  },
  read: (found) => {
    const { id, person, body } = z.parse(row, found);
    return { kind: 'attempt', item: readAttempt(person, id, body) };
  },
};

/** Attempts in SQLite. */
export function sqliteAttempts(db: SqliteDatabase, log: Log): Attempts {
  const put = db.prepare('INSERT OR REPLACE INTO attempts (id, person, created, body) VALUES (?, ?, ?, ?)');
  const select = db.prepare('SELECT id, person, body FROM attempts WHERE id = ?');
  const ofPerson = db.prepare('SELECT id, person, body FROM attempts WHERE person = ?');
  const store = (attempt: Attempt) =>
    put.run(attempt.id, attempt.personId, epochMs(attempt.createdAt), JSON.stringify(attempt));
  return {
    put: async (attempt) => {
      await db.write(() => store(attempt));
    },
    get: async (id) => read(select.get(id)),
    advance: (id, change) =>
      db.write(() => {
        const present = read(select.get(id));
        const next = present && advanced(present, change);
        if (next) store(next);
        return next ?? present;
      }),
    ofPerson: async (personId) =>
      readableOnly(
        z.parse(z.array(row), ofPerson.all(personId)),
        ({ id, person, body }) => readAttempt(person, id, body),
        log,
      ).sort(byCreation),
  };
}
