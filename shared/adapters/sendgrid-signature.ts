import { createPublicKey, createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Clock } from '../app/ports/chance.ts';
import type { BodySignatureCheck } from '../app/ports/signatures.ts';
import { epochMs } from '../domain/time/zoned.ts';

const signatureHeader = 'x-twilio-email-event-webhook-signature';
const timestampHeader = 'x-twilio-email-event-webhook-timestamp';

/** SendGrid tries a webhook again for up to 72 hours, and may do so with the first timestamp. */
const oldestSeconds = 73 * 3600;

/**
 * Checks SendGrid's signature: ECDSA over the timestamp and the raw bytes. (The official helper turns the body into a
 * string first, which breaks mail that is not UTF-8.) Throws when `publicKey` is not the base64 of a SPKI DER key.
 */
export function sendgridSignatureCheck(options: { publicKey: string; clock: Clock }): BodySignatureCheck {
  const key = createPublicKey({ key: Buffer.from(options.publicKey, 'base64'), format: 'der', type: 'spki' });
  return ({ body, headers }) => {
    const timestamp = headers[timestampHeader];
    const signature = headers[signatureHeader];
    if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
    if (epochMs(options.clock.now()) / 1000 - Number(timestamp) > oldestSeconds) return false;
    return isSigned(key, timestamp, body, signature);
  };
}

/**
 * Checks what SendGrid posts by any of the keys that `settings` name: its webhook of events and its Inbound Parse sign
 * with a key each. Undefined without a key: then nothing can be believed.
 */
export function signedBySendgrid(
  settings: { eventsPublicKey?: string | undefined; inboundPublicKey?: string | undefined } | undefined,
  clock: Clock,
): BodySignatureCheck | undefined {
  const keys = [settings?.inboundPublicKey, settings?.eventsPublicKey].filter((key) => key !== undefined);
  const checks = keys.map((publicKey) => sendgridSignatureCheck({ publicKey, clock }));
  return checks.length > 0 ? (call) => checks.some((check) => check(call)) : undefined;
}

function isSigned(key: KeyObject, timestamp: string, body: Uint8Array, signature: string): boolean {
  try {
    return createVerify('sha256').update(timestamp).update(body).verify(key, signature, 'base64');
  } catch {
    return false;
  }
}

/** A key pair to play SendGrid with, at home and in tests. */
export interface SendgridSigner {
  /** Base64 of the SPKI DER key, as SendGrid's settings page shows it. */
  publicKey: string;
  /** The two headers that SendGrid would send with `body` at `at` (an instant). */
  sign(body: Uint8Array, at: string): Record<string, string>;
}

export function sendgridSigner(): SendgridSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    sign(body, at) {
      const timestamp = String(Math.floor(epochMs(at) / 1000));
      const signature = createSign('sha256').update(timestamp).update(body).sign(privateKey, 'base64');
      return { [timestampHeader]: timestamp, [signatureHeader]: signature };
    },
  };
}
