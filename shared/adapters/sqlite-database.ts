import { setImmediate } from 'node:timers';
import Database from 'libsql';
import * as z from 'zod/mini';
import { sqliteSchema } from './sqlite-schema.ts';

export type Column = string | number | null;

/** One prepared statement, run with its parameters in order. */
export interface Statement {
  /** How many rows it changed. */
  run(...parameters: Column[]): number;
  get(...parameters: Column[]): unknown;
  all(...parameters: Column[]): unknown[];
}

/** A database in one file, in this process. */
export interface SqliteDatabase {
  prepare(sql: string): Statement;
  /**
   * Runs `change` soon, in one transaction with the changes that others ask for meanwhile, and answers what it
   * answered once all of that is on the disk. A change that throws is rejected by itself, so one that does
   * several things must not throw between them.
   */
  write<Answer>(change: () => Answer): Promise<Answer>;
  /** Waits for what was asked for, then closes the file. */
  close(): Promise<void>;
}

interface Queued {
  /** Runs the change within the transaction; what it returns tells the asker, once that is committed. */
  run(): () => void;
  fail(fault: unknown): void;
}

const versionRow = z.object({ user_version: z.int() });

/** How long another process (an export, a backup) may hold the file before a write is given up. */
const BUSY_MS = 5000;

function migrate(db: Database.Database): void {
  const version = z.parse(versionRow, db.prepare('PRAGMA user_version').get()).user_version;
  if (version > sqliteSchema.length)
    throw new Error(
      `The data was written by a newer version (schema ${version}; this one knows ${sqliteSchema.length}). Start the newer version, or name another folder.`,
    );
  sqliteSchema.slice(version).forEach((step, index) => {
    db.exec(`BEGIN IMMEDIATE; ${step} PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
}

function runAll(db: Database.Database, batch: readonly Queued[]): (() => void)[] {
  db.exec('BEGIN IMMEDIATE');
  try {
    const tellers = batch.map((queued) => {
      const tell = queued.run();
      // A full disk ends the whole transaction by itself; going on would commit the rest one by one.
      if (!db.inTransaction) throw new Error('The database gave up the transaction.');
      return tell;
    });
    db.exec('COMMIT');
    return tellers;
  } catch (fault) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw fault;
  }
}

function commitTogether(db: Database.Database, batch: readonly Queued[]): void {
  try {
    for (const tell of runAll(db, batch)) tell();
  } catch (fault) {
    for (const queued of batch) queued.fail(fault);
  }
}

function statement(db: Database.Database, sql: string): Statement {
  const prepared = db.prepare(sql);
  return {
    run: (...parameters) => prepared.run(...parameters).changes,
    get: (...parameters) => prepared.get(...parameters),
    all: (...parameters) => prepared.all(...parameters),
  };
}

function queued<Answer>(
  change: () => Answer,
  resolve: (answer: Answer) => void,
  reject: (fault: unknown) => void,
): Queued {
  const run = () => {
    try {
      const answer = change();
      return () => resolve(answer);
    } catch (fault) {
      return () => reject(fault);
    }
  };
  return { run, fail: reject };
}

/**
 * Opens (or makes) the database in `file` and brings its tables up to date. What a write answered is on the disk:
 * it outlives the process and the power (write-ahead log, flushed with every commit).
 */
export function openSqliteDatabase(file: string): SqliteDatabase {
  const db = new Database(file, { timeout: BUSY_MS });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  migrate(db);
  let waiting: Queued[] = [];
  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) commitTogether(db, batch);
  };
  return {
    prepare: (sql) => statement(db, sql),
    write: (change) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push(queued(change, resolve, reject));
      }),
    close: async () => {
      flush();
      db.close();
    },
  };
}
