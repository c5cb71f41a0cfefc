import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { canonical } from './canonical.ts';
import { FORM, type ExportHeader } from './export-form.ts';
import { MovingFault } from './moving-fault.ts';
import { tally, type Tallied } from './tally.ts';
import { textOfThing, type Thing } from './thing.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

const codeOf = (fault: unknown) =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : undefined;

async function explained<Value>(file: string, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (fault) {
    const code = codeOf(fault);
    const reason = code && reasons[code];
    throw reason ? new MovingFault(`${file} cannot be written: ${reason}.`) : fault;
  }
}

/** Throws MovingFault where something of that name is there already: an export replaces nothing. */
export async function needFree(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found) throw new MovingFault(`${file} is there already. Name another file, or remove it.`);
}

export interface WrittenExport {
  tallied: Tallied;
  /** Names of what could not be read and stands in the file as it lay. */
  unreadable: string[];
  /** Gives the file its name. Until then there is only its draft. */
  finish(): Promise<void>;
}

/** Lines are handed to the disk in pieces of about so many characters. */
const PIECE = 256 * 1024;

/**
 * Writes a draft beside `file`, one line for each thing as it comes; whoever may read it may sign as this
 * installation, so nobody but its owner may. Throws MovingFault.
 */
export async function writeExport(
  file: string,
  header: Omit<ExportHeader, 'form' | 'ringback'>,
  things: AsyncIterable<Thing>,
): Promise<WrittenExport> {
  const draft = `${file}.part`;
  await rm(draft, { force: true });
  const handle = await explained(file, open(draft, 'wx', 0o600));
  const counted = tally();
  const unreadable: string[] = [];
  let piece = `${canonical({ ringback: 'export', form: FORM, ...header })}\n`;
  const flush = async () => {
    await explained(file, handle.writeFile(piece));
    piece = '';
  };
  try {
    for await (const thing of things) {
      if (thing.kind === 'unreadable') unreadable.push(thing.item.key);
      counted.add(thing.kind, textOfThing(thing));
      piece += `${canonical(thing)}\n`;
      if (piece.length >= PIECE) await flush();
    }
    piece += `${canonical({ manifest: counted.result() })}\n`;
    await flush();
    await explained(file, handle.sync());
  } finally {
    await handle.close();
  }
  return {
    tallied: counted.result(),
    unreadable,
    finish: async () => {
      await explained(file, rename(draft, file));
      const folder = await open(path.dirname(path.resolve(file)), 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    },
  };
}
