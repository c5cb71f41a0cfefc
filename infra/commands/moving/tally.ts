import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** How much there is of each kind, and what it is. */
export interface Tallied {
  counts: Record<string, number>;
  /** For each kind the sum, modulo 2^256, of the SHA-256 of each thing's canonical text, in hex. */
  digests: Record<string, string>;
  /** SHA-256 of counts and digests, in hex. */
  digest: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Counts and digests that do not depend on the order in which things come. They tell what is lost, doubled or
 * damaged; they are no proof against somebody who forges.
 */
export function tally(): { add(kind: string, text: string): void; result(): Tallied } {
  const sums = new Map<string, { count: number; sum: bigint }>();
  return {
    add: (kind, text) => {
      const { count, sum } = sums.get(kind) ?? { count: 0, sum: 0n };
      sums.set(kind, { count: count + 1, sum: BigInt.asUintN(256, sum + BigInt(`0x${sha256(text)}`)) });
    },
    result: () => {
      const kinds = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const counts = Object.fromEntries(kinds.map(([kind, { count }]) => [kind, count]));
      const digests = Object.fromEntries(
        kinds.map(([kind, { sum }]) => [kind, sum.toString(16).padStart(64, '0')]),
      );
      return { counts, digests, digest: sha256(canonical({ counts, digests })) };
    },
  };
}
