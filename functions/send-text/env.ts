import * as z from 'zod/mini';
import { carrierSettings, siteSettings } from '../../shared/aws-env.ts';

/** What sending one text needs: it knows no record and no person. */
export const settings = z.object({ ...carrierSettings, PUBLIC_URL: siteSettings.PUBLIC_URL });
