import type { ParsedMail } from '../../domain/mail/parsed-mail.ts';

/** Takes the raw bytes of a mail apart, in bounded time. Never rejects: what is broken is left out and told. */
export interface ParseMail {
  (raw: Uint8Array): Promise<ParsedMail>;
}
