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
  const state: {
    read?: ((mail: MailToRead) => Promise<void>) | undefined;
    working?: Promise<void> | undefined;
    again: boolean;
    timer?: NodeJS.Timeout | undefined;
  } = { again: false };

  async function work(): Promise<void> {
    while (state.again && state.read) {
      state.again = false;
      await queue.work(state.read, Date.now());
    }
    await wakeLater();
  }

  async function wakeLater(): Promise<void> {
    clearTimeout(state.timer);
    const next = await queue.nextMs();
    if (next === undefined || !state.read) return;
    state.timer = setTimeout(wake, Math.min(Math.max(next - Date.now(), 0) + 10, LONGEST_PAUSE_MS));
    state.timer.unref();
  }

  function wake(): void {
    state.again = true;
    if (state.working || !state.read) return;
    state.working = work()
      .catch((fault: unknown) => log.error('mail-reader-fault', { fault: faultName(fault) }))
      .finally(() => {
        state.working = undefined;
        // One that came while the last look was ending.
        if (state.again && state.read) wake();
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
      state.read = reader;
      wake();
    },
    idle: async () => {
      while (state.working) await state.working;
    },
    stop: async () => {
      state.read = undefined;
      clearTimeout(state.timer);
      await state.working;
    },
  };
}
