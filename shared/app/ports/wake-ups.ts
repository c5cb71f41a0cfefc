import type { Instant } from '../../domain/time/zoned.ts';
import type { InterviewKey } from './interviews.ts';

/** One planned look at a record. It may come late, twice or out of order: the record decides then. */
export interface WakeUp extends InterviewKey {
  at: Instant;
}

/** Makes sure that somebody looks at a record in time. The record's own `dueAt` is the truth; this is the alarm clock. */
export interface WakeUps {
  /**
   * Asks for a look at `wakeUp.at` or as soon after as the clock allows.
   * `spread` answers by how many whole minutes it may come later still; it is asked only where many people's nine
   * o'clock would be one burst. Throws when it could not be made: the sweeper will.
   */
  set(wakeUp: WakeUp, spread?: () => number): Promise<void>;
  /** Drops a look that is no longer wanted; one that is gone already is as good. */
  clear(wakeUp: WakeUp): Promise<void>;
}
