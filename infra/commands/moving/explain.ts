import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SettingsFault } from '../../../shared/env.ts';
import { UnreadableItem } from '../../../shared/domain/record/unreadable-item.ts';
import { DataFolderFault } from '../../local/data-folder.ts';
import { NotReady } from '../deploy/ready.ts';
import { MovingFault } from './moving-fault.ts';

/** The sentence that the operator is told; undefined for what is a fault of ours. */
export function explained(fault: unknown): string | undefined {
  const isSentence = [MovingFault, NotReady, DataFolderFault, SettingsFault, UnreadableItem].some(
    (kind) => fault instanceof kind,
  );
  if (!(fault instanceof Error)) return undefined;
  if (isSentence) return fault.message;
  if ('$metadata' in fault || fault.name === 'TimeoutError')
    return `AWS did not do it (${fault.name}): ${fault.message}\nMend that, then run the same command again: it goes on where it ended.`;
  return undefined;
}

/** Runs a command: its exit code, or 1 and the sentence. */
export async function runExplained(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (fault) {
    const sentence = explained(fault);
    if (sentence === undefined) throw fault;
    console.error(sentence);
    process.exitCode = 1;
  }
}

/** The command line by node's own rules. Throws MovingFault with the usage for what is not known. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
  words: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (fault) {
    throw new MovingFault(`${fault instanceof Error ? fault.message : String(fault)}\n\n${usage}`);
  }
}
