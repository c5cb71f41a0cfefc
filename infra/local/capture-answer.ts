import type { IncomingMessage } from 'node:http';

/** What a look-alike of a carrier was asked. */
export interface CarrierCall {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
  /** The error code with which a text that is taken shall be reported undelivered. */
  undelivered?: number | undefined;
}

/** What it answers; `afterwards` is done once the answer is out. */
export interface CarrierAnswer {
  status: number;
  body?: object | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  afterwards?: (() => Promise<void>) | undefined;
}

/** What can be made to go wrong with the next message. `taken`: whether it reaches its phone or mailbox all the same. */
export type CarrierFault =
  /** An error answer; for Twilio `code` is its error code, for SendGrid `field` is what the error is about. */
  | {
      kind: 'status';
      status: number;
      code?: number;
      field?: string;
      headers?: Readonly<Record<string, string>>;
    }
  /** A text is taken, and reported undelivered with this error code of Twilio's. */
  | { kind: 'undelivered'; code: number }
  /** No answer at all. */
  | { kind: 'hang'; taken: boolean }
  /** The connection is cut before any answer. */
  | { kind: 'drop'; taken: boolean };
