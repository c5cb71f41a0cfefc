/**
 * Moves what `npm run export` wrote into a home: checks the whole file first, puts in what is missing, reads everything
 * back, then begins there. Can be cut short and run again. See docs/deploy.md.
 *
 *     npm run import -- FILE [--to local|aws] [--data DIR] [--dry-run] [--restore] [--leave-unreadable]
 *
 * Exits 0 when the home lives with what is in the file, else 1 with what to do.
 */
import { readWords, runExplained } from './moving/explain.ts';
import { homeAt, homeName } from './moving/home-at.ts';
import { moveIn } from './moving/move-in.ts';
import { MovingFault } from './moving/moving-fault.ts';
import { headerOf } from './moving/read-export.ts';

const usage = `npm run import -- FILE [--to local|aws] [--data DIR] [--dry-run] [--restore] [--leave-unreadable]

  --to                the home: aws, the stack; or local, a data folder
                      (default: local with --data, else the one that the file does not come from)
  --data              the data folder (default .data)
  --dry-run           tells what would be put in
  --restore           the file is a copy, and the home it was taken of is gone
  --leave-unreadable  leaves in the file what nobody could read
  --help              these lines`;

const options = {
  to: { type: 'string' },
  data: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  restore: { type: 'boolean', default: false },
  'leave-unreadable': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const say = (line: string) => console.log(line);

async function main(): Promise<number> {
  const { values, positionals } = readWords(options, usage);
  if (values.help) return (say(usage), 0);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new MovingFault(`Name the one file that npm run export wrote.\n\n${usage}`);
  const { from } = await headerOf(file);
  const to = homeName('--to', values.to ?? (values.data !== undefined || from === 'aws' ? 'local' : 'aws'));
  if (to === 'aws' && values.data !== undefined)
    throw new MovingFault('--data names a folder of a home on one machine: leave it out, or say --to local.');
  const home = await homeAt(to, { dataFolder: values.data ?? '.data', mustExist: false });
  try {
    await moveIn({
      home,
      file,
      mayRestore: values.restore,
      mayLeaveUnreadable: values['leave-unreadable'],
      isDryRun: values['dry-run'],
      say,
    });
    return 0;
  } finally {
    await home.release();
  }
}

await runExplained(main);
