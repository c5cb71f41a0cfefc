/** A name and the address behind it; either may be empty, never both. */
export interface MailAddress {
  name: string;
  address: string;
}

export interface MailHeader {
  /** Lower case. */
  name: string;
  value: string;
}

/** A calendar part or attached `.ics`, as text. */
export interface CalendarPart {
  text: string;
  /** `method` of the part's content type, upper case, where it is stated. */
  method: string | null;
}

export interface MailAttachment {
  filename: string;
  mimeType: string;
}

/** A mail after MIME: decoded text, nothing interpreted. What could not be decoded is left out and told in `faults`. */
export interface ParsedMail {
  headers: readonly MailHeader[];
  from: MailAddress | null;
  to: readonly MailAddress[];
  cc: readonly MailAddress[];
  subject: string;
  /** The Date header as written; it carries the sender's offset. */
  date: string;
  messageId: string | null;
  /** `In-Reply-To` and `References`, each id once, in angle brackets. */
  references: readonly string[];
  text: string;
  html: string;
  calendars: readonly CalendarPart[];
  /** Mails attached as message/rfc822. */
  messages: readonly ParsedMail[];
  attachments: readonly MailAttachment[];
  faults: readonly MailFault[];
}

export type MailFault = 'too-large' | 'too-many-parts' | 'too-deep' | 'broken' | 'too-many-lines';

/** The first header of that (lower-case) name, or null. */
export function headerOf(mail: Pick<ParsedMail, 'headers'>, name: string): string | null {
  return mail.headers.find((header) => header.name === name)?.value ?? null;
}
