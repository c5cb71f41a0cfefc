import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { MovableMails } from '../app/ports/belongings.ts';
import type { RawMails } from '../app/ports/raw-mail.ts';
import { rawMailName } from './raw-mail-name.ts';

async function flush(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(folder, `${name}.${randomUUID()}.part`);
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  // Under its name it is whole, or not there at all; the folder must remember the name, too.
  await rename(draft, path.join(folder, name));
  await flush(folder);
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}

const ENDING = '.eml';

/** A folder forgets nothing by itself. */
export interface FolderRawMails extends RawMails, MovableMails {
  /** Removes what was kept more than so many days ago, by the machine's own clock. */
  removeOlderThan(days: number): Promise<void>;
}

/** Files of `folder`; none when it was never needed. */
async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
}

/** Raw mails as files of `folder`, which is made when it is first needed. */
export function folderRawMails(folder: string): FolderRawMails {
  const fileName = (id: string) => `${rawMailName(id)}${ENDING}`;
  const keep = async (id: string, bytes: Uint8Array): Promise<void> => {
    const name = fileName(id);
    await mkdir(folder, { recursive: true });
    await writeWhole(folder, name, bytes);
  };
  return {
    keep,
    keepAs: async ({ id, keptAt }, bytes) => {
      await keep(id, bytes);
      await utimes(path.join(folder, fileName(id)), new Date(keptAt), new Date(keptAt));
    },
    async *everyMail() {
      for (const name of await filesOf(folder)) {
        const { mtimeMs } = await stat(path.join(folder, name));
        if (name.endsWith(ENDING))
          yield { id: name.slice(0, -ENDING.length), keptAt: new Date(Math.round(mtimeMs)).toISOString() };
      }
    },
    get: async (id) => {
      const file = path.join(folder, fileName(id));
      try {
        return new Uint8Array(await readFile(file));
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        throw fault;
      }
    },
    removeOlderThan: async (days) => {
      const oldestMs = Date.now() - days * 86_400_000;
      for (const name of await filesOf(folder)) {
        const file = path.join(folder, name);
        if ((await stat(file)).mtimeMs < oldestMs) await rm(file, { force: true });
      }
    },
    removeOf: async (owner) => {
      const start = `${rawMailName(owner)}-`;
      for (const name of await filesOf(folder))
        if (name.startsWith(start)) await rm(path.join(folder, name), { force: true });
    },
    remove: async (id) => rm(path.join(folder, fileName(id)), { force: true }),
  };
}
