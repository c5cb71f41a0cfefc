import * as z from 'zod/mini';
import type { Fault } from '../domain/record/record.ts';

/** What reading some input gives: the value, or every fault of it. */
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; faults: Fault[] };

const WRONG_TYPE = 'This is missing, or not of the kind expected here.';

/** Reads `input` by `schema`; every fault at once, with its dotted path below `under`. */
export function parse<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  under = '',
): Parsed<z.output<Schema>> {
  const read = z.safeParse(schema, input);
  if (read.success) return { ok: true, value: read.data };
  const faults = read.error.issues.map((issue) => ({
    path: [...(under ? [under] : []), ...issue.path.map(String)].join('.'),
    message: issue.message === 'Invalid input' ? WRONG_TYPE : issue.message,
  }));
  return { ok: false, faults };
}
