import * as z from 'zod/mini';
import { mailingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What the HTTP API needs; it mails codes through the function that sends one mail. */
export const settings = z.object({ ...worldSettings, ...mailingSettings });
