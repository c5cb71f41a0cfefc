import type { Instant } from '../../domain/time/zoned.ts';

/** A signed-in browser. The token itself is never kept, only its hash. */
export interface Session {
  tokenHash: string;
  personId: string;
  createdAt: Instant;
  expiresAt: Instant;
  /** Set when the token was rotated: the old one is honoured until then. */
  replacedAt?: Instant | undefined;
}

export interface Sessions {
  put(session: Session): Promise<void>;
  /** Undefined too when it has expired at `now`. */
  get(tokenHash: string, now: Instant): Promise<Session | undefined>;
  remove(tokenHash: string): Promise<void>;
}
