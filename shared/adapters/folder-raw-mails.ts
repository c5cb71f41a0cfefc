import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
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

/** Raw mails as files of `folder`, which is made when it is first needed. */
export function folderRawMails(folder: string): RawMails {
  const fileName = (id: string) => `${rawMailName(id)}.eml`;
  return {
    keep: async (id, bytes) => {
      const name = fileName(id);
      await mkdir(folder, { recursive: true });
      await writeWhole(folder, name, bytes);
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
    remove: async (id) => rm(path.join(folder, fileName(id)), { force: true }),
  };
}
