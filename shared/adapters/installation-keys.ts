import { createHmac } from 'node:crypto';
import { sealHashKey } from './node-seal.ts';

/** The keys of an installation. What they signed and hashed is worth nothing without them, so they move with it. */
export interface InstallationKeys {
  /** Signs links and sessions, hashes codes and the address of inbound mail. */
  seal: Uint8Array;
  /** Under what it makes of a number or address a contact is kept. */
  contacts: Uint8Array;
}

const HEX = 'hex:';

/** A key as it is kept in text: hexadecimal digits behind `hex:`, or else the very bytes of the text. */
export const keyBytes = (text: string): Uint8Array =>
  text.startsWith(HEX) ? Buffer.from(text.slice(HEX.length), 'hex') : Buffer.from(text);

export const keyText = (bytes: Uint8Array): string => `${HEX}${Buffer.from(bytes).toString('hex')}`;

/**
 * The keys in the fields of a secret, `key` and, where contacts came from another home, `contacts`; by default one is
 * drawn from the other. Throws when there is no key.
 */
export function keysIn({ key, contacts }: Readonly<Record<string, string>>): InstallationKeys {
  if (!key) throw new Error('The secret of the seal has no key.');
  const seal = keyBytes(key);
  return { seal, contacts: contacts ? keyBytes(contacts) : sealHashKey(seal) };
}

/** The fields of a secret that `keysIn` reads. */
export const fieldsOf = ({ seal, contacts }: InstallationKeys): Record<string, string> => ({
  key: keyText(seal),
  contacts: keyText(contacts),
});

/** The keyed hash under which contacts are kept. */
export const contactHash =
  (key: Uint8Array) =>
  (text: string): string =>
    createHmac('sha256', key).update(text).digest('hex');
