import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { UnreadableItem } from '../../../shared/domain/record/unreadable-item.ts';
import { canonical } from './canonical.ts';
import { exportHeader, exportManifest, FORM, readThing, type ExportHeader } from './export-form.ts';
import { MovingFault } from './moving-fault.ts';
import { tally, type Tallied } from './tally.ts';
import { textOfThing, type Thing } from './thing.ts';

/** No more faults than this are told at once. */
const MOST_FAULTS = 10;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the line.
    return undefined;
  }
}

const foreign = (file: string) => new MovingFault(`${file} is no export of Ringback.`);

function readHeader(file: string, text: string): ExportHeader {
  const first = parsed(text);
  const form = z.safeParse(z.object({ ringback: z.literal('export'), form: z.int() }), first);
  if (!form.success) throw foreign(file);
  if (form.data.form !== FORM)
    throw new MovingFault(
      `${file} has form ${form.data.form}, and this Ringback knows form ${FORM}: import it with the version that wrote it, or with a newer one.`,
    );
  const header = z.safeParse(exportHeader, first);
  if (!header.success) throw foreign(file);
  return header.data;
}

async function* linesOf(file: string): AsyncIterable<[number: number, text: string]> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new MovingFault(`There is no file ${file}.`);
  if (!found.isFile()) throw new MovingFault(`${file} is a folder: name the file that npm run export wrote.`);
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const text of lines) yield [(number += 1), text];
}

/** What the first line says. Throws MovingFault. */
export async function headerOf(file: string): Promise<ExportHeader> {
  for await (const [, text] of linesOf(file)) return readHeader(file, text);
  throw foreign(file);
}

function faultOf(fault: unknown): string {
  if (!(fault instanceof UnreadableItem)) throw fault;
  return fault.message.replace(/^The stored item /, '');
}

export interface CheckedExport {
  file: string;
  header: ExportHeader;
  tallied: Tallied;
  /** Names of what could not be read when it was exported. */
  unreadable: string[];
}

interface Checking {
  faults: string[];
  unreadable: string[];
  counted: ReturnType<typeof tally>;
}

function checkLine({ faults, unreadable, counted }: Checking, number: number, text: string): void {
  const value = parsed(text);
  if (value === undefined) {
    faults.push(`line ${number} is not JSON`);
    return;
  }
  try {
    const thing = readThing(value);
    if (thing.kind === 'unreadable') unreadable.push(thing.item.key);
    counted.add(thing.kind, textOfThing(thing));
  } catch (fault) {
    faults.push(`line ${number}: ${faultOf(fault)}`);
  }
}

function needWhole(file: string, last: string, { faults, counted }: Checking): Tallied {
  const stated = z.safeParse(exportManifest, parsed(last));
  if (!stated.success)
    throw new MovingFault(
      `${file} ends before its manifest: it was cut short. Export again, or copy it again.`,
    );
  if (faults.length > 0)
    throw new MovingFault([`${file} cannot be read; nothing was written:`, ...faults].join('\n  '));
  const tallied = counted.result();
  const { manifest } = stated.data;
  if (manifest.digest === tallied.digest) return tallied;
  const kinds = [...new Set([...Object.keys(manifest.counts), ...Object.keys(tallied.counts)])];
  const wrong = kinds.filter((kind) => manifest.digests[kind] !== tallied.digests[kind]);
  const told = wrong.map((kind) => {
    const [stands, found] = [manifest.counts[kind] ?? 0, tallied.counts[kind] ?? 0];
    return stands === found ? `${kind}: changed` : `${kind}: ${found} instead of ${stands}`;
  });
  throw new MovingFault(
    `${file} is not what its manifest says (${told.join('; ') || 'the digest itself'}): it was changed or damaged. Export again, or copy it again.`,
  );
}

/** Reads the whole file without keeping it. Throws MovingFault with every broken line's number. */
export async function checkExport(file: string): Promise<CheckedExport> {
  const checking: Checking = { faults: [], unreadable: [], counted: tally() };
  let header: ExportHeader | undefined;
  let held: [number, string] | undefined;
  for await (const [number, text] of linesOf(file)) {
    if (!header) header = readHeader(file, text);
    else if (held && checking.faults.length < MOST_FAULTS) checkLine(checking, ...held);
    if (number > 1) held = [number, text];
  }
  if (!header) throw foreign(file);
  const tallied = needWhole(file, held?.[1] ?? '', checking);
  return { file, header, tallied, unreadable: checking.unreadable };
}

/** The things of a file that was checked, one after the other. */
export async function* thingsIn({ file }: CheckedExport): AsyncIterable<Thing> {
  for await (const [number, text] of linesOf(file)) {
    const value = parsed(text);
    if (number > 1 && !z.safeParse(exportManifest, value).success) yield readThing(value);
  }
}

/** The tally of what a file has, in words. */
export const inWords = ({ counts }: Pick<Tallied, 'counts'>): string =>
  canonical(counts).replaceAll(/[{}"]/g, '').replaceAll(':', ' ').replaceAll(',', ', ');
