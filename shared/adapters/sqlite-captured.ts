import * as z from 'zod/mini';
import { capturedMessage, type CapturedMessage } from './captured-message.ts';
import { readStored } from './read-stored.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

const rows = z.array(z.object({ position: z.int(), body: z.string() }));

/** What was captured instead of being sent. */
export interface Captured {
  append(message: CapturedMessage): Promise<void>;
  /** All of it, in the order in which it was captured. */
  list(): Promise<CapturedMessage[]>;
}

/** Captured messages in SQLite. */
export function sqliteCaptured(db: SqliteDatabase): Captured {
  const insert = db.prepare('INSERT INTO captured (body) VALUES (?)');
  const select = db.prepare('SELECT position, body FROM captured ORDER BY position');
  return {
    append: async (message) => {
      await db.write(() => insert.run(JSON.stringify(message)));
    },
    list: async () =>
      z
        .parse(rows, select.all())
        .map(({ position, body }) => readStored(capturedMessage, `captured message ${position}`, body)),
  };
}
