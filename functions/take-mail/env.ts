import * as z from 'zod/mini';
import {
  carrierSettings,
  mailQueueSettings,
  rawMailSettings,
  sealSettings,
  tableSettings,
} from '../../shared/aws-env.ts';

/** What taking a mail needs: whose it is, where it is kept, and the queue of those to read. */
export const settings = z.object({
  ...tableSettings,
  ...sealSettings,
  ...carrierSettings,
  ...rawMailSettings,
  ...mailQueueSettings,
});
