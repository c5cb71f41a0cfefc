import { plusMinutes } from '../domain/time/zoned.ts';
import { faultName } from '../domain/fault-name.ts';
import type { World } from './world.ts';

/** What came with the key before is another body, or is being done right now. */
export type Repeated = { kind: 'conflict' } | { kind: 'busy' };
export type Idempotent = { kind: 'done'; answer: string; repeated: boolean } | Repeated;

/** A claim is taken over after so many minutes, when whoever held it died. */
const LEASE_MINUTES = 1;

export interface OnceRequest {
  /** Scope and key, such as `event <record> <Idempotency-Key>`. */
  key: string;
  /** What came with the key: the same key with something else is a conflict. */
  content: string;
  /** Whose answer it is: it is erased with the person. */
  personId?: string | undefined;
  /** How long the answer is remembered, in days. */
  rememberDays: number;
}

/**
 * Does `work` once for a key, and answers every repetition with the same words. Work that throws, or answers
 * undefined (nothing was changed), may be tried again.
 */
export async function idempotently(
  world: Pick<World, 'once' | 'chance' | 'clock' | 'seal' | 'log'>,
  request: OnceRequest,
  work: () => Promise<{ answer: string; keep: boolean }>,
): Promise<Idempotent> {
  const now = world.clock.now();
  const owner = world.chance.id();
  const key = world.seal.hash(request.key);
  const fingerprint = world.seal.hash(request.content);
  const leaseUntil = plusMinutes(now, LEASE_MINUTES);
  const { personId } = request;
  const claim = await world.once.claim({ key, personId, fingerprint, owner, now, leaseUntil });
  if (claim.kind !== 'claimed' && claim.fingerprint !== fingerprint) return { kind: 'conflict' };
  if (claim.kind === 'done') return { kind: 'done', answer: claim.answer, repeated: true };
  if (claim.kind === 'busy') return { kind: 'busy' };
  try {
    const { answer, keep } = await work();
    const forgetAt = plusMinutes(now, request.rememberDays * 24 * 60);
    if (keep) await world.once.settle({ key, owner, answer, forgetAt });
    else await world.once.release(key, owner);
    return { kind: 'done', answer, repeated: false };
  } catch (fault) {
    world.log.warn('once-released', { fault: faultName(fault) });
    await world.once.release(key, owner);
    throw fault;
  }
}
