import * as z from 'zod/mini';
import { mailingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What the pages need; they mail codes through the function that sends one mail. */
export const settings = z.object({ ...worldSettings, ...mailingSettings });
