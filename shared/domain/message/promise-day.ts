import type { Story } from '../scripts/story.ts';
import { dateOf } from '../time/calendar-day.ts';
import { dateIn, type Instant, type ZoneName } from '../time/zoned.ts';
import { dayWords } from './when.ts';

/** The day by which the person keeps their own promise, as it stands on the day of `now`. */
export interface PromiseDay {
  /** "by today", "by Thu 10 Dec". */
  by: string;
  /** It has gone by: the message says so. */
  isOver: boolean;
}

/** Undefined when nothing of theirs is promised. */
export function promiseDay({ state }: Story, now: Instant, own: ZoneName): PromiseDay | undefined {
  if (!state.own) return undefined;
  const by = dateOf(state.own.by);
  const today = dateIn(now, own);
  return { by: by === today ? 'by today' : `by ${dayWords(by)}`, isOver: by < today };
}
