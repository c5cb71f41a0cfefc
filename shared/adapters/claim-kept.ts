/** How long a claim that was never settled is kept after its lease, before it is cleared away: a day. */
export const CLAIM_KEPT_MS = 24 * 60 * 60_000;
