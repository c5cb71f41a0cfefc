import type { SendOutcome } from '../app/ports/senders.ts';
import { textRefusal } from '../domain/delivery/text-refusals.ts';
import { outcomeOfNoAnswer } from './carrier-faults.ts';

/** Full queues, daily caps, rate limits, pumping protection: Twilio did not take it, but may take it later. */
const laterCodes = new Set([14107, 20429, 21611, 30001, 30450, 30453, 63038]);

/** A RestException, or the newer TwilioServiceException: both carry the HTTP status and, if any, Twilio's code. */
interface Refused extends Error {
  status: number;
  code?: number;
}

const isRefused = (fault: unknown): fault is Refused =>
  fault instanceof Error && 'status' in fault && typeof fault.status === 'number';

/** What a fault of creating a message says about the message. */
export function twilioOutcome(fault: unknown): SendOutcome {
  if (!isRefused(fault)) return outcomeOfNoAnswer(fault);
  const { status, code: twilioCode } = fault;
  const code = String(twilioCode ?? `HTTP ${status}`);
  if (status === 429 || (twilioCode !== undefined && laterCodes.has(twilioCode)))
    return { kind: 'later', code };
  if (status >= 500 || status === 408 || status < 300) return { kind: 'unknown', code };
  // Without a body of Twilio's the answer may be of something between; a refused login or a wrong address is
  // definite all the same, as is a redirect that was not followed.
  if (twilioCode === undefined && ![401, 403, 404].includes(status) && status >= 400)
    return { kind: 'unknown', code };
  const reason = textRefusal(code);
  return { kind: 'refused', reason: reason ?? 'misconfigured', code };
}
