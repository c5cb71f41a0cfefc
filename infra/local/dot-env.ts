import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { Environment } from '../../shared/env.ts';

/** The environment with what `file` adds to it, if there is such a file; the real environment wins. */
export function withDotEnv(file: string, env: Environment): Environment {
  if (!existsSync(file)) return env;
  const real = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  return { ...parseEnv(readFileSync(file, 'utf8')), ...real };
}
