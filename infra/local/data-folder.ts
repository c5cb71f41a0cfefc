import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sqliteLock } from '../../shared/adapters/sqlite-lock.ts';

/** The folder that keeps everything, held by this process alone. */
export interface DataFolder {
  path: string;
  /** Where a file of that name is. */
  file(name: string): string;
  /** Lets another process have the folder; so does the end of this one, however it ends. */
  release(): void;
}

/** The folder cannot be used; the message says why and what to do. */
export class DataFolderFault extends Error {
  override readonly name = 'DataFolderFault';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it is on a file system that is read-only',
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  SQLITE_CANTOPEN: 'it may not be written to',
  SQLITE_READONLY: 'it may not be written to',
};

/** Makes the folder if there is none, and takes it for this process. Throws DataFolderFault. */
export function openDataFolder(folder: string): DataFolder {
  const absolute = path.resolve(folder);
  const file = (name: string) => path.join(absolute, name);
  const lock = attempt(absolute, () => {
    // What is kept there is personal: nobody else on the machine reads it.
    mkdirSync(absolute, { recursive: true, mode: 0o700 });
    return sqliteLock(file('lock.db'));
  });
  if (lock === 'taken')
    throw new DataFolderFault(
      `The data folder ${absolute} is in use by another Ringback. Stop that one, or choose another folder with --data.`,
    );
  return { path: absolute, file, release: () => lock.release() };
}

function attempt<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown';
    throw new DataFolderFault(`The data folder ${folder} cannot be used: ${reasons[code] ?? code}.`);
  }
}
