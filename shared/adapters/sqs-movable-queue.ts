import { ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MovableQueue, UnreadableBelonging } from '../app/ports/belongings.ts';
import { mailToRead, type MailToRead } from '../domain/mail/mail-to-read.ts';
import { readStored } from './read-stored.ts';
import { sqsMailQueue } from './sqs-mail-queue.ts';

/** What was looked at comes back after so long. */
const HIDDEN_SECONDS = 15 * 60;
/** A poll may find nothing where there is something; so many in a row that find nothing are the end. */
const EMPTY_POLLS = 2;

function readBody(id: string, body: string): MailToRead | UnreadableBelonging {
  try {
    return readStored(mailToRead, `mail in the queue ${id}`, body);
  } catch {
    return { kind: 'unreadable', key: `mail in the queue ${id}`, raw: body };
  }
}

/** A queue of mails to read, while nobody reads from it. */
export function sqsMovableQueue(client: SQSClient, queueUrl: string): MovableQueue {
  return {
    put: (mail) => sqsMailQueue(client, queueUrl).put(mail),
    async *waiting() {
      for (let empty = 0; empty < EMPTY_POLLS; empty += 1) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl: queueUrl,
            MaxNumberOfMessages: 10,
            VisibilityTimeout: HIDDEN_SECONDS,
            WaitTimeSeconds: 1,
          }),
        );
        if (Messages.length > 0) empty = -1;
        yield* Messages.map(({ MessageId = '', Body = '' }) => readBody(MessageId, Body));
      }
    },
  };
}
