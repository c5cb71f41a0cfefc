import * as z from 'zod/mini';
import type { SendOutcome, TextSender } from '../../shared/app/ports/senders.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Log } from '../../shared/log.ts';

export interface SendingTexts {
  /** Absent when no carrier of texts is connected. */
  sms?: Pick<TextSender, 'send'> | undefined;
  log: Log;
}

const outgoingText = z.object({
  attemptId: z.string(),
  to: z.string(),
  body: z.string(),
  validUntil: z.optional(z.string()),
});

/** Sends the one text it is called with, once, and answers what the carrier said. It never throws. */
export const makeHandler =
  ({ sms, log }: SendingTexts) =>
  async (event: unknown): Promise<SendOutcome> => {
    const read = z.safeParse(outgoingText, event);
    if (!read.success) {
      log.error('text-unreadable');
      return { kind: 'refused', reason: 'misconfigured', code: 'unreadable' };
    }
    if (!sms) return { kind: 'later', code: 'not-offered' };
    const { attemptId } = read.data;
    try {
      const outcome = await sms.send(read.data);
      log.info('text-handed-over', { attempt: attemptId, outcome: outcome.kind });
      return outcome;
    } catch (fault) {
      log.error('sender-threw', { attempt: attemptId, fault: faultName(fault) });
      return { kind: 'unknown', code: 'threw' };
    }
  };
