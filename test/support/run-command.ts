import { execFile } from 'node:child_process';
import path from 'node:path';

export interface CommandResult {
  code: number;
  out: string;
  err: string;
}

/** No name is asked of anybody: DNS is where nothing listens. */
const noNames =
  "data:text/javascript,import dns from 'node:dns';dns.setServers(['127.0.0.1:9']);dns.promises.setServers(['127.0.0.1:9']);";

/** Runs a command of ours as a process of its own that has `environment` and the way to Node, and nothing else. */
export function runCommand(
  file: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nowhere', ...environment };
  const all = [
    '--import',
    'tsx',
    '--import',
    noNames,
    path.resolve(import.meta.dirname, '../..', file),
    ...words,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { env, timeout: 60_000 }, (fault, out, err) => {
      resolve({ code: fault ? Number(fault.code ?? 1) : 0, out, err });
    });
  });
}
