import * as z from 'zod/mini';
import { tableSettings, wakeUpSettings } from '../../shared/aws-env.ts';

/** What the sweeper needs: no secret, as it sends nothing. */
export const settings = z.object({ ...tableSettings, ...wakeUpSettings });
