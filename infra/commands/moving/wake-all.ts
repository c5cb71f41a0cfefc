import { isReachable } from '../../../shared/app/channels.ts';
import { spreadOf } from '../../../shared/app/due-at.ts';
import type { Belongings } from '../../../shared/app/ports/belongings.ts';
import type { StoredInterview } from '../../../shared/app/ports/interviews.ts';
import type { World } from '../../../shared/app/world.ts';
import { faultName } from '../../../shared/domain/fault-name.ts';

export type Waking = Pick<World, 'accounts' | 'wakeUps' | 'carriers' | 'clock' | 'log'> & {
  belongings: Belongings;
};

/** So many alarms are set at once. */
const AT_ONCE = 25;

async function wake(
  { accounts, wakeUps, carriers, clock, log }: Waking,
  record: StoredInterview,
): Promise<keyof Woken> {
  const { personId, id, dueAt } = record;
  try {
    const account = await accounts.get(personId);
    const spread = () => (account ? spreadOf(record, account, carriers, clock.now()) : 0);
    if (dueAt !== undefined) await wakeUps.set({ personId, id, at: dueAt }, spread);
    return !account || record.pending || isReachable(account, carriers) ? 'set' : 'unreachable';
  } catch (fault) {
    log.error('wake-up-not-set', { record: id, fault: faultName(fault) });
    return 'left';
  }
}

export interface Woken {
  /** Alarms that stand. */
  set: number;
  /** Alarms that stand for people whom none of the carriers reaches: what is due then will not be said. */
  unreachable: number;
  /** No alarm could be set: the sweeper finds the record. */
  left: number;
}

/** Sets an alarm for every record that is due some time; one that is set already stays. What fails, the sweeper finds. */
export async function wakeAll(waking: Waking): Promise<Woken> {
  const sum: Woken = { set: 0, unreachable: 0, left: 0 };
  let batch: Promise<keyof Woken>[] = [];
  const settle = async () => {
    for (const outcome of await Promise.all(batch)) sum[outcome] += 1;
    batch = [];
  };
  for await (const one of waking.belongings.everything()) {
    if (one.kind !== 'interview' || one.item.dueAt === undefined) continue;
    batch.push(wake(waking, one.item));
    if (batch.length >= AT_ONCE) await settle();
  }
  await settle();
  return sum;
}
