import { sqliteMovingMarks } from '../../shared/adapters/sqlite-moving-mark.ts';
import type { Settings } from '../../shared/adapters/sqlite-settings.ts';
import { DataFolderFault } from './data-folder.ts';

/**
 * Throws DataFolderFault when the contents of a data folder were moved elsewhere, where they are at work now, or are
 * only half moved in: two homes would remind everybody twice.
 */
export async function needAtHome(settings: Settings): Promise<void> {
  const mark = await sqliteMovingMarks(settings).get();
  if (mark?.state === 'out')
    throw new DataFolderFault(
      `What is in this data folder was moved out on ${mark.at.slice(0, 10)} and lives elsewhere. If nothing came of the move: npm run export -- --call-off`,
    );
  if (mark?.state === 'coming' || mark?.state === 'there')
    throw new DataFolderFault(
      'An import into this data folder was begun and not ended. End it first: run the same npm run import again.',
    );
}
