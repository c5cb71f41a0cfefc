import * as z from 'zod/mini';
import { sendingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What Twilio's webhooks need; a text that never arrived is followed by a mail. */
export const settings = z.object({ ...worldSettings, ...sendingSettings });
