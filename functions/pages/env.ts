import * as z from 'zod/mini';
import { mailErasureSettings, sendingSettings, worldSettings } from '../../shared/aws-env.ts';

/** What the pages need; they send codes through the functions that send one message. */
export const settings = z.object({ ...mailErasureSettings, ...worldSettings, ...sendingSettings });
