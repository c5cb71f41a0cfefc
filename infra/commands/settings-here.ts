import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Environment } from '../../shared/env.ts';
import { withDotEnv } from '../local/dot-env.ts';
import { readStackSettings, type StackSettings } from '../settings.ts';

const cdkJson = z.object({
  context: z.object({ ringback: z.prefault(z.record(z.string(), z.string()), {}) }),
});

/** The environment with what `.env` adds to it. */
export const environmentHere = (): Environment => withDotEnv('.env', process.env);

/** The settings of the stack, as `cdk` reads them. Throws SettingsFault. */
export const stackSettingsHere = (): StackSettings =>
  readStackSettings(
    z.parse(cdkJson, JSON.parse(readFileSync('cdk.json', 'utf8'))).context.ringback,
    environmentHere(),
  );
