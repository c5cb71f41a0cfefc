import * as z from 'zod/mini';
import { rawMailSettings, sendingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What reading a mail needs: the mail itself, and everything that an answer by text needs. */
export const settings = z.object({ ...worldSettings, ...sendingSettings, ...rawMailSettings });
