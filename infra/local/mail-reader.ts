import type { SqliteMailQueue } from '../../shared/adapters/sqlite-mail-queue.ts';
import type { MailQueue } from '../../shared/app/ports/mail-queue.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { MailToRead } from '../../shared/domain/mail/mail-to-read.ts';
import type { Log } from '../../shared/log.ts';

/** Reads the mails that wait, on one machine: at once when one comes, and again when a failed one is due. */
export interface MailReader {
  /** The queue, which wakes the reader with every mail that is put. */
  queue: MailQueue;
  /** Begins with what waited since the last time. */
  start(read: (mail: MailToRead) => Promise<void>): void;
  /** Once every mail that was there has been tried. */
  idle(): Promise<void>;
  /** Ends what is under way and begins nothing more. */
  stop(): Promise<void>;
}

/** A timer holds no longer than this, in ms; it is set anew then. */
const LONGEST_PAUSE_MS = 3_600_000;

/** Pauses are of real time, whatever the simulated clock says: they are there for carriers and disks. */
export function mailReader(queue: SqliteMailQueue, log: Log): MailReader {
  let read: ((mail: MailToRead) => Promise<void>) | undefined;
  let working: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  async function work(reader: (mail: MailToRead) => Promise<void>): Promise<void> {
    do {
      again = false;
      await queue.work(reader, Date.now());
    } while (again && read);
    await wakeLater();
  }

  async function wakeLater(): Promise<void> {
    clearTimeout(timer);
    const next = await queue.nextMs();
    if (next === undefined || !read) return;
    timer = setTimeout(wake, Math.min(Math.max(next - Date.now(), 0) + 10, LONGEST_PAUSE_MS));
    timer.unref();
  }

  function wake(): void {
    again = true;
    if (working || !read) return;
    working = work(read)
      .catch((fault: unknown) => log.error('mail-reader-fault', { fault: faultName(fault) }))
      .finally(() => {
        working = undefined;
        // One that came while the last look was ending.
        if (again && read) wake();
      });
  }

  return {
    queue: {
      put: async (mail) => {
        await queue.put(mail);
        wake();
      },
    },
    start: (reader) => {
      read = reader;
      wake();
    },
    idle: async () => {
      while (working) await working;
    },
    stop: async () => {
      read = undefined;
      clearTimeout(timer);
      await working;
    },
  };
}
