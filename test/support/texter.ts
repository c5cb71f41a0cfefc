import { converse } from '../../shared/app/converse/converse.ts';
import { lookAt } from '../../shared/app/look-at.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import type { RecordedEvent } from '../../shared/domain/record/event.ts';
import type { Interview } from '../../shared/domain/record/interview.ts';
import { memoryWorld, type MemoryWorld, type MemoryWorldOptions } from './memory-world.ts';
import { sam } from './pages-site.ts';

/** Somebody with interviews, who texts; everything in memory. */
export interface Texter {
  world: MemoryWorld;
  says(text: string): Promise<string>;
  /** Looks at every record, as an alarm at this instant would. */
  wakesAt(now: string): Promise<void>;
  record(id: string): Promise<StoredInterview>;
  /** What happened to a record, the service's own events left out. */
  told(id: string): Promise<RecordedEvent[]>;
}

const OURS = new Set(['nudged', 'reminded', 'unreported']);

/** Interviews by their ids, in the order in which they were recorded. */
export async function texter(
  interviews: Record<string, Interview>,
  change: Partial<Account> = {},
  options: MemoryWorldOptions = {},
): Promise<Texter> {
  const world = memoryWorld(options);
  const { id: personId } = await sam(world, change);
  for (const [id, interview] of Object.entries(interviews))
    await world.interviews.create({
      id,
      personId,
      version: 1,
      interview,
      history: [],
      createdAt: world.clock.now(),
    });
  const record = async (id: string) => {
    const found = await world.interviews.get({ personId, id });
    if (!found) throw new Error(`There is no ${id}.`);
    return found;
  };
  return {
    world,
    says: async (text) => {
      const account = await world.accounts.get(personId);
      if (!account) throw new Error('Nobody is there.');
      return (await converse(world, account, { text, pictures: 0 })) ?? '';
    },
    wakesAt: async (now) => {
      world.clock.set(now);
      for (const { id } of await world.interviews.ofPerson(personId)) await lookAt(world, { personId, id });
    },
    record,
    told: async (id) => (await record(id)).history.filter(({ type }) => !OURS.has(type)),
  };
}
