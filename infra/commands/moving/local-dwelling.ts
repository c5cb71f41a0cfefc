import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderRawMails } from '../../../shared/adapters/folder-raw-mails.ts';
import { nodeClock } from '../../../shared/adapters/node-clock.ts';
import { keepSqliteKeys, sqliteKeys } from '../../../shared/adapters/sqlite-keys.ts';
import { sqliteMovingMarks } from '../../../shared/adapters/sqlite-moving-mark.ts';
import { openSqliteStores } from '../../../shared/adapters/sqlite-stores.ts';
import type { Log } from '../../../shared/log.ts';
import { openDataFolder } from '../../local/data-folder.ts';
import { pollFrom } from '../../local/poll-twilio.ts';
import { simulatedClock } from '../../local/simulated-clock.ts';
import type { Dwelling } from './dwelling.ts';
import { MovingFault } from './moving-fault.ts';

export interface LocalDwellingOptions {
  dataFolder: string;
  /** There must be something in it already. */
  mustExist: boolean;
  /** No carrier is configured here: its clock may have been moved. */
  isPlayed: boolean;
  log: Log;
}

const DATABASE = 'ringback.db';

const next = [
  'It begins with npm start. Before that, put the carriers’ settings into .env: without them a home only plays, and what it shows at /local counts as sent.',
];

/** The home in a data folder, while it is not running. Throws DataFolderFault, and MovingFault when there is none. */
export function localDwelling({ dataFolder, mustExist, isPlayed, log }: LocalDwellingOptions): Dwelling {
  if (mustExist && !existsSync(path.join(dataFolder, DATABASE)))
    throw new MovingFault(`There is nothing in the data folder ${dataFolder}: name another with --data.`);
  const folder = openDataFolder(dataFolder);
  const file = folder.file(DATABASE);
  const stores = openSqliteStores(file, { log });
  const clock = isPlayed && mustExist ? simulatedClock({ settings: stores.settings }) : nodeClock;
  return {
    kind: 'local',
    name: `the data folder ${folder.path}`,
    belongings: stores.belongings,
    mails: folderRawMails(folder.file('mail')),
    queue: stores.mailQueue,
    hasOpenQueue: true,
    putsAtOnce: 1000,
    marks: sqliteMovingMarks(stores.settings),
    keys: async () => sqliteKeys(stores.settings),
    keepKeys: (keys) => keepSqliteKeys(stores.settings, keys),
    now: () => clock.now(),
    // The folder's lock is ours: nobody is at work in it as long as we are.
    close: async () => true,
    open: async () => undefined,
    notReadyFor: async () => undefined,
    // Texts that came since then were answered by nobody.
    begin: async ({ exportedAt }) => pollFrom(stores.settings, exportedAt),
    next,
    release: async () => {
      await stores.close();
      folder.release();
    },
  };
}
