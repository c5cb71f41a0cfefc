import type { SendOutcome } from '../app/ports/senders.ts';
import { outcomeOfNoAnswer, retryAfterSeconds } from './carrier-faults.ts';

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** The fields that SendGrid's errors are about, such as `personalizations.0.to.0.email`. */
function faultyFields(body: unknown): string[] {
  const errors = member(body, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((one) => member(one, 'field')).filter((field) => typeof field === 'string');
}

/** SendGrid answers a full rate limit with the second (since 1970) at which it opens again. */
function secondsUntilReset(headers: unknown, nowMs: number): number | undefined {
  const after = retryAfterSeconds(member(headers, 'retry-after'), nowMs);
  if (after !== undefined) return after;
  const reset = Number(member(headers, 'x-ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - nowMs / 1000)) : undefined;
}

/** What a fault of sending a mail says about the mail. `nowMs`: real time, for waits given as an instant. */
export function sendgridOutcome(fault: unknown, nowMs: number): SendOutcome {
  // A ResponseError from 400 upwards has the status as its code; below it is axios's error, with the answer in it.
  const answer = member(fault, 'response');
  const status = [member(fault, 'code'), member(answer, 'status')].find((one) => typeof one === 'number');
  if (status === undefined) return outcomeOfNoAnswer(fault);
  const code = `HTTP ${status}`;
  if (status === 429) {
    const seconds = secondsUntilReset(member(answer, 'headers'), nowMs);
    return { kind: 'later', code, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) };
  }
  if (status >= 500 || status === 408) return { kind: 'unknown', code };
  const toFault = faultyFields(member(answer, 'body')).some((field) =>
    /^personalizations\.\d+\.to\b/.test(field),
  );
  return { kind: 'refused', reason: status === 400 && toFault ? 'bad-address' : 'misconfigured', code };
}
