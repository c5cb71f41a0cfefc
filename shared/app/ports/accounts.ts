import type { MailMarks } from '../../domain/mail/match-record.ts';
import type { ReadInterview } from '../../domain/mail/interview-of.ts';
import type { PersonEvent } from '../../domain/record/event.ts';
import type { Person } from '../../domain/record/person.ts';
import type { StepKind } from '../../domain/record/step.ts';
import type { CalendarDate, Instant } from '../../domain/time/zoned.ts';

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
  /** The draft that the answer completes. */
  draftId?: string | undefined;
  at: Instant;
}

/** What was read of a mail and waits for one answer: in no list and no plan until then. */
export interface Draft {
  id: string;
  /** The question that was put. */
  asks: 'company' | 'interview-at' | 'which-one' | 'is-it-so';
  /** A new interview, as far as it was read. */
  interview?: ReadInterview | undefined;
  /** What happened to a record; `outcome` waits for a yes, and its nudges are held meanwhile. */
  change?:
    | {
        events: readonly PersonEvent[];
        outcome?: 'rejected' | 'offer' | undefined;
        /** The records it may be about. */
        recordIds: readonly string[];
      }
    | undefined;
  mails: MailMarks;
  at: Instant;
}

/** How many mails of one day were taken and answered, so that two machines never talk all night. */
export interface MailDay {
  on: CalendarDate;
  taken: number;
  answered: number;
}

/** The last change made by the person, for UNDO. */
export interface LastChange {
  /** `created`: the record itself is what was changed. */
  changes: readonly { recordId: string; eventIds: readonly string[]; created?: boolean | undefined }[];
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
  /** Newest last. */
  drafts?: readonly Draft[] | undefined;
  mailDay?: MailDay | undefined;
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
  /** Removes the account, its records, attempts, sessions, secrets and remembered answers. Contacts stay: see Contacts. */
  erase(id: string): Promise<void>;
  bySecret(kind: SecretKind, secret: string): Promise<Account | undefined>;
}
