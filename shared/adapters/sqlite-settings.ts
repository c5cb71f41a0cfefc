import * as z from 'zod/mini';
import type { SqliteDatabase } from './sqlite-database.ts';

const row = z.optional(z.object({ value: z.string() }));

/** A few things that belong to the installation and stay with its data: its keys, the offset of its clock. */
export interface Settings {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  /** Sets `value` at once, unless something is set already; answers what is set then. For use while starting. */
  setOnce(key: string, value: string): string;
}

/** Settings in SQLite. */
export function sqliteSettings(db: SqliteDatabase): Settings {
  const select = db.prepare('SELECT value FROM settings WHERE key = ?');
  const put = db.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)');
  const putOnce = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const read = (key: string) => z.parse(row, select.get(key))?.value;
  return {
    get: async (key) => read(key),
    set: async (key, value) => {
      await db.write(() => put.run(key, value));
    },
    setOnce: (key, value) => {
      putOnce.run(key, value);
      return read(key) ?? value;
    },
  };
}
