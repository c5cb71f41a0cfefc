import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../esbuild-options.ts';

const folder = path.join(repository, '.cache/node24');

/**
 * The Node.js that Lambda runs, as a file. It comes from the npm package `node` (about 190 MB), in a folder of its
 * own, so that nobody who only installs the product has to fetch it.
 */
export function node24(): string {
  const file = path.join(folder, 'node_modules/node/bin/node');
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'node@24'], { cwd: folder, stdio: 'inherit' });
  return file;
}
