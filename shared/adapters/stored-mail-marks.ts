import * as z from 'zod/mini';
import type { MailMarks } from '../domain/mail/match-record.ts';
import type { Shape } from './read-stored.ts';

/** The mails that a record or a draft remembers. */
export const storedMailMarks = z.object({
  messageIds: z.array(z.string()),
  uids: z.array(z.string()),
  sequence: z.optional(z.int()),
} satisfies Shape<MailMarks>);
