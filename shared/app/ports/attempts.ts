import type { PlannedStep } from '../../domain/record/step.ts';
import type { Instant } from '../../domain/time/zoned.ts';

/** How far a message got. `unknown`: the carrier's answer was lost; resolved by callback or by asking. */
export const attemptStates = ['claimed', 'unknown', 'sent', 'delivered', 'failed'] as const;
export type AttemptState = (typeof attemptStates)[number];

/** One message to one person over one channel, kept beside the records it speaks of. */
export interface Attempt {
  id: string;
  personId: string;
  /** The records it speaks of, with the steps it carries, so that another channel can take over. */
  about: readonly { recordId: string; steps: readonly PlannedStep[] }[];
  channel: 'sms' | 'email';
  /** Why it was sent: `nudge`, `reminder`, `code`, `welcome`, `pause`, `answer` … */
  purpose: string;
  state: AttemptState;
  /** The words of a text, kept so that the carrier can be asked whether it took them. */
  body?: string | undefined;
  providerId?: string | undefined;
  /** The carrier's error code, when it failed. */
  errorCode?: string | undefined;
  createdAt: Instant;
  changedAt: Instant;
}

/** Keeps attempts. States only move forward: claimed → unknown → sent → delivered | failed. */
export interface Attempts {
  put(attempt: Attempt): Promise<void>;
  get(id: string): Promise<Attempt | undefined>;
  /** Moves the state forward; an earlier state than the present one is ignored. Answers the attempt as it is then. */
  advance(
    id: string,
    change: { state: AttemptState; at: Instant; providerId?: string; errorCode?: string },
  ): Promise<Attempt | undefined>;
  /** All of one person, oldest first; items that do not parse are left out and logged. */
  ofPerson(personId: string): Promise<Attempt[]>;
}
