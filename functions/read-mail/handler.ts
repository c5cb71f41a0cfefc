import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { readKeptMail } from '../../shared/app/mail/read-kept-mail.ts';
import type { ReadingMails } from '../../shared/app/mail/reading-mails.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import { mailToRead } from '../../shared/domain/mail/mail-to-read.ts';

export type { ReadingMails };

/** Reads what waits in the queue, each by itself; or erases the raw mails of a person who leaves. */
export type QueueHandler = (event: SQSEvent | { erase: string }) => Promise<SQSBatchResponse>;

/** The mail named by a message; throws for a message that is none of ours. */
function mailIn(body: string) {
  const value: unknown = JSON.parse(body);
  return z.parse(mailToRead, value);
}

/** Reads each mail of a batch; those that failed are named, so that only they come again. */
export function makeHandler(world: ReadingMails): QueueHandler {
  return async (event) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    if ('erase' in event) {
      await world.rawMails.removeOf(event.erase);
      world.log.info('mails-erased');
      return { batchItemFailures };
    }
    const { Records } = event;
    for (const { messageId, body } of Records) {
      try {
        await readKeptMail(world, mailIn(body));
      } catch (fault) {
        world.log.warn('mail-put-off', { message: messageId, fault: faultName(fault) });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
