import * as z from 'zod/mini';
import { mailingSettings, mailQueueSettings, rawMailSettings, worldSettings } from '../../shared/aws-env.ts';

/** What taking a mail needs: whose it is, where it is kept, and the queue of those to read. */
export const settings = z.object({
  ...worldSettings,
  ...mailingSettings,
  ...rawMailSettings,
  ...mailQueueSettings,
});
