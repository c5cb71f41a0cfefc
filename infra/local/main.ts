import { startHome } from './start-home.ts';
import { readArguments } from './arguments.ts';
import { DataFolderFault } from './data-folder.ts';
import { dotEnvFile } from './home.ts';
import { withDotEnv } from './dot-env.ts';
import { readCarrierSettings, SettingsFault } from '../../shared/env.ts';
import { jsonLog } from '../../shared/log.ts';

/** Says what is wrong in words, without a stack: it is the operator's to mend. */
function giveUp(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function explain(fault: unknown): never {
  if (fault instanceof DataFolderFault || fault instanceof SettingsFault) giveUp(fault.message);
  if (fault instanceof Error && 'code' in fault) {
    if (fault.code === 'EADDRINUSE') giveUp('This port is in use. Choose another with --port.');
    if (fault.code === 'EACCES') giveUp('This port may not be used. Choose one above 1023 with --port.');
    if (fault.code === 'EADDRNOTAVAIL')
      giveUp('This machine has no such address. Choose another with --host.');
  }
  throw fault;
}

async function main(): Promise<void> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') {
    process.stdout.write(`${read.text}\n`);
    return;
  }
  if (read.kind === 'wrong') giveUp(read.text);
  const log = jsonLog((line) => process.stderr.write(`${line}\n`));
  const settings = readCarrierSettings(withDotEnv(dotEnvFile(), process.env));
  const home = await startHome({ ...read.arguments, settings, log });
  process.stdout.write(`ready ${home.url}\n`);
  const stop = () => {
    home
      .stop()
      .then(() => process.exit(0))
      .catch(explain);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch(explain);
