import { takenBack } from '../domain/record/in-force.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { applyEvents, type Applied, type Applying } from './apply-events.ts';
import { deleteInterview } from './delete-interview.ts';
import type { Account, LastChange } from './ports/accounts.ts';
import type { StoredInterview } from './ports/interviews.ts';
import { updateAccount } from './update.ts';

/** How long the last change can be taken back, in hours. */
const UNDO_HOURS = 24;

export type Undone =
  | {
      kind: 'undone';
      applied: Extract<Applied, { kind: 'applied' }>[];
      /** Records that were only made by it, and are gone now. */
      removed: StoredInterview[];
      change: LastChange;
    }
  | { kind: 'nothing' }
  | { kind: 'too-late' };

/** Takes back the person's last change, whatever channel it came by, within 24 hours. */
export async function undoLastChange(world: Applying, account: Account): Promise<Undone> {
  const change = account.conversation.lastChange;
  if (!change) return { kind: 'nothing' };
  const age = epochMs(world.clock.now()) - epochMs(change.at);
  if (age > UNDO_HOURS * 3_600_000) return { kind: 'too-late' };
  const applied = [];
  const removed = [];
  for (const { recordId, eventIds, created } of change.changes) {
    const record = await world.interviews.get({ personId: account.id, id: recordId });
    if (created && record) {
      await deleteInterview(world, { personId: account.id, id: recordId });
      removed.push(record);
      continue;
    }
    const gone = takenBack(record?.history ?? []);
    const events = eventIds
      .filter((id) => !gone.has(id))
      .toReversed()
      .map((event) => ({ type: 'undone' as const, event }));
    if (events.length === 0) continue;
    const one = await applyEvents(world, { personId: account.id, id: recordId }, events);
    if (one.kind === 'applied') applied.push(one);
  }
  await updateAccount(world, account.id, (known) => ({
    ...known,
    conversation: { ...known.conversation, lastChange: undefined },
  }));
  return applied.length + removed.length > 0
    ? { kind: 'undone', applied, removed, change }
    : { kind: 'nothing' };
}
