import { parseArgs } from 'node:util';
import { toInstant, type Instant } from '../../shared/domain/time/zoned.ts';

interface Arguments {
  /** 0: any free one. */
  port: number;
  host: string;
  dataFolder: string;
  /** Where the simulated clock of a new data folder starts. */
  now?: Instant | undefined;
}

/** What the command line said: what to do, a text to print, or everything that is wrong with it. */
export type ReadArguments =
  { kind: 'start'; arguments: Arguments } | { kind: 'help'; text: string } | { kind: 'wrong'; text: string };

export const usage = `npm start -- [--port 8080] [--host 127.0.0.1] [--data .data] [--now INSTANT]

  --port   port to listen on; 0 takes any free one (default 8080)
  --host   address to listen on (default 127.0.0.1: this machine only)
  --data   folder that keeps everything (default .data)
  --now    where the simulated clock of a new data folder starts, such as 2026-12-01T09:00:00Z;
           only while no carrier is configured, and a folder that has a clock keeps it
  --help   these lines

Carriers and addresses are set in the environment or in .env: see .env.example.`;

const known = ['port', 'host', 'data', 'now', 'help'];

/** Reads the command line (without node and the script). Never throws. */
export function readArguments(given: readonly string[]): ReadArguments {
  const { tokens } = parseArgs({
    args: [...given],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help'))
    return { kind: 'help', text: usage };
  const faults: string[] = [];
  const said: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`"${token.value}" is not expected here.`);
    if (token.kind !== 'option') continue;
    if (!known.includes(token.name)) faults.push(`${token.rawName} is not known.`);
    else if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      faults.push(`${token.rawName} needs a value.`);
    else said[token.name] = token.value;
  }
  const read = { port: portIn(said['port'], faults), now: instantIn(said['now'], faults) };
  if (faults.length > 0) return { kind: 'wrong', text: [...faults, '', usage].join('\n') };
  return {
    kind: 'start',
    arguments: {
      port: read.port,
      host: said['host'] ?? '127.0.0.1',
      dataFolder: said['data'] ?? '.data',
      ...(read.now ? { now: read.now } : {}),
    },
  };
}

function portIn(value: string | undefined, faults: string[]): number {
  if (value === undefined) return 8080;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  faults.push('--port must be a number from 0 to 65535.');
  return 0;
}

function instantIn(value: string | undefined, faults: string[]): Instant | undefined {
  if (value === undefined) return undefined;
  try {
    return toInstant(value);
  } catch {
    faults.push('--now must be an instant with an offset, such as 2026-12-01T09:00:00Z.');
    return undefined;
  }
}
