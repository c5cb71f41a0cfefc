import * as z from 'zod/mini';
import type { Attempt, AttemptState } from '../app/ports/attempts.ts';
import { date, instant } from '../domain/record/fields.ts';
import { stepKind, timeWindow, type PlannedStep } from '../domain/record/step.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { readStored, type Shape } from './read-stored.ts';

/** What a carrier or the sender learnt of an attempt. */
export interface AttemptChange {
  state: AttemptState;
  at: Instant;
  providerId?: string;
  errorCode?: string;
}

const rank = { claimed: 0, unknown: 1, sent: 2, delivered: 3, failed: 3 } satisfies Record<
  AttemptState,
  number
>;

const plannedStep = z.object({
  kind: stepKind,
  attempt: z.optional(z.int()),
  date,
  window: z.optional(timeWindow),
  nudgeAt: instant,
  because: z.string(),
} satisfies Shape<PlannedStep>);

export const storedAttempt = z.object({
  id: z.string(),
  personId: z.string(),
  about: z.array(z.object({ recordId: z.string(), steps: z.array(plannedStep) })),
  channel: z.enum(['sms', 'email']),
  purpose: z.string(),
  state: z.enum(['claimed', 'unknown', 'sent', 'delivered', 'failed']),
  body: z.optional(z.string()),
  providerId: z.optional(z.string()),
  errorCode: z.optional(z.string()),
  createdAt: instant,
  changedAt: instant,
} satisfies Shape<Attempt>);

/** The attempt of `personId` kept as `text` under `id`. Throws UnreadableItem. */
export function readAttempt(personId: string, id: string, text: string): Attempt {
  return readStored(storedAttempt, `attempt ${id}`, text, { id, personId });
}

/**
 * `attempt` after `change`: callbacks come twice and out of order, so a state only moves forward and what is
 * final stays. A provider id that was not known yet is kept in any case. Undefined when nothing changes.
 */
export function advanced(attempt: Attempt, change: AttemptChange): Attempt | undefined {
  const forward = rank[change.state] > rank[attempt.state];
  const learnsId = attempt.providerId === undefined && change.providerId !== undefined;
  if (!forward && !learnsId) return undefined;
  const providerId = attempt.providerId ?? change.providerId;
  const known = providerId === undefined ? attempt : { ...attempt, providerId };
  if (!forward) return known;
  const moved = { ...known, state: change.state, changedAt: change.at };
  return change.errorCode === undefined ? moved : { ...moved, errorCode: change.errorCode };
}

/** Oldest attempt first. */
export function byCreation(a: Attempt, b: Attempt): number {
  return epochMs(a.createdAt) - epochMs(b.createdAt) || (a.id < b.id ? -1 : 1);
}
