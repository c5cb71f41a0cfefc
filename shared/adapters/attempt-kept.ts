/** How long an attempt is kept: 400 days, so that a year's messages can be accounted for. */
export const ATTEMPT_KEPT_MS = 400 * 24 * 60 * 60_000;
