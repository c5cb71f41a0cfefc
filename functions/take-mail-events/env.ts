import * as z from 'zod/mini';
import { sendingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What SendGrid's events need; a mail that bounced is followed by a text. */
export const settings = z.object({ ...worldSettings, ...sendingSettings });
