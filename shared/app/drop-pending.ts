import type { StoredInterview } from './ports/interviews.ts';
import { deleteInterview } from './delete-interview.ts';
import type { World } from './world.ts';

/** Removes a record that nobody confirmed, and with it the account that waited for nothing else. */
export async function dropPending(
  world: Pick<World, 'interviews' | 'accounts' | 'wakeUps' | 'log'>,
  { personId, id, pending }: StoredInterview,
): Promise<void> {
  if (!pending) return;
  await deleteInterview(world, { personId, id });
  const rest = await world.interviews.ofPerson(personId);
  const account = await world.accounts.get(personId);
  if (rest.length === 0 && account?.expiresAt) await world.accounts.erase(account.id);
  world.log.info('pending-dropped', { record: id });
}
