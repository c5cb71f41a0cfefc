import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import type { CarrierFault } from '../../infra/local/capture-answer.ts';
import type { Instant } from '../../shared/domain/time/zoned.ts';

/** How a webhook of Twilio's is signed when a scenario plays it. */
export type Signing = 'right' | 'wrong' | 'none';

/** The mail that answers a mail. */
export interface MailReply {
  subject: string;
  text: string;
  html: string;
}

/**
 * All that an end-to-end scenario knows of the product: an address, and a hand on what is around it. Every home
 * that can be played has one of these.
 */
export interface HomeHandle {
  /** Without a slash at the end; may change with a restart. */
  readonly url: string;
  /** Everything that reached a phone or mailbox, oldest first. */
  messages(): Promise<CapturedMessage[]>;
  /** Moves the clock forward; everything due on the way has been handled when it resolves. */
  moveClock(to: Instant): Promise<void>;
  /** A phone sends a text; the text that is sent back, or null. */
  text(from: string, text: string): Promise<string | null>;
  /** Posts a webhook of Twilio's (`/hooks/twilio/sms`, `/hooks/twilio/status?…`) with these fields. */
  hook(pathAndQuery: string, fields: Record<string, string>, signing: Signing): Promise<Response>;
  /** A raw mail reaches an address of ours; the mail that answers it, or null. */
  mail(raw: string | Uint8Array, to: string): Promise<MailReply | null>;
  /** Posts a form as SendGrid's Inbound Parse would; resolves once whatever it brought has been tried. */
  postMail(body: Uint8Array, contentType: string, signing: Signing): Promise<Response>;
  /** Makes the next messages go wrong at their carrier, one fault each. */
  failNext(...faults: CarrierFault[]): void;
  /** Stops cleanly and starts again on the same data. */
  restart(): Promise<void>;
  /** Kills the process without a word and starts another on the same data, where the home is a process of its own. */
  kill9?(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a home on empty data whose clock shows `now`. */
export type StartHome = (now: Instant) => Promise<HomeHandle>;
