import * as z from 'zod/mini';
import { missedQueueSettings, wakeUpSettings } from '../../shared/aws-env.ts';

/** What redriving needs: no secret, as it sends nothing. */
export const settings = z.object({ ...wakeUpSettings, ...missedQueueSettings });
