import type { MailToRead } from '../../domain/mail/mail-to-read.ts';

/**
 * Mails that were kept and wait to be read. Each is handed to the reader at least once, perhaps twice and out of
 * order; one that the reader fails at is tried again, and set aside when it fails too often, without harm to the
 * others.
 */
export interface MailQueue {
  /** Once it resolves, the mail will be read even if the process ends. */
  put(mail: MailToRead): Promise<void>;
}
