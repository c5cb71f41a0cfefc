import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import { localCredentials } from '../../support/dynamo-stores.ts';
import type { SqsLookAlike } from '../../support/sqs-look-alike.ts';
import type { QueueSource } from './synthesized-source.ts';

/** The queue of mail to read, and Lambda's poller that hands what waits there to the reader. */
export interface MailDelivery {
  url: string;
  put(body: string): Promise<void>;
  /** Hands over whatever can be received now, `copies` times each at once. Answers how many batches there were. */
  deliver(copies: number): Promise<number>;
  /** When the next message can be received, in ms since 1970; infinity when none waits. */
  nextMs(): number;
  /** How many were given up. */
  lost(): Promise<number>;
}

const answer = z.nullish(
  z.object({ batchItemFailures: z.optional(z.array(z.object({ itemIdentifier: z.string() }))) }),
);

function eventOf(messages: readonly Message[], arn: string) {
  return {
    Records: messages.map(({ MessageId, ReceiptHandle, Body, MD5OfBody, Attributes }) => ({
      messageId: MessageId,
      receiptHandle: ReceiptHandle,
      body: Body,
      attributes: { ...Attributes, SenderId: 'local' },
      messageAttributes: {},
      md5OfBody: MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN: arn,
      awsRegion: 'us-east-1',
    })),
  };
}

/** The messages that were handled, as Lambda takes what the function answers. */
function handledOf(messages: readonly Message[], answered: unknown, reportsFailures: boolean): Message[] {
  if (!reportsFailures) return [...messages];
  const failed = z.parse(answer, answered)?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier);
  // A name that is none of the batch's makes the whole batch come again.
  if (failed?.some((id) => !messages.some(({ MessageId }) => MessageId === id))) return [];
  return messages.filter(({ MessageId = '' }) => !failed?.includes(MessageId));
}

/** Makes the queue and its dead letters as the template has them; `read` calls the reader, and throws as it does. */
export async function openMailDelivery(
  sqs: SqsLookAlike,
  source: QueueSource,
  read: (event: unknown) => Promise<unknown>,
): Promise<MailDelivery> {
  const client = new SQSClient({
    endpoint: sqs.endpoint,
    region: 'us-east-1',
    credentials: localCredentials,
  });
  const create = async (QueueName: string, Attributes: Record<string, string>) => {
    const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName, Attributes }));
    return QueueUrl;
  };
  const attributesOf = async (QueueUrl: string) =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))).Attributes ??
    {};
  const dead = await create('mail-lost', {});
  const deadLetterTargetArn = (await attributesOf(dead))['QueueArn'];
  const url = await create('mail-to-read', {
    VisibilityTimeout: String(source.visibilitySeconds),
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: source.maxReceiveCount }),
  });
  const { QueueArn: arn = '' } = await attributesOf(url);

  async function receive(): Promise<Message[]> {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: source.batchSize }),
    );
    return Messages;
  }

  async function handOver(messages: readonly Message[], copies: number): Promise<void> {
    const event = eventOf(messages, arn);
    const handled = await Promise.all(
      Array.from({ length: copies }, () =>
        read(event).then(
          (answered) => handledOf(messages, answered, source.reportsFailures),
          // A call that throws or runs out of time has handled nothing.
          (): Message[] => [],
        ),
      ),
    );
    for (const { ReceiptHandle } of new Set(handled.flat()))
      await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
  }

  return {
    url,
    put: async (body) => {
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    },
    deliver: async (copies) => {
      let batches = 0;
      for (let batch = await receive(); batch.length > 0; batch = await receive()) {
        await handOver(batch, copies);
        batches += 1;
      }
      return batches;
    },
    nextMs: () => sqs.nextVisibleMs(url),
    lost: async () => Number((await attributesOf(dead))['ApproximateNumberOfMessages']),
  };
}
