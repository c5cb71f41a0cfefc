import { ATTEMPT_KEPT_MS } from '../../../shared/adapters/attempt-kept.ts';
import { CLAIM_KEPT_MS } from '../../../shared/adapters/claim-kept.ts';
import { epochMs, type Instant } from '../../../shared/domain/time/zoned.ts';
import type { Thing } from './thing.ts';

/** Raw mails are other people's words: kept for so many days and no longer, wherever they are. */
const MAIL_KEPT_MS = 30 * 24 * 60 * 60_000;

function forgottenMs(thing: Thing): number {
  const at = (instant: Instant | undefined, laterMs = 0) =>
    instant === undefined ? Number.POSITIVE_INFINITY : epochMs(instant) + laterMs;
  switch (thing.kind) {
    case 'account':
      return at(thing.item.expiresAt);
    case 'interview':
      return at(thing.item.pending?.until);
    case 'attempt':
      return at(thing.item.createdAt, ATTEMPT_KEPT_MS);
    case 'session':
      return at(thing.item.expiresAt);
    case 'once':
      return thing.item.forgetAt ? at(thing.item.forgetAt) : at(thing.item.leaseUntil, CLAIM_KEPT_MS);
    case 'mail':
      return at(thing.keptAt, MAIL_KEPT_MS);
    case 'contact':
    case 'keys':
    case 'mail-to-read':
    case 'unreadable':
      break;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether any home would clear the thing away by `now`: homes do so late, each in its own time. */
export const hasExpired = (thing: Thing, now: Instant): boolean => forgottenMs(thing) <= epochMs(now);
