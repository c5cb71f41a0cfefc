import type { Belongings } from '../app/ports/belongings.ts';
import type { Stores } from '../app/ports/stores.ts';
import type { Instant } from '../domain/time/zoned.ts';
import { jsonLog, type Log } from '../log.ts';
import { contactHash } from './installation-keys.ts';
import { sqliteBelongings } from './sqlite-belongings.ts';
import { sqliteAccounts } from './sqlite-accounts.ts';
import { sqliteAttempts } from './sqlite-attempts.ts';
import { sqliteCaptured, type Captured } from './sqlite-captured.ts';
import { sqliteContacts } from './sqlite-contacts.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { sqliteExpiry } from './sqlite-expiry.ts';
import { sqliteInterviews } from './sqlite-interviews.ts';
import { sqliteKeys } from './sqlite-keys.ts';
import { sqliteMailQueue, type SqliteMailQueue } from './sqlite-mail-queue.ts';
import { sqliteOnce } from './sqlite-once.ts';
import { sqliteSessions } from './sqlite-sessions.ts';
import { sqliteSettings, type Settings } from './sqlite-settings.ts';

/** Everything that one machine keeps, in one file. */
export interface SqliteStores extends Stores {
  captured: Captured;
  mailQueue: SqliteMailQueue;
  settings: Settings;
  belongings: Belongings;
  /** Clears away what has expired at `now`: sessions, old claims, what nobody confirmed. */
  removeExpired(now: Instant): Promise<void>;
  /** Waits for writes under way, then closes the file. */
  close(): Promise<void>;
}

export interface SqliteOptions {
  /** The keyed hash under which contacts are kept; by default with a key of the file's own. */
  hash?: (text: string) => string;
  /** Hears of items that cannot be read; by default standard error. */
  log?: Log;
}

const standardError = () => jsonLog((line) => process.stderr.write(`${line}\n`));

const ownHash = (settings: Settings) => contactHash(sqliteKeys(settings).contacts);

/** Opens (or makes) the data in `file`. */
export function openSqliteStores(file: string, options: SqliteOptions = {}): SqliteStores {
  const db = openSqliteDatabase(file);
  const settings = sqliteSettings(db);
  const log = options.log ?? standardError();
  return {
    accounts: sqliteAccounts(db),
    interviews: sqliteInterviews(db, log),
    contacts: sqliteContacts(db, options.hash ?? ownHash(settings)),
    sessions: sqliteSessions(db),
    once: sqliteOnce(db),
    attempts: sqliteAttempts(db, log),
    captured: sqliteCaptured(db),
    mailQueue: sqliteMailQueue(db, log),
    settings,
    belongings: sqliteBelongings(db),
    removeExpired: sqliteExpiry(db),
    close: () => db.close(),
  };
}
