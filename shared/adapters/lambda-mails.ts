import { InvokeCommand, LambdaClient, LambdaServiceException } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import type { MailSender, SendOutcome } from '../app/ports/senders.ts';
import { awsClientSettings } from './aws-client-settings.ts';
import { outcomeOfNoAnswer } from './carrier-faults.ts';

/** A little longer than the function that sends may take. */
const REQUEST_MS = 27_000;

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), providerId: z.string() }),
  z.object({
    kind: z.literal('refused'),
    reason: z.enum(['opted-out', 'bad-address', 'blocked', 'misconfigured']),
    code: z.string(),
  }),
  z.object({ kind: z.literal('later'), code: z.string(), retryAfterSeconds: z.exactOptional(z.number()) }),
  z.object({ kind: z.literal('unknown'), code: z.string() }),
]);

/**
 * Lambda of this account and region, or whatever `AWS_ENDPOINT_URL_LAMBDA` names. It never tries again by itself:
 * a call whose answer was lost may have sent the mail.
 */
export const lambdaClient = (): LambdaClient =>
  new LambdaClient({
    ...awsClientSettings,
    maxAttempts: 1,
    requestHandler: { ...awsClientSettings.requestHandler, requestTimeout: REQUEST_MS },
  });

function readOutcome(payload: Uint8Array | undefined): SendOutcome {
  try {
    const read = z.safeParse(outcome, JSON.parse(new TextDecoder().decode(payload)));
    if (read.success) return read.data;
  } catch {
    // What is not JSON says as little as what has another shape.
  }
  return { kind: 'unknown', code: 'unreadable-outcome' };
}

/** What a call that threw says about the mail: refused before it was taken, it surely was not sent. */
function outcomeOfFault(fault: unknown): SendOutcome {
  if (fault instanceof LambdaServiceException)
    return fault.$fault === 'client'
      ? { kind: 'later', code: fault.name }
      : { kind: 'unknown', code: fault.name };
  return outcomeOfNoAnswer(fault);
}

/**
 * Mail through the function that sends one mail (`functions/send-mail`), so that those who seldom mail need not
 * carry SendGrid's package nor its key.
 */
export function lambdaMails(client: LambdaClient, functionName: string): MailSender {
  return {
    send: async (mail) => {
      try {
        const answer = await client.send(
          new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(mail) }),
        );
        // It ended in an error of its own, perhaps after SendGrid took the mail.
        if (answer.FunctionError) return { kind: 'unknown', code: 'send-mail-failed' };
        return readOutcome(answer.Payload);
      } catch (fault) {
        return outcomeOfFault(fault);
      }
    },
  };
}
