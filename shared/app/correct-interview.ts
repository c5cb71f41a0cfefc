import { checkRecord } from '../domain/plan/check-record.ts';
import { interview as interviewSchema } from '../domain/record/interview.ts';
import { mergePatch, reversePatch } from '../domain/record/merge-patch.ts';
import { readInterview } from '../domain/record/read-input.ts';
import type { Fault } from '../domain/record/record.ts';
import type { Instant } from '../domain/time/zoned.ts';
import type { RecordedEvent } from '../domain/record/event.ts';
import type { Applied, Applying } from './apply-events.ts';
import { parse } from './parse.ts';
import type { Account } from './ports/accounts.ts';
import type { InterviewKey, StoredInterview } from './ports/interviews.ts';
import { planningRecord } from './present.ts';
import { updateAccount, updateInterview } from './update.ts';

export type Corrected = Applied | { kind: 'stale' };

/**
 * Corrects what was wrong in an interview by a JSON merge patch. Kept in the history as `corrected`, which
 * `undone` takes back; what first was recorded is never lost.
 * @param version the version the person saw; undefined when any will do
 */
export async function correctInterview(
  world: Applying,
  key: InterviewKey,
  patch: unknown,
  version: number | undefined,
): Promise<Corrected> {
  const now = world.clock.now();
  type Value = { stale: true } | { faults: Fault[] } | { event: RecordedEvent };
  const updated = await updateInterview<Value>(world, key, (record, account) => {
    if (version !== undefined && record.version !== version) return { leave: true, value: { stale: true } };
    const present = planningRecord(record, account.person).interview;
    const read = parse(interviewSchema, mergePatch(present, patch), 'interview');
    if (!read.ok) return { leave: true, value: { faults: read.faults } };
    const phones = readInterview(read.value, { timeZone: read.value.timeZone });
    const event: RecordedEvent = {
      type: 'corrected',
      id: world.chance.id(),
      at: now,
      before: reversePatch(present, patch),
      // What was understood, so that a phone is kept as it was read.
      after: understood(patch, phones.value),
    };
    const corrected = { ...record, history: [...record.history, event] };
    const faults = [...phones.faults, ...newFaults(record, corrected, account, now)];
    if (faults.length > 0) return { leave: true, value: { faults } };
    return { write: corrected, value: { event } };
  });
  if (updated.kind === 'missing') return { kind: 'missing' };
  const { record, account, value } = updated;
  if ('stale' in value) return { kind: 'stale' };
  if ('faults' in value) return { kind: 'faults', faults: value.faults };
  const lastChange = { changes: [{ recordId: record.id, eventIds: [value.event.id] }], at: now };
  await updateAccount(world, account.id, (known) => ({
    ...known,
    conversation: { ...known.conversation, lastChange },
  }));
  return { kind: 'applied', record, account, events: [value.event] };
}

/** What makes no sense since the correction; in a new time's event too it is a field of the interview. */
function newFaults(
  before: StoredInterview,
  after: StoredInterview,
  { person }: Account,
  now: Instant,
): Fault[] {
  const known = new Set(checkRecord(planningRecord(before, person), now).map(({ path }) => path));
  return checkRecord(planningRecord(after, person), now)
    .filter(({ path }) => path.startsWith('interview') || !known.has(path))
    .map((fault) => ({ ...fault, path: fault.path.replace(/^history\.\d+\./, 'interview.') }));
}

/** The patch with each value as it was read; removals stay removals. */
function understood(patch: unknown, read: object): unknown {
  if (typeof patch !== 'object' || patch === null) return patch;
  const values = new Map<string, unknown>(Object.entries(read));
  return Object.fromEntries(
    Object.entries(patch).flatMap(([key, value]) => {
      if (value === null) return [[key, null]];
      if (!values.has(key)) return [];
      return [
        [
          key,
          typeof value === 'object' && !Array.isArray(value)
            ? mergePatch(value, values.get(key))
            : values.get(key),
        ],
      ];
    }),
  );
}
