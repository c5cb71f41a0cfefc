import type { HistoryEvent } from './event.ts';

/**
 * The ids of events that were taken back. An `undone` can itself be undone, so the last word counts: the list is
 * read from its end, and an `undone` that was taken back takes nothing back.
 */
export function takenBack(history: readonly HistoryEvent[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const event of history.toReversed()) {
    if (event.type === 'undone' && !(event.id && gone.has(event.id))) gone.add(event.event);
  }
  return gone;
}

/** The events that count: not taken back, and without the `undone` themselves. */
export function inForce<Event extends HistoryEvent>(history: readonly Event[]): Event[] {
  const gone = takenBack(history);
  return history.filter((event) => event.type !== 'undone' && !(event.id && gone.has(event.id)));
}
