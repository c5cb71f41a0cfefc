import { randomBytes } from 'node:crypto';
import { keyBytes, keyText, type InstallationKeys } from './installation-keys.ts';
import type { Settings } from './sqlite-settings.ts';

const SEAL = 'seal-key';
const CONTACTS = 'contact-key';

const random = () => randomBytes(32).toString('hex');

/** The keys of this file, made when they are first asked for. */
export function sqliteKeys(settings: Settings): InstallationKeys {
  return {
    seal: Buffer.from(settings.setOnce(SEAL, random()), 'hex'),
    contacts: keyBytes(settings.setOnce(CONTACTS, random())),
  };
}

/** Puts other keys in their place; what was kept under the old ones is found no more. */
export async function keepSqliteKeys(settings: Settings, keys: InstallationKeys): Promise<void> {
  await Promise.all([
    settings.set(SEAL, Buffer.from(keys.seal).toString('hex')),
    settings.set(CONTACTS, keyText(keys.contacts)),
  ]);
}
