import { checkRecord } from '../domain/plan/check-record.ts';
import type { HistoryEvent, RecordedEvent } from '../domain/record/event.ts';
import { readInterview } from '../domain/record/read-input.ts';
import type { Fault } from '../domain/record/record.ts';
import type { Instant } from '../domain/time/zoned.ts';
import type { Account } from './ports/accounts.ts';
import type { InterviewKey, StoredInterview } from './ports/interviews.ts';
import { planningRecord } from './present.ts';
import { updateAccount, updateInterview, type Updating } from './update.ts';
import type { World } from './world.ts';

export type Applying = Updating & Pick<World, 'chance'>;

export type Applied =
  | { kind: 'applied'; record: StoredInterview; account: Account; events: readonly RecordedEvent[] }
  | { kind: 'missing' }
  | { kind: 'faults'; faults: Fault[] };

/** A history longer than this is no follow-up any more; it keeps an item far below what a table takes. */
const MOST_EVENTS = 1000;

/** Events of which the last can be taken back with UNDO; an undo is taken back with another. */
export const isUndoable = (event: HistoryEvent) => event.type !== 'note';

function withIdentity(event: HistoryEvent, world: Pick<World, 'chance'>, now: Instant): RecordedEvent {
  return { ...event, id: event.id ?? world.chance.id(), at: event.at ?? now };
}

/** Faults of the events that are being added, with paths as in the body of one event. */
function faultsOf(record: StoredInterview, account: Account, added: number, now: Instant): Fault[] {
  const first = record.history.length - added;
  return checkRecord(planningRecord(record, account.person), now).flatMap((fault) => {
    const found = /^history\.(\d+)\.?(.*)$/.exec(fault.path);
    if (!found || Number(found[1]) < first) return [];
    return [{ ...fault, path: found[2] ?? '' }];
  });
}

/** An `undone` must name an event of this record that can be taken back. */
function undoFaults(record: StoredInterview, events: readonly RecordedEvent[]): Fault[] {
  const known = new Set([...record.history, ...events].map(({ id }) => id));
  return events.flatMap((event) =>
    event.type === 'undone' && !known.has(event.event)
      ? [
          {
            path: 'event',
            message: 'There is no event of this id here. Give the id of an event in the history.',
          },
        ]
      : [],
  );
}

/** Events of new interviews carry phones too. */
function withPhones(event: HistoryEvent, timeZone: string): { event: HistoryEvent; faults: Fault[] } {
  if (event.type !== 'rescheduled' && event.type !== 'next_round') return { event, faults: [] };
  const { value, faults } = readInterview(event, { timeZone }, '');
  return { event: value, faults };
}

/**
 * Adds what happened to a record's history, all or nothing. An event whose id the history knows is not added
 * again: the same twice is once. Faults name the field of the event.
 */
export async function applyEvents(
  world: Applying,
  key: InterviewKey,
  events: readonly HistoryEvent[],
): Promise<Applied> {
  const now = world.clock.now();
  const updated = await updateInterview<{ faults: Fault[] } | { added: RecordedEvent[] }>(
    world,
    key,
    (record, account) => {
      const known = new Set(record.history.map(({ id }) => id));
      const read = events.map((event) => withPhones(event, record.interview.timeZone));
      const added = read
        .map(({ event }) => withIdentity(event, world, now))
        .filter(({ id }) => !known.has(id));
      if (added.length === 0) return { leave: true, value: { added } };
      const changed = { ...record, history: [...record.history, ...added], failures: 0, retryAt: undefined };
      const faults = [
        ...read.flatMap((one) => one.faults),
        ...faultsOf(changed, account, added.length, now),
        ...undoFaults(record, added),
        ...(changed.history.length > MOST_EVENTS
          ? [{ path: '', message: `A history holds at most ${MOST_EVENTS} events.` }]
          : []),
      ];
      if (faults.length > 0) return { leave: true, value: { faults } };
      return { write: changed, value: { added } };
    },
  );
  if (updated.kind === 'missing') return { kind: 'missing' };
  if ('faults' in updated.value) return { kind: 'faults', faults: updated.value.faults };
  const { record, account, value } = updated;
  await noteChange(world, account, record, value.added.filter(isUndoable));
  return { kind: 'applied', record, account, events: value.added };
}

/** Remembers the person's last change, so that UNDO can take it back from any channel. */
async function noteChange(
  world: Applying,
  account: Account,
  record: StoredInterview,
  events: readonly RecordedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const lastChange = {
    changes: [{ recordId: record.id, eventIds: events.map(({ id }) => id) }],
    at: world.clock.now(),
  };
  await updateAccount(world, account.id, (known) => ({
    ...known,
    conversation: { ...known.conversation, lastChange },
  }));
}
