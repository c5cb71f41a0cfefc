import type { Refusal } from '../../domain/delivery/text-refusals.ts';
import type { Instant } from '../../domain/time/zoned.ts';

/** What a carrier said to a message. */
export type SendOutcome =
  | { kind: 'sent'; providerId: string }
  /** Surely not sent, and not to be tried again on this channel. */
  | { kind: 'refused'; reason: Refusal; code: string }
  /** Surely not sent; may be tried again later. */
  | { kind: 'later'; code: string; retryAfterSeconds?: number }
  /** The answer was lost: it may have been sent. Never repeated blindly. */
  | { kind: 'unknown'; code: string };

export interface OutgoingText {
  /** Travels in the status callback's address, so that a lost answer can be resolved. */
  attemptId: string;
  /** E.164. */
  to: string;
  body: string;
  /** After this instant it must not be delivered any more (quiet hours). */
  validUntil?: Instant | undefined;
}

export interface Attachment {
  filename: string;
  contentType: string;
  /** Base64. */
  content: string;
}

export interface OutgoingMail {
  attemptId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Readonly<Record<string, string>>;
  attachments?: readonly Attachment[] | undefined;
}

export interface TextSender {
  send(text: OutgoingText): Promise<SendOutcome>;
  /**
   * Asks the carrier whether a text like this was taken since `since`: its id, `no` when it surely was not,
   * `unknown` when the carrier cannot say.
   */
  find(text: {
    to: string;
    body: string;
    since: Instant;
  }): Promise<{ providerId: string } | 'no' | 'unknown'>;
}

export interface MailSender {
  send(mail: OutgoingMail): Promise<SendOutcome>;
}

/** The channels that can really be used: a channel without credentials is not offered. */
export interface Carriers {
  sms?: TextSender | undefined;
  email?: MailSender | undefined;
}
