import type { Instant } from '../../../shared/domain/time/zoned.ts';
import { thingsOf, waitingIn, type Dwelling } from './dwelling.ts';
import { MovingFault } from './moving-fault.ts';
import { inWords } from './read-export.ts';
import type { Thing } from './thing.ts';
import { needFree, writeExport } from './write-export.ts';

export interface MovingOut {
  home: Dwelling;
  file: string;
  /** The home goes on, and the file is a copy of it. */
  isCopy: boolean;
  say: (line: string) => void;
}

async function* everythingIn(home: Dwelling, now: Instant): AsyncIterable<Thing> {
  yield* thingsOf(home, now);
  yield* waitingIn(home);
}

async function needWholeHome({ marks, name }: Dwelling): Promise<void> {
  const mark = await marks.get();
  if (mark?.state === 'coming' || mark?.state === 'there')
    throw new MovingFault(
      `An import into ${name} was begun and not ended: end it first, with the same file.`,
    );
}

/**
 * Writes everything to the file, and leaves the home closed and marked, so that nobody is reminded twice. Answers
 * whether all of it could be read. Throws MovingFault.
 */
export async function moveOut({ home, file, isCopy, say }: MovingOut): Promise<boolean> {
  await needFree(file);
  await needWholeHome(home);
  const before = await home.marks.get();
  const wasOpen = await home.close();
  const at = home.now();
  const header = { from: home.kind, exportedAt: at, copy: isCopy };
  const written = await writeExport(file, header, everythingIn(home, at)).catch(async (fault: unknown) => {
    if (wasOpen) await home.open();
    throw fault;
  });
  const { tallied, unreadable } = written;
  // Marked before the file is there: a file without a mark would be two homes at work.
  if (!isCopy) await home.marks.set({ state: 'out', digest: tallied.digest, at });
  await written.finish();
  if (isCopy && wasOpen && before?.state !== 'out') await home.open();
  say(`${file} has all of ${home.name}: ${inWords(tallied)}.`);
  say(`digest ${tallied.digest}`);
  say(
    'Whoever has this file can sign in its people’s names: keep it as you keep a password, then remove it.',
  );
  if (isCopy) say('It is a copy: its home goes on. npm run import takes it with --restore only.');
  else
    say(
      `${home.name} is closed and reminds nobody any more. If nothing comes of the move: npm run export -- --call-off`,
    );
  if (unreadable.length > 0)
    say(
      `${unreadable.length} could not be read and stand in the file as they lay: ${unreadable.slice(0, 20).join(', ')}.`,
    );
  return unreadable.length === 0;
}

/** Takes back a move that came to nothing: the home lives on. Throws MovingFault when it never moved out. */
export async function callOff(home: Dwelling, say: (line: string) => void): Promise<void> {
  const mark = await home.marks.get();
  if (mark && mark.state !== 'out')
    throw new MovingFault(`${home.name} was not moved out: there is nothing to call off.`);
  const isClosed = !(await home.close());
  if (!mark && !isClosed) {
    await home.open();
    throw new MovingFault(`${home.name} was not moved out: there is nothing to call off.`);
  }
  await home.marks.remove();
  await home.open();
  say(`The move is called off: ${home.name} lives on. Import its export nowhere.`);
}
