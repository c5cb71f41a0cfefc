import type { HistoryEvent } from '../../record/event.ts';
import { dayIn } from '../../time/zone-clock.ts';
import type { Happening } from '../living-history.ts';
import { carriesPromise, nothingPromised, promiseIn, type State } from '../state.ts';

/** An agreed call counts as made from a quarter of an hour before its time. */
const EARLY_MS = 15 * 60_000;

type PromiseEvent = Extract<HistoryEvent, { type: 'called' | 'emailed' | 'promised' | 'cancelled' }>;

/** Whether an outcome at `at` is the agreed call itself. */
export function makesAgreedCall(state: State, at: number): boolean {
  const { agreedAt } = state.promised;
  if (agreedAt === undefined) return false;
  return at >= Math.min(agreedAt - EARLY_MS, state.counts.callSnoozedTo ?? Infinity);
}

/** The agreed call is made or skipped: it is no longer to come. */
export function withoutAgreedCall(state: State): State {
  return { ...state, promised: { ...state.promised, agreedAt: undefined } };
}

/**
 * The promise that `event` makes takes the place of the part it names (`by` or the agreed call); the other part
 * stays only while it is still ahead of the event. Their call to me is always over.
 */
export function takePromise(state: State, event: PromiseEvent, { at }: Happening): State {
  const named = promiseIn(event, state.meeting);
  const before = state.promised;
  const today = dayIn(at, state.meeting.zone);
  const byStays = before.by !== undefined && before.by >= today;
  const callStays = before.agreedAt !== undefined && before.agreedAt > at;
  return {
    ...state,
    said: state.said || carriesPromise(event) || event.type === 'promised',
    promised: {
      by: named.by ?? (byStays ? before.by : undefined),
      agreedAt: named.agreedAt ?? (callStays ? before.agreedAt : undefined),
      agreedHourOpen:
        named.agreedAt === undefined ? callStays && before.agreedHourOpen : named.agreedHourOpen,
      theyCallAt: named.theyCallAt,
    },
    marks: { ...state.marks, 'their-call': undefined },
  };
}

/** They said that they promise nothing: every promise of theirs is gone. */
export function dropPromises(state: State): State {
  return {
    ...state,
    said: true,
    promised: nothingPromised,
    marks: { ...state.marks, 'their-call': undefined },
  };
}
