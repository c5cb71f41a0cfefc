import type { Instant } from '../../domain/time/zoned.ts';

/** What a first caller is told, and what every later one is told too. */
export type OnceClaim =
  | { kind: 'claimed' }
  /** Done before: the same answer again. */
  | { kind: 'done'; fingerprint: string; answer: string }
  /** Somebody is at it now, until the lease ends. */
  | { kind: 'busy'; fingerprint: string };

/** Uniqueness markers with an owner and a lease: the same key, text or mail twice is done once. */
export interface Once {
  /**
   * Claims `key` for `owner` until `leaseUntil`; a lease that has ended at `now` can be taken over.
   * `fingerprint` is the hash of what came with the key, so that a key used for something else can be told.
   * `personId`: whose answer it will be; it is erased with the person.
   */
  claim(claim: {
    key: string;
    personId?: string | undefined;
    fingerprint: string;
    owner: string;
    now: Instant;
    leaseUntil: Instant;
  }): Promise<OnceClaim>;
  /** Keeps the answer, until `forgetAt`. No effect when `owner` no longer holds the claim. */
  settle(settled: { key: string; owner: string; answer: string; forgetAt: Instant }): Promise<void>;
  /** Gives the claim back, so that the next try may have it. */
  release(key: string, owner: string): Promise<void>;
}
