import type { Person } from '../../domain/record/person.ts';
import type { StepKind } from '../../domain/record/step.ts';
import type { Instant } from '../../domain/time/zoned.ts';

/** What the service last asked a person, so that a bare "Friday" or "yes" can be understood. */
export interface Asked {
  recordId: string;
  /** The kinds of step that were asked about in one message, most pressing first. */
  steps: readonly StepKind[];
  /** A question of its own, when one was asked after the nudge, such as `how-did-it-go`. */
  question?: string | undefined;
  /** The event an answer replaces (a `made` that waits for how it went). */
  eventId?: string | undefined;
  /** What was said before the question, to be read again with its answer ("done" to which one?). */
  text?: string | undefined;
  at: Instant;
}

/** The last change made by the person, for UNDO. */
export interface LastChange {
  changes: readonly { recordId: string; eventIds: readonly string[] }[];
  at: Instant;
}

/** The numbers last shown for several follow-ups; valid for 24 h. */
export interface Numbered {
  recordIds: readonly string[];
  at: Instant;
}

/** What passed between a person and the service, as far as the next reply needs it. */
export interface Conversation {
  asked?: Asked | undefined;
  numbered?: Numbered | undefined;
  lastChange?: LastChange | undefined;
}

/** The consent given with a phone number, kept as evidence (CTIA, 10DLC review). */
export interface Consent {
  version: string;
  text: string;
  at: Instant;
  sourceIp?: string | undefined;
}

/** Somebody the service knows. The contacts in `person` may be written to only once `confirmed`. */
export interface Account {
  id: string;
  /** Raised by one with every write. */
  version: number;
  person: Person;
  confirmed: { phone?: Instant | undefined; email?: Instant | undefined };
  /** STOP: no more texts but the one confirmation, until START. */
  textsStoppedAt?: Instant | undefined;
  /** One-click unsubscribe: no more e-mail but codes and answers. */
  emailsStoppedAt?: Instant | undefined;
  /** Contacts that the carrier refuses, until they are confirmed again. */
  undeliverable?: { phone?: Instant | undefined; email?: Instant | undefined } | undefined;
  consent?: Consent | undefined;
  /** Local part of the person's inbound address; at least 128 random bits. */
  inboundSecret: string;
  calendarSecret: string;
  conversation: Conversation;
  createdAt: Instant;
  /** An account nobody confirmed vanishes then. */
  expiresAt?: Instant | undefined;
}

export type SecretKind = 'inbound' | 'calendar';

/** Keeps accounts. Every write is conditional; `stale` means that somebody else wrote first. */
export interface Accounts {
  /** Stores a new account (version 1) with its two secrets. */
  create(account: Account): Promise<void>;
  get(id: string): Promise<Account | undefined>;
  /** Writes `account` if the stored version is `account.version`, and raises it by one. */
  save(account: Account): Promise<'saved' | 'stale'>;
  /** Removes the account, its records, its attempts, its sessions and its secrets. Contacts stay: see Contacts. */
  erase(id: string): Promise<void>;
  bySecret(kind: SecretKind, secret: string): Promise<Account | undefined>;
}
