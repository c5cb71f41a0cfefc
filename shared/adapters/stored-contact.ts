import * as z from 'zod/mini';
import type { KeptContact } from '../app/ports/belongings.ts';
import type { Contact, ContactKey, LiveCode, Waiting } from '../app/ports/contacts.ts';
import { instant } from '../domain/record/fields.ts';
import { readStored, type Shape } from './read-stored.ts';

const liveCode = z.object({
  hash: z.string(),
  sentAt: instant,
  expiresAt: instant,
  triesLeft: z.int(),
  personId: z.optional(z.string()),
} satisfies Shape<LiveCode>);

const waiting = z.object({ personId: z.string(), recordId: z.optional(z.string()) } satisfies Shape<Waiting>);

export const storedContact = z.object({
  version: z.int(),
  ownerId: z.optional(z.string()),
  codes: z.array(liveCode),
  codesSentAt: z.array(instant),
  waiting: z.array(waiting),
  suppressedAt: z.optional(instant),
  answeredAt: z.optional(instant),
} satisfies Shape<Omit<Contact, 'key'>>);

/** A contact of which nothing is stored. */
export const unknownContact = (key: ContactKey): Contact => ({
  key,
  version: 0,
  codes: [],
  codesSentAt: [],
  waiting: [],
});

/** What is stored of a contact: everything but the number or address itself. */
export function contactText(contact: Contact | KeptContact): string {
  return JSON.stringify({ ...contact, key: undefined, hash: undefined, version: undefined });
}

/** What is kept as `text` under `hash` at `version`, whoever it is. Throws UnreadableItem, which names the hash. */
export const readKeptContact = (hash: string, version: number, text: string): KeptContact => ({
  hash,
  ...readStored(storedContact, `contact ${hash}`, text, { version }),
});

/** The contact `key` kept as `text` under `hash` at `version`. Throws UnreadableItem, which names the hash. */
export function readContact(key: ContactKey, hash: string, version: number, text: string): Contact {
  return { key, ...readStored(storedContact, `contact ${hash}`, text, { version }) };
}
