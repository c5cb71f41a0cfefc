import path from 'node:path';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { memoryWorld, type MemoryWorld, type MemoryWorldOptions } from './memory-world.ts';
import { silentLog } from './silent-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A world whose records are kept in SQLite as at home, with carriers that lie open. `close` must be called. */
export function keptWorld(options: MemoryWorldOptions = {}): MemoryWorld & { close(): Promise<void> } {
  const data = temporaryFolder();
  const stores = openSqliteStores(path.join(data.folder, 'ringback.db'), { log: silentLog() });
  const { accounts, interviews, contacts, sessions, once, attempts } = stores;
  return {
    ...memoryWorld(options),
    accounts,
    interviews,
    contacts,
    sessions,
    once,
    attempts,
    close: async () => {
      await stores.close();
      data.remove();
    },
  };
}
