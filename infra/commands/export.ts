/**
 * Writes a whole home into one file and leaves the home closed, so that it can move. See docs/deploy.md.
 *
 *     npm run export -- FILE [--from local|aws] [--data DIR] [--copy]
 *     npm run export -- --call-off [--from local|aws] [--data DIR]
 *
 * Exits 0, or 1 when it could not be done or something could not be read.
 */
import { readWords, runExplained } from './moving/explain.ts';
import { homeAt, homeName } from './moving/home-at.ts';
import { callOff, moveOut } from './moving/move-out.ts';
import { MovingFault } from './moving/moving-fault.ts';

const usage = `npm run export -- FILE [--from local|aws] [--data DIR] [--copy]
npm run export -- --call-off [--from local|aws] [--data DIR]

  --from      the home: local (default), a data folder; or aws, the stack
  --data      the data folder (default .data)
  --copy      the home goes on, and the file is a copy of it
  --call-off  nothing comes of the move: the home lives on
  --help      these lines`;

const options = {
  from: { type: 'string', default: 'local' },
  data: { type: 'string', default: '.data' },
  copy: { type: 'boolean', default: false },
  'call-off': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const say = (line: string) => console.log(line);

async function main(): Promise<number> {
  const { values, positionals } = readWords(options, usage);
  if (values.help) return (say(usage), 0);
  const [file, ...others] = positionals;
  if (others.length > 0 || (file === undefined) !== values['call-off'])
    throw new MovingFault(`Name the one file to write.\n\n${usage}`);
  const home = await homeAt(homeName('--from', values.from), { dataFolder: values.data, mustExist: true });
  try {
    if (file === undefined) return (await callOff(home, say), 0);
    return (await moveOut({ home, file, isCopy: values.copy, say })) ? 0 : 1;
  } finally {
    await home.release();
  }
}

await runExplained(main);
