import Database from 'libsql';

/** Holds a lock until it is released or the process ends, however it ends. */
export interface HeldLock {
  release(): void;
}

/**
 * Locks by a SQLite file of its own: the lock belongs to the process, so nothing stays behind when it is killed.
 * Answers `taken` when another process holds it.
 */
export function sqliteLock(file: string): HeldLock | 'taken' {
  const db = new Database(file, { timeout: 0 });
  try {
    // Nothing is ever written: an exclusive transaction that stays open is the lock.
    db.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    db.close();
    if (fault instanceof Error && 'code' in fault && fault.code === 'SQLITE_BUSY') return 'taken';
    throw fault;
  }
  return { release: () => db.close() };
}
