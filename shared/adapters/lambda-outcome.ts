import * as z from 'zod/mini';
import type { SendOutcome } from '../app/ports/senders.ts';
import { outcomeOfNoAnswer } from './carrier-faults.ts';
import { invokeFunction, type Invoked } from './lambda-invoke.ts';

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

const unknown = (code: string): SendOutcome => ({ kind: 'unknown', code });

function readOutcome(payload: string): SendOutcome {
  try {
    const read = z.safeParse(outcome, JSON.parse(payload));
    if (read.success) return read.data;
  } catch {
    // What is not JSON says as little as what has another shape.
  }
  return unknown('unreadable-outcome');
}

function outcomeOf({ status, isFunctionError, payload }: Invoked): SendOutcome {
  // Refused before the function was called: surely not sent.
  if (status >= 400 && status < 500) return { kind: 'later', code: `HTTP ${status}` };
  if (status !== 200) return unknown(`HTTP ${status}`);
  // It ended in an error of its own, perhaps after the carrier took the message.
  return isFunctionError ? unknown('sender-failed') : readOutcome(payload);
}

/**
 * Hands one message to a function that sends it, and brings back what the carrier said. Never tried again by itself:
 * a call whose answer was lost may have sent the message.
 */
export async function sendThrough(functionName: string, message: object): Promise<SendOutcome> {
  try {
    return outcomeOf(await invokeFunction(functionName, message));
  } catch (fault) {
    return outcomeOfNoAnswer(fault);
  }
}
