import * as z from 'zod/mini';
import type { MovableQueue, UnreadableBelonging } from '../app/ports/belongings.ts';
import type { MailQueue } from '../app/ports/mail-queue.ts';
import { mailToRead, type MailToRead } from '../domain/mail/mail-to-read.ts';
import type { Log } from '../log.ts';
import { readStored } from './read-stored.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** How often a mail is tried before it is set aside. */
const MOST_TRIES = 5;

/** The pause after a first failure; each next one is twice as long. */
const FIRST_PAUSE_MS = 10_000;

const row = z.optional(z.object({ position: z.int(), tries: z.int(), body: z.string() }));
const asideRows = z.array(z.object({ body: z.string() }));
const nextRow = z.object({ next: z.nullable(z.int()) });

/** A queue on one machine: it is worked on by whoever calls `work`. */
export interface SqliteMailQueue extends MailQueue, MovableQueue {
  /**
   * Hands every mail that is ready at `nowMs` to `read`, oldest first, and forgets it when that resolves. One that
   * `read` throws at waits, then is tried again; after five failures it is set aside and logged. Answers how many
   * were handed over. One call at a time.
   */
  work(read: (mail: MailToRead) => Promise<void>, nowMs: number): Promise<number>;
  /** When the next one is ready, in milliseconds since 1970; undefined when none waits. */
  nextMs(): Promise<number | undefined>;
  /** Those that were set aside, as they were put. */
  setAside(): Promise<string[]>;
}

function readWaiting(body: string): MailToRead | UnreadableBelonging {
  try {
    return readStored(mailToRead, 'mail in the queue', body);
  } catch {
    return { kind: 'unreadable', key: 'mail in the queue', raw: body };
  }
}

/** Mails to read in SQLite. */
export function sqliteMailQueue(db: SqliteDatabase, log: Log): SqliteMailQueue {
  const insert = db.prepare('INSERT INTO mail_queue (ready, tries, body) VALUES (0, 0, ?)');
  const next = db.prepare(
    `SELECT position, tries, body FROM mail_queue
     WHERE ready <= ? AND tries < ${MOST_TRIES} AND position > ? ORDER BY position LIMIT 1`,
  );
  const soonest = db.prepare(`SELECT min(ready) AS next FROM mail_queue WHERE tries < ${MOST_TRIES}`);
  const aside = db.prepare(`SELECT body FROM mail_queue WHERE tries >= ${MOST_TRIES} ORDER BY position`);
  const all = db.prepare('SELECT body FROM mail_queue ORDER BY position');
  const remove = db.prepare('DELETE FROM mail_queue WHERE position = ?');
  const putOff = db.prepare('UPDATE mail_queue SET tries = ?, ready = ? WHERE position = ?');

  async function handle(
    { position, tries, body }: NonNullable<z.output<typeof row>>,
    read: (mail: MailToRead) => Promise<void>,
    nowMs: number,
  ): Promise<void> {
    // Counted beforehand: a mail that brings the process down must not do so for ever.
    await db.write(() => putOff.run(tries + 1, nowMs + FIRST_PAUSE_MS * 2 ** tries, position));
    try {
      await read(readStored(mailToRead, `mail in the queue at ${position}`, body));
    } catch (fault) {
      const fields = { position, tries: tries + 1, fault: fault instanceof Error ? fault.name : 'unknown' };
      if (tries + 1 >= MOST_TRIES) log.error('mail-set-aside', fields);
      else log.warn('mail-put-off', fields);
      return;
    }
    await db.write(() => remove.run(position));
  }

  return {
    put: async (mail) => {
      await db.write(() => insert.run(JSON.stringify(mail)));
    },
    work: async (read, nowMs) => {
      let handled = 0;
      let found = z.parse(row, next.get(nowMs, 0));
      while (found) {
        await handle(found, read, nowMs);
        handled += 1;
        found = z.parse(row, next.get(nowMs, found.position));
      }
      return handled;
    },
    nextMs: async () => z.parse(nextRow, soonest.get()).next ?? undefined,
    async *waiting() {
      for (const { body } of z.parse(asideRows, all.all())) yield readWaiting(body);
    },
    setAside: async () => z.parse(asideRows, aside.all()).map(({ body }) => body),
  };
}
