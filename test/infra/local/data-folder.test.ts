import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const module = path.resolve(import.meta.dirname, '../../../infra/local/data-folder.ts');
let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => temporary.remove());

/** Another process that takes the folder and keeps it until it is killed. */
async function holder(folder: string) {
  const script = `import { openDataFolder } from ${JSON.stringify(module)};
openDataFolder(${JSON.stringify(folder)});
console.log('held');
setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: path.dirname(module),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the data folder', () => {
  test('is made, with its parents, for its owner only', () => {
    const folder = path.join(temporary.folder, 'a', 'b');
    const held = openDataFolder(folder);
    expect(held.file('ringback.db')).toBe(path.join(folder, 'ringback.db'));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    held.release();
  });

  test('another process that has it keeps us out; once that is killed, the folder is free', async () => {
    const other = await holder(temporary.folder);
    try {
      expect(() => openDataFolder(temporary.folder)).toThrow(
        /in use by another Ringback\. Stop that one, or choose another folder with --data/,
      );
    } finally {
      await other.kill();
    }
    openDataFolder(temporary.folder).release();
  });

  test('the same process cannot take it twice, until it is released', () => {
    const held = openDataFolder(temporary.folder);
    expect(() => openDataFolder(temporary.folder)).toThrow('in use');
    held.release();
    openDataFolder(temporary.folder).release();
  });

  test('a file in its place is named as such', () => {
    const file = path.join(temporary.folder, 'file');
    writeFileSync(file, '');
    expect(() => openDataFolder(file)).toThrow('cannot be used: it is a file, not a folder');
    expect(() => openDataFolder(path.join(file, 'x'))).toThrow('a part of its path is a file');
  });

  test('something else in the place of its lock is a fault, not a crash', () => {
    mkdirSync(path.join(temporary.folder, 'lock.db'));
    expect(() => openDataFolder(temporary.folder)).toThrow('cannot be used');
  });
});
