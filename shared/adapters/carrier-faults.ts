import type { SendOutcome } from '../app/ports/senders.ts';

/** Faults that happen before a request can be written: the carrier surely never saw it. */
const neverReached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The error code of the network, wherever it is: fetch hides it in the cause. */
function networkCode(fault: unknown): string {
  for (let one = fault, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth += 1) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    if (one.name === 'TimeoutError') return 'ETIMEDOUT';
  }
  return fault instanceof Error ? fault.name : 'unknown';
}

/** A request that got no answer. Unless it surely was never written, nobody knows whether it was taken. */
export function outcomeOfNoAnswer(fault: unknown): SendOutcome {
  const code = networkCode(fault);
  return neverReached.has(code) ? { kind: 'later', code } : { kind: 'unknown', code };
}

/** `Retry-After` in seconds; a date counts from `nowMs`; undefined when absent or unreadable. */
export function retryAfterSeconds(value: unknown, nowMs: number): number | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - nowMs) / 1000));
}
