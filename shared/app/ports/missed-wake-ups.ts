import type { WakeUp } from './wake-ups.ts';

/** A wake-up that could not be handed over, or at which the look failed each time. */
export interface Missed {
  /** Absent when nobody can tell any more which one it was. */
  wakeUp?: WakeUp | undefined;
  /** What names it in the log. */
  id: string;
  /** It has been seen to. */
  done(): Promise<void>;
}

/** Wake-ups that came to nothing, kept until somebody sees to them. */
export interface MissedWakeUps {
  /** Some of those that wait, none when there are no more; one that is not `done` comes back later. */
  take(): Promise<Missed[]>;
}
