import * as z from 'zod/mini';
import { mailErasureSettings, sendingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What the HTTP API needs; it sends codes through the functions that send one message. */
export const settings = z.object({ ...mailErasureSettings, ...worldSettings, ...sendingSettings });
