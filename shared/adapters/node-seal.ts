import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Seal } from '../app/ports/chance.ts';

const shortestKeyBytes = 32;

const drawnFrom = (key: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `ringback ${use}`, 32));

/** The key of `hash`. */
export const sealHashKey = (key: Uint8Array): Uint8Array => drawnFrom(key, 'hash');

/**
 * Signs and hashes with HMAC-SHA-256, under keys drawn from `key`, one for each use. Tokens are
 * `payload.signature`, both base64url. Throws RangeError when the key is shorter than 32 bytes.
 */
export function nodeSeal(key: Uint8Array): Seal {
  if (key.length < shortestKeyBytes) throw new RangeError('The key of the seal must have at least 32 bytes.');
  const [hashKey, signKey] = [sealHashKey(key), drawnFrom(key, 'sign')];
  const signature = (payload: string) => createHmac('sha256', signKey).update(payload).digest();

  return {
    hash: (text) => createHmac('sha256', hashKey).update(text).digest('hex'),
    sign: (payload) =>
      `${Buffer.from(payload).toString('base64url')}.${signature(payload).toString('base64url')}`,
    open(token) {
      const [written, signed, ...others] = token.split('.');
      if (!written || !signed || others.length > 0) return undefined;
      const payload = Buffer.from(written, 'base64url').toString();
      const expected = signature(payload);
      const given = Buffer.from(signed, 'base64url');
      // Only the one way of writing a token is one: what decodes to the same bytes but looks different is not.
      if (given.toString('base64url') !== signed || given.length !== expected.length) return undefined;
      if (Buffer.from(payload).toString('base64url') !== written) return undefined;
      return timingSafeEqual(given, expected) ? payload : undefined;
    },
  };
}
