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

/** Ids of what an `undone` that still stands takes back. */
function idsTakenBack(ordered: readonly Happening[]): ReadonlySet<string> {
  const undoing = new Map<string, (string | undefined)[]>();
  for (const { event } of ordered) {
    if (event.type !== 'undone') continue;
    undoing.set(event.event, [...(undoing.get(event.event) ?? []), event.id]);
  }
  const known = new Map<string, boolean>();
  const isTakenBack = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // An event that takes itself back, by whatever detour, stands.
    known.set(id, false);
    const takenBack = (undoing.get(id) ?? []).some((by) => by === undefined || !isTakenBack(by));
    known.set(id, takenBack);
    return takenBack;
  };
  return new Set([...undoing.keys()].filter(isTakenBack));
}
