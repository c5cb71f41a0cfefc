import * as z from 'zod/mini';
import { carrierSettings } from '../../shared/aws-env.ts';

/** What sending one mail needs: it knows no record and no person. */
export const settings = z.object({ ...carrierSettings });
