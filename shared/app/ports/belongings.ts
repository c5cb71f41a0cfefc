import type { MailToRead } from '../../domain/mail/mail-to-read.ts';
import type { Instant } from '../../domain/time/zoned.ts';
import type { Account } from './accounts.ts';
import type { Attempt } from './attempts.ts';
import type { Contact } from './contacts.ts';
import type { StoredInterview } from './interviews.ts';
import type { Session } from './sessions.ts';

/** A contact as it is kept: under the keyed hash of the number or address, which nobody knows any more. */
export interface KeptContact extends Omit<Contact, 'key'> {
  hash: string;
}

/** A uniqueness marker: claimed until `leaseUntil`, or answered and kept until `forgetAt`. */
export interface Marker {
  key: string;
  /** Whose answer it is, where it is somebody's. */
  personId?: string | undefined;
  fingerprint: string;
  owner: string;
  leaseUntil: Instant;
  answer?: string | undefined;
  forgetAt?: Instant | undefined;
}

/** One thing that a home keeps, whole, as any home would keep it. */
export type Belonging =
  | { kind: 'account'; item: Account }
  | { kind: 'interview'; item: StoredInterview }
  | { kind: 'attempt'; item: Attempt }
  | { kind: 'contact'; item: KeptContact }
  | { kind: 'session'; item: Session }
  | { kind: 'once'; item: Marker };

export type BelongingKind = Belonging['kind'];

/** What lies in the store and cannot be read: as it lies there. */
export interface UnreadableBelonging {
  kind: 'unreadable';
  /** Names it in messages; nobody's words. */
  key: string;
  raw: unknown;
}

/** Everything in the stores at once, for taking a home to another place. Only for a home in which nobody is at work. */
export interface Belongings {
  /** All of it in no order, read as it goes, expired things too. What cannot be read is handed on, never left out. */
  everything(): AsyncIterable<Belonging | UnreadableBelonging>;
  /** What is kept in the place of `like`. Throws UnreadableItem. */
  inPlaceOf(like: Belonging): Promise<Belonging | undefined>;
  /** Puts it in its place, at its version, unless something is there; whether it did. */
  putBack(belonging: Belonging): Promise<boolean>;
}

/** A raw mail by its name, and when it came. */
export interface KeptMail {
  id: string;
  keptAt: Instant;
}

/** Raw mails, for taking them to another place. */
export interface MovableMails {
  everyMail(): AsyncIterable<KeptMail>;
  get(id: string): Promise<Uint8Array | undefined>;
  /** Keeps `bytes` as they were kept at `mail.keptAt`: how long they stay is counted from then, where that can be told. */
  keepAs(mail: KeptMail, bytes: Uint8Array): Promise<void>;
}

/** The queue of mails to read, for taking it to another place. */
export interface MovableQueue {
  /** Those that wait, and those that were set aside, each at least once; they stay in the queue. */
  waiting(): AsyncIterable<MailToRead | UnreadableBelonging>;
  put(mail: MailToRead): Promise<void>;
}
