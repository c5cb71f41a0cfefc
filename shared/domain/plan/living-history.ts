import type { HistoryEvent } from '../record/event.ts';
import type { EpochMs } from '../time/zone-clock.ts';
import { epochMs } from '../time/zoned.ts';

/** An event that counts, with its instant and its place in the history as given. */
export interface Happening {
  event: HistoryEvent;
  at: EpochMs;
  index: number;
}

/**
 * The events that count, in the order they are folded: by `at` (`now`, the time of recording, if not given),
 * then as they arrived, without what an `undone` took back. An `undone` can itself be taken back by a later one.
 */
export function livingHistory(history: readonly HistoryEvent[], now: EpochMs): Happening[] {
  const ordered = history
    .map((event, index) => ({ event, at: event.at === undefined ? now : epochMs(event.at), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const takenBack = idsTakenBack(ordered);
  return ordered.filter(({ event }) => event.id === undefined || !takenBack.has(event.id));
}

function idsTakenBack(ordered: readonly Happening[]): ReadonlySet<string> {
  const takenBack = new Set<string>();
  for (const { event } of ordered.toReversed()) {
    if (event.type !== 'undone') continue;
    if (event.id === undefined || !takenBack.has(event.id)) takenBack.add(event.event);
  }
  return takenBack;
}
