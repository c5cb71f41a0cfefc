import type { Talking } from '../converse/talk.ts';
import type { Delivering } from '../deliver.ts';
import type { ParseMail } from '../ports/parse-mail.ts';
import type { RawMails } from '../ports/raw-mail.ts';
import type { World } from '../world.ts';

/** What reading a mail and answering it takes. */
export type ReadingMails = Talking &
  Delivering &
  Pick<World, 'once'> & {
    rawMails: RawMails;
    parseMail: ParseMail;
  };

/** What is sent back to the person: a mail, or where they have no confirmed address, a text. */
export interface MailAnswer {
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  /** The same in one text. */
  sms: string;
  /** Whether it is texted beside the mail to who chose both. */
  besideMail?: boolean | undefined;
}
