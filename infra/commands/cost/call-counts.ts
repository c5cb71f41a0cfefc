import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** Where the counts of the end-to-end suite are kept. */
export const callCountsFile = fileURLToPath(new URL('call-counts.json', import.meta.url));

const schema = z.record(z.string(), z.record(z.string(), z.number()));

/**
 * What one of each thing in a person's life takes of AWS and the carriers (`nudge by text` → `call nudge`: 1, …), as
 * the end-to-end suite counted it. `WRITE_CALL_COUNTS=1 npm run test:aws` counts anew; without it that suite fails when
 * what it counts is another.
 */
export const callCounts = (): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  z.parse(schema, JSON.parse(readFileSync(callCountsFile, 'utf8')));
