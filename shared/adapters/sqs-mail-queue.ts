import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { MailQueue } from '../app/ports/mail-queue.ts';

/**
 * Mails to read in an SQS queue. Lambda hands them to the reader, one JSON object as `mailToRead` has it in the
 * body of each message; the queue's redrive policy says how often.
 */
export function sqsMailQueue(client: SQSClient, queueUrl: string): MailQueue {
  return {
    put: async (mail) => {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(mail) }));
    },
  };
}
