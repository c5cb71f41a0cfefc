import * as z from 'zod/mini';
import { createHash } from 'node:crypto';
import type { Marker } from '../app/ports/belongings.ts';
import { instant } from '../domain/record/fields.ts';
import type { Shape } from './read-stored.ts';

/** A partition key of DynamoDB holds 2,048 bytes; what is longer is told by its hash, in every home alike. */
const LONGEST_KEY_BYTES = 1024;

/** The name under which a marker is kept. */
export function markerName(key: string): string {
  const fits = Buffer.byteLength(key) <= LONGEST_KEY_BYTES;
  return fits ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;
}

export const storedMarker = z.object({
  key: z.string(),
  personId: z.optional(z.string()),
  fingerprint: z.string(),
  owner: z.string(),
  leaseUntil: instant,
  answer: z.optional(z.string()),
  forgetAt: z.optional(instant),
} satisfies Shape<Marker>);
