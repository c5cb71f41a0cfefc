// Plain JavaScript, as it runs before anything could compile it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'infra/local/main.ts');

/** The product as one file; its packages stay where npm put them. */
export const bundleFile = path.join(root, '.cache/ringback.mjs');

function newestIn(folder) {
  const times = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}

/** Whether the bundle is as new as everything it is made of. */
function isFresh() {
  if (!existsSync(bundleFile)) return false;
  const madeAt = statSync(bundleFile).mtimeMs;
  return ['shared', 'functions', 'infra'].every((folder) => newestIn(folder) <= madeAt);
}

/**
 * Makes the bundle unless there is a fresh one: compiling four hundred files one by one at every start takes
 * several times as long as reading one.
 */
export async function bundle() {
  if (isFresh()) return;
  await build({
    entryPoints: [source],
    outfile: bundleFile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  });
}
