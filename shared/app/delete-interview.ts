import type { InterviewKey } from './ports/interviews.ts';
import { faultName } from '../domain/fault-name.ts';
import type { World } from './world.ts';

/** Deletes a record and drops its alarm; false when there was none. */
export async function deleteInterview(
  world: Pick<World, 'interviews' | 'wakeUps' | 'log'>,
  key: InterviewKey,
): Promise<boolean> {
  const record = await world.interviews.get(key);
  if (!record) return false;
  await world.interviews.remove(key);
  try {
    if (record.dueAt) await world.wakeUps.clear({ ...key, at: record.dueAt });
  } catch (fault) {
    // An alarm left standing finds no record and does nothing.
    world.log.warn('wake-up-not-cleared', { record: key.id, fault: faultName(fault) });
  }
  world.log.info('interview-deleted', { record: key.id });
  return true;
}
