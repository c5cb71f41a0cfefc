import type { MailMarks } from '../../domain/mail/match-record.ts';
import type { InterviewRecord } from '../../domain/record/record.ts';
import type { Instant } from '../../domain/time/zoned.ts';

/** A message that was claimed and whose outcome is not known yet. */
export interface Sending {
  attemptId: string;
  /** Events written with the claim; taken back if the carrier surely did not take the message. */
  eventIds: readonly string[];
  /** Identities of the steps it carries. */
  identities: readonly string[];
  claimedAt: Instant;
  /** Until then the claimer may still be sending; afterwards the carrier is asked. */
  leaseUntil: Instant;
}

/** A record as it is kept, with what the service needs to act on it. */
export interface StoredInterview extends InterviewRecord {
  /** When the service must next look at it; absent: never by itself. */
  dueAt?: Instant | undefined;
  sending?: readonly Sending[] | undefined;
  /** Failed tries in a row of the present duty; the next is put off accordingly. */
  failures?: number | undefined;
  /** Not before then may a failed message be tried again. */
  retryAt?: Instant | undefined;
  /** Identities of steps that were sent, by which a step is never sent twice. */
  sent?: readonly string[] | undefined;
  /** The mails it was made or changed by. */
  mails?: MailMarks | undefined;
  /** Waits for a contact to be confirmed, and vanishes at `until` if none is. */
  pending?: { until: Instant } | undefined;
}

/** Where a record is. */
export interface InterviewKey {
  personId: string;
  id: string;
}

export interface DueInterview extends InterviewKey {
  dueAt: Instant;
}

/** Keeps interview records, each one item with its whole history, changed by conditional write on its version. */
export interface Interviews {
  /** Stores a new record (version 1); `exists` when this id is taken. */
  create(record: StoredInterview): Promise<'created' | 'exists'>;
  /** Reads what was last written. Throws UnreadableItem with the key when the item does not parse. */
  get(key: InterviewKey): Promise<StoredInterview | undefined>;
  /** All of one person, oldest first, consistent; items that do not parse are left out and logged. */
  ofPerson(personId: string): Promise<StoredInterview[]>;
  /** Writes `record` if the stored version is `record.version`, and raises it by one. */
  save(record: StoredInterview): Promise<'saved' | 'stale'>;
  remove(key: InterviewKey): Promise<void>;
  /** Records whose `dueAt` is at or before `at`, earliest first, at most `limit`. */
  dueUntil(at: Instant, limit: number): Promise<DueInterview[]>;
}
