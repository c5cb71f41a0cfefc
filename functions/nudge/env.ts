import * as z from 'zod/mini';
import { worldSettings } from '../../shared/aws-env.ts';

/** What nudging needs; this function mails by itself. */
export const settings = z.object({ ...worldSettings });
