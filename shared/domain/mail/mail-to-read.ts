import * as z from 'zod/mini';
import { instant } from '../record/fields.ts';

/** A mail that was taken in and kept, and now waits to be read. */
export const mailToRead = z.object({
  /** Under which the raw mail is kept. */
  id: z.string(),
  /** The envelope's recipient: the secret address, which says whose mail it is. */
  to: z.string(),
  receivedAt: instant,
});

export type MailToRead = z.output<typeof mailToRead>;
