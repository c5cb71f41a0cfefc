import type { Instant } from '../../domain/time/zoned.ts';

/** The time, as the home tells it: at home it may be simulated. */
export interface Clock {
  now(): Instant;
}

/** Everything that must not be guessed. */
export interface Chance {
  /** A time-sortable id. */
  id(): string;
  /** At least 128 random bits, in characters that an address can carry (lower-case letters and digits). */
  secret(): string;
  /** Six digits. */
  code(): string;
}

/** Signs and hashes with the installation's own key. */
export interface Seal {
  /** A keyed hash, hex: the same for the same text, of no use without the key. */
  hash(text: string): string;
  /** A token that carries `payload` and cannot be forged. */
  sign(payload: string): string;
  /** The payload, or undefined when the token was not made by `sign`. */
  open(token: string): string | undefined;
}
