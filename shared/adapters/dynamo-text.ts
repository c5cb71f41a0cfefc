import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { gunzipSync, gzipSync } from 'node:zlib';
import { UnreadableItem } from '../domain/record/unreadable-item.ts';
import type { Item } from './dynamo-items.ts';

/**
 * DynamoDB refuses items above 400 KB, and a record with years of notes must not become one that can no longer be
 * changed (a STOP could not be written): from this size on text is packed. Below, it can be read in the console.
 */
const PACKED_FROM_BYTES = 32 * 1024;

/** No text of ours is longer; a small item that unpacks to more is not ours. */
const LONGEST_TEXT_BYTES = 64 * 1024 * 1024;

/** `text` as an attribute: as it is, or packed when it is long. */
export function textAttribute(text: string): AttributeValue {
  return Buffer.byteLength(text) >= PACKED_FROM_BYTES ? { B: gzipSync(text) } : { S: text };
}

/** The text of attribute `name`, packed or not. Throws UnreadableItem when the item `key` has none. */
export function textOf(item: Item, name: string, key: string): string {
  const { S: text, B: packed } = item[name] ?? {};
  if (text !== undefined) return text;
  if (packed === undefined) throw new UnreadableItem(key, `it has no text in ${name}`);
  try {
    return gunzipSync(packed, { maxOutputLength: LONGEST_TEXT_BYTES }).toString('utf8');
  } catch {
    throw new UnreadableItem(key, `what is packed in ${name} cannot be unpacked`);
  }
}
