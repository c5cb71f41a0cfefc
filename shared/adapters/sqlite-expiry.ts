import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { ATTEMPT_KEPT_MS } from './attempt-kept.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** Clears away what has expired, as DynamoDB's time to live does on AWS: to be called now and then. */
export function sqliteExpiry(db: SqliteDatabase): (now: Instant) => Promise<void> {
  const removals = [
    db.prepare('DELETE FROM accounts WHERE expires <= ?'),
    db.prepare('DELETE FROM interviews WHERE expires <= ?'),
    db.prepare('DELETE FROM sessions WHERE expires <= ?'),
    db.prepare('DELETE FROM once WHERE forget <= ?'),
  ];
  const oldAttempts = db.prepare('DELETE FROM attempts WHERE created <= ?');
  return (now) =>
    db.write(() => {
      removals.forEach((removal) => removal.run(epochMs(now)));
      oldAttempts.run(epochMs(now) - ATTEMPT_KEPT_MS);
    });
}
