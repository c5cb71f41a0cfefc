import * as z from 'zod/mini';
import { UnreadableItem } from '../domain/record/unreadable-item.ts';

/**
 * A schema for every field of `Kept`, the optional ones too: a field without a schema would silently be lost
 * when an item is read and saved again.
 */
export type Shape<Kept> = Record<keyof Kept, z.core.$ZodType>;

function parseJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is somebody's.
    throw new UnreadableItem(key, 'it is not JSON');
  }
}

/**
 * Reads a stored item: JSON `text`, with `columns` (what is kept outside of it) laid over, as `schema` has it.
 * Throws UnreadableItem with `key` and the places that are wrong, never what stands there.
 */
export function readStored<Schema extends z.core.$ZodType>(
  schema: Schema,
  key: string,
  text: string,
  columns: Readonly<Record<string, unknown>> = {},
): z.output<Schema> {
  return readValue(schema, key, parseJson(text, key), columns);
}

/** The same for what is parsed already. */
export function readValue<Schema extends z.core.$ZodType>(
  schema: Schema,
  key: string,
  body: unknown,
  columns: Readonly<Record<string, unknown>> = {},
): z.output<Schema> {
  if (typeof body !== 'object' || body === null) throw new UnreadableItem(key, 'it is not an object');
  const read = z.safeParse(schema, { ...body, ...columns });
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => issue.path.join('.') || 'the whole');
  throw new UnreadableItem(key, `wrong at ${[...new Set(places)].slice(0, 8).join(', ')}`);
}
