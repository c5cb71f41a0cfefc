import { dueAtOf, spreadOf } from './due-at.ts';
import { faultName } from '../domain/fault-name.ts';
import type { Account } from './ports/accounts.ts';
import type { InterviewKey, StoredInterview } from './ports/interviews.ts';
import type { World } from './world.ts';

/** How often a write that came second is tried again with what the first one left. */
const MOST_TRIES = 12;

/** Somebody else kept writing first; the caller may simply try again. */
export class Contended extends Error {
  constructor(what: string) {
    super(`${what} was changed by others ${MOST_TRIES} times in a row. Try again.`);
    this.name = 'Contended';
  }
}

export type Updating = Pick<World, 'accounts' | 'interviews' | 'wakeUps' | 'carriers' | 'clock' | 'log'>;

/** A decision about a record: the record as it should be, or leave it; and what to tell the caller. */
export type Decision<Value> = { write: StoredInterview; value: Value } | { leave: true; value: Value };

export type Updated<Value> =
  { kind: 'done'; record: StoredInterview; account: Account; value: Value } | { kind: 'missing' };

/** Sets the alarm for a record; one that could not be set is left to the sweeper, as the record knows when it is due. */
export async function setAlarm(
  world: Pick<World, 'wakeUps' | 'carriers' | 'clock' | 'log'>,
  record: StoredInterview,
  account: Account,
  before?: StoredInterview,
): Promise<void> {
  const { personId, id } = record;
  try {
    if (record.dueAt)
      await world.wakeUps.set({ personId, id, at: record.dueAt }, () =>
        spreadOf(record, account, world.carriers, world.clock.now()),
      );
    if (before?.dueAt && before.dueAt !== record.dueAt)
      await world.wakeUps.clear({ personId, id, at: before.dueAt });
  } catch (fault) {
    world.log.error('wake-up-not-set', { record: id, fault: faultName(fault) });
  }
}

async function write(
  world: Updating,
  before: StoredInterview,
  wanted: StoredInterview,
  account: Account,
): Promise<StoredInterview | undefined> {
  const dueAt = dueAtOf(wanted, account, world.carriers, world.clock.now());
  const record = { ...wanted, dueAt };
  if ((await world.interviews.save(record)) === 'stale') return undefined;
  const saved = { ...record, version: record.version + 1 };
  await setAlarm(world, saved, account, before);
  return saved;
}

/**
 * Changes one record by conditional write: `decide` sees the newest version, and is asked again when somebody
 * else wrote in between, so that a STOP, a rejection and a claim come one after the other.
 */
export async function updateInterview<Value>(
  world: Updating,
  key: InterviewKey,
  decide: (record: StoredInterview, account: Account) => Decision<Value>,
): Promise<Updated<Value>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [record, account] = await Promise.all([
      world.interviews.get(key),
      world.accounts.get(key.personId),
    ]);
    if (!record || !account) return { kind: 'missing' };
    const decision = decide(record, account);
    if ('leave' in decision) return { kind: 'done', record, account, value: decision.value };
    const saved = await write(world, record, decision.write, account);
    if (saved) return { kind: 'done', record: saved, account, value: decision.value };
  }
  throw new Contended(`Interview ${key.id}`);
}

/** Changes one account likewise; undefined when it is gone. */
export async function updateAccount(
  world: Pick<World, 'accounts'>,
  id: string,
  change: (account: Account) => Account,
): Promise<Account | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const account = await world.accounts.get(id);
    if (!account) return undefined;
    const changed = change(account);
    if (changed === account) return account;
    if ((await world.accounts.save(changed)) === 'saved') return { ...changed, version: changed.version + 1 };
  }
  throw new Contended(`Account ${id}`);
}

/** Computes anew when each of a person's records is due: after a change of contact, channel or waking hours. */
export async function refreshAlarms(world: Updating, personId: string): Promise<void> {
  for (const { id } of await world.interviews.ofPerson(personId))
    await updateInterview(world, { personId, id }, (record, account) =>
      dueAtOf(record, account, world.carriers, world.clock.now()) === record.dueAt
        ? // A new version would make the one that somebody has before their eyes stale for nothing.
          { leave: true, value: undefined }
        : { write: record, value: undefined },
    );
}
