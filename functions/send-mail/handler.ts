import * as z from 'zod/mini';
import type { MailSender, SendOutcome } from '../../shared/app/ports/senders.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Log } from '../../shared/log.ts';

export interface SendingMail {
  /** Absent when no carrier of mail is connected. */
  email?: MailSender | undefined;
  log: Log;
}

const outgoingMail = z.object({
  attemptId: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.optional(
    z.array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() })),
  ),
});

/** Sends the one mail it is called with, once, and answers what the carrier said. It never throws. */
export const makeHandler =
  ({ email, log }: SendingMail) =>
  async (event: unknown): Promise<SendOutcome> => {
    const read = z.safeParse(outgoingMail, event);
    if (!read.success) {
      log.error('mail-unreadable');
      return { kind: 'refused', reason: 'misconfigured', code: 'unreadable' };
    }
    if (!email) return { kind: 'later', code: 'not-offered' };
    const { attemptId } = read.data;
    try {
      const outcome = await email.send(read.data);
      log.info('mail-handed-over', { attempt: attemptId, outcome: outcome.kind });
      return outcome;
    } catch (fault) {
      log.error('sender-threw', { attempt: attemptId, fault: faultName(fault) });
      return { kind: 'unknown', code: 'threw' };
    }
  };
