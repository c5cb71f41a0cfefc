import * as z from 'zod/mini';
import { isBelongingKind, readBelonging } from '../../../shared/adapters/stored-belonging.ts';
import { readValue } from '../../../shared/adapters/read-stored.ts';
import { mailToRead } from '../../../shared/domain/mail/mail-to-read.ts';
import { instant } from '../../../shared/domain/record/fields.ts';
import type { Thing } from './thing.ts';

/** The form of the file, raised when an older one can no longer be read as it is. */
export const FORM = 1;

/** The first line. */
export const exportHeader = z.object({
  ringback: z.literal('export'),
  form: z.int(),
  from: z.enum(['local', 'aws']),
  exportedAt: instant,
  /** Its home went on: not to be lived in beside it. */
  copy: z.boolean(),
});
export type ExportHeader = z.output<typeof exportHeader>;

/** The last line. */
export const exportManifest = z.object({
  manifest: z.object({
    counts: z.record(z.string(), z.int()),
    digests: z.record(z.string(), z.string()),
    digest: z.string(),
  }),
});

const line = z.object({ kind: z.string(), item: z.unknown(), keptAt: z.optional(instant) });
const hexKey = z.string().check(z.regex(/^([0-9a-f]{2}){32,}$/));
const keys = z.object({ seal: hexKey, contacts: hexKey });
const mail = z.object({
  id: z.string().check(z.regex(/^[0-9A-Za-z_-]{1,128}$/)),
  bytes: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});
const unreadable = z.object({ key: z.string(), raw: z.unknown() });

/** A line between the first and the last. Throws UnreadableItem with what is wrong, never with what it says. */
export function readThing(parsed: unknown): Thing {
  const { kind, item, keptAt } = readValue(line, 'line', parsed);
  if (isBelongingKind(kind)) return readBelonging(kind, kind, item);
  if (kind === 'keys') return { kind, item: readValue(keys, kind, item) };
  if (kind === 'mail-to-read') return { kind, item: readValue(mailToRead, kind, item) };
  if (kind === 'unreadable') return { kind, item: readValue(unreadable, kind, item) };
  const known = readValue(z.object({ kind: z.literal('mail'), keptAt: instant }), 'line', { kind, keptAt });
  return { kind: known.kind, item: readValue(mail, known.kind, item), keptAt: known.keptAt };
}
