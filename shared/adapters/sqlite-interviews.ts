import * as z from 'zod/mini';
import type { InterviewKey, Interviews, StoredInterview } from '../app/ports/interviews.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import type { Log } from '../log.ts';
import { readableOnly } from './readable-only.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import type { RowShape } from './sqlite-rows.ts';
import { byAge, readInterview } from './stored-interview.ts';

const row = z.object({ id: z.string(), version: z.int(), body: z.string() });
const rows = z.array(row);
const dueRows = z.array(z.object({ person: z.string(), id: z.string(), due: z.int() }));

const momentOf = (at: Instant | undefined) => (at === undefined ? null : epochMs(at));

const columnsOf = (record: StoredInterview) =>
  [momentOf(record.dueAt), momentOf(record.pending?.until), JSON.stringify(record)] as const;

const wholeRow = z.object({ person: z.string(), id: z.string(), version: z.int(), body: z.string() });

/** How interview records lie in their table. */
export const interviewRows: RowShape = {
  table: 'interviews',
  key: ['person', 'id'],
  rowOf: (belonging) => {
    if (belonging.kind !== 'interview') return undefined;
    const { personId: person, id, version } = belonging.item;
    const [due, expires, body] = columnsOf(belonging.item);
    return { person, id, version, due, expires, body };
  },
  read: (found) => {
    const { person: personId, id, version, body } = z.parse(wholeRow, found);
    return { kind: 'interview', item: readInterview({ personId, id }, version, body) };
  },
};

/** Interview records in SQLite, each one row with its whole history. */
export function sqliteInterviews(db: SqliteDatabase, log: Log): Interviews {
  const insert = db.prepare(
    'INSERT INTO interviews (version, person, id, due, expires, body) VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = db.prepare(
    'UPDATE interviews SET version = version + 1, due = ?, expires = ?, body = ? WHERE person = ? AND id = ? AND version = ?',
  );
  const select = db.prepare('SELECT id, version, body FROM interviews WHERE person = ? AND id = ?');
  const selectAll = db.prepare('SELECT id, version, body FROM interviews WHERE person = ?');
  const remove = db.prepare('DELETE FROM interviews WHERE person = ? AND id = ?');
  const due = db.prepare(
    'SELECT person, id, due FROM interviews WHERE due <= ? ORDER BY due, person, id LIMIT ?',
  );
  return {
    create: (record) =>
      db.write(() =>
        insert.run(record.personId, record.id, ...columnsOf(record)) === 1 ? 'created' : 'exists',
      ),
    get: async (key: InterviewKey) => {
      const stored = z.parse(z.optional(row), select.get(key.personId, key.id));
      return stored && readInterview(key, stored.version, stored.body);
    },
    ofPerson: async (personId) =>
      readableOnly(
        z.parse(rows, selectAll.all(personId)),
        ({ id, version, body }) => readInterview({ personId, id }, version, body),
        log,
      ).sort(byAge),
    save: (record) =>
      db.write(() =>
        update.run(...columnsOf(record), record.personId, record.id, record.version) === 1
          ? 'saved'
          : 'stale',
      ),
    remove: async (key) => {
      await db.write(() => remove.run(key.personId, key.id));
    },
    dueUntil: async (at, limit) =>
      z.parse(dueRows, due.all(epochMs(at), limit)).map(({ person, id, due: dueMs }) => ({
        personId: person,
        id,
        dueAt: toIso(dueMs),
      })),
  };
}
