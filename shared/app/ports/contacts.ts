import type { Instant } from '../../domain/time/zoned.ts';

/** `phone:+15550100` or `email:sam@example.com` (lower case). */
export type ContactKey = `phone:${string}` | `email:${string}`;

/** A code that was sent: only its keyed hash is kept. */
export interface LiveCode {
  hash: string;
  sentAt: Instant;
  expiresAt: Instant;
  triesLeft: number;
  /** The person whose record asked for it; absent when it was asked for by itself. */
  personId?: string | undefined;
}

/** Who waits for this contact to be confirmed: a person, and the record that the form brought. */
export interface Waiting {
  personId: string;
  recordId?: string | undefined;
}

/** One phone number or address: whose it is, its codes, who waits for it. A contact belongs to one person. */
export interface Contact {
  key: ContactKey;
  /** 0 when it was never stored. */
  version: number;
  ownerId?: string | undefined;
  codes: readonly LiveCode[];
  /** When codes were sent in the last hour. */
  codesSentAt: readonly Instant[];
  waiting: readonly Waiting[];
  /** Opted out: kept, hashed, even after the person is erased. */
  suppressedAt?: Instant | undefined;
  /** When an unknown number was last answered. */
  answeredAt?: Instant | undefined;
}

/** Keeps contacts under a keyed hash, so that an opt-out can outlive erasure without the number. */
export interface Contacts {
  /** An empty contact of version 0 when nothing is stored. */
  get(key: ContactKey): Promise<Contact>;
  /** Writes if the stored version is `contact.version` (0: nothing stored), and raises it by one. */
  save(contact: Contact): Promise<'saved' | 'stale'>;
}
