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
): Promise<boolean> {
  const { personId, id, dueAt } = record;
  if (dueAt === undefined) return true;
  try {
    const account = await accounts.get(personId);
    const spread = () => (account ? spreadOf(record, account, carriers, clock.now()) : 0);
    await wakeUps.set({ personId, id, at: dueAt }, spread);
    return true;
  } catch (fault) {
    log.error('wake-up-not-set', { record: id, fault: faultName(fault) });
    return false;
  }
}

/** Sets an alarm for every record that is due some time; one that is set already stays. What fails, the sweeper finds. */
export async function wakeAll(waking: Waking): Promise<{ set: number; left: number }> {
  const sum = { set: 0, left: 0 };
  let batch: Promise<boolean>[] = [];
  const settle = async () => {
    for (const isSet of await Promise.all(batch)) sum[isSet ? 'set' : 'left'] += 1;
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
