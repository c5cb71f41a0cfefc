import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';
import type { Missed, MissedWakeUps } from '../app/ports/missed-wake-ups.ts';
import type { WakeUp } from '../app/ports/wake-ups.ts';

const wakeUp = z.object({ personId: z.string(), id: z.string(), at: z.string() });
/** What Lambda's failure destination writes around an event at which the function failed each time. */
const failedCall = z.object({ requestPayload: wakeUp });

/** EventBridge Scheduler leaves the Input itself; Lambda its own account of the call. */
function wakeUpIn(body: string): WakeUp | undefined {
  try {
    const value: unknown = JSON.parse(body);
    const own = z.safeParse(wakeUp, value);
    if (own.success) return own.data;
    const failed = z.safeParse(failedCall, value);
    return failed.success ? failed.data.requestPayload : undefined;
  } catch {
    return undefined;
  }
}

/** For so long nobody else is handed what was taken. */
const HIDDEN_SECONDS = 120;

/** The dead letters of wake-ups in an SQS queue. */
export function sqsMissedWakeUps(client: SQSClient, queueUrl: string): MissedWakeUps {
  return {
    take: async () => {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: 10,
          VisibilityTimeout: HIDDEN_SECONDS,
          // Asks every server of the queue: a short poll may find nothing where there is something.
          WaitTimeSeconds: 1,
        }),
      );
      return Messages.map(({ Body = '', MessageId = '', ReceiptHandle }): Missed => ({
        wakeUp: wakeUpIn(Body),
        id: MessageId,
        done: async () => {
          await client.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle }));
        },
      }));
    },
  };
}
