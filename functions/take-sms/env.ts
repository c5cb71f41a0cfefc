import * as z from 'zod/mini';
import { mailingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What Twilio's webhooks need; a text that never arrived is followed by a mail. */
export const settings = z.object({ ...worldSettings, ...mailingSettings });
