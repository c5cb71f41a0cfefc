import type { MovingMark } from '../../../shared/adapters/moving-mark.ts';
import { compare, type Comparison, type Named } from './compare.ts';
import type { Dwelling } from './dwelling.ts';
import { hasExpired } from './has-expired.ts';
import { MovingFault } from './moving-fault.ts';
import { putThing } from './put-thing.ts';
import { checkExport, inWords, thingsIn, type CheckedExport } from './read-export.ts';

export interface MovingIn {
  home: Dwelling;
  file: string;
  /** A copy may be moved in: the home it was taken of is gone. */
  mayRestore: boolean;
  /** What nobody could read is left in the file. */
  mayLeaveUnreadable: boolean;
  isDryRun: boolean;
  say: (line: string) => void;
}

const list = ({ count, names }: Named): string =>
  `${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}`;

async function needExport({ file, mayRestore, mayLeaveUnreadable }: MovingIn): Promise<CheckedExport> {
  const checked = await checkExport(file);
  const { header, unreadable } = checked;
  if (header.copy && !mayRestore)
    throw new MovingFault(
      `${file} is a copy, whose home went on: two homes would remind everybody twice. If that home is gone, say --restore.`,
    );
  if (unreadable.length > 0 && !mayLeaveUnreadable)
    throw new MovingFault(
      `${unreadable.length} in ${file} could not be read when it was exported: ${unreadable.slice(0, 20).join(', ')}. --leave-unreadable leaves them in the file and moves the rest.`,
    );
  return checked;
}

function needSameMove({ name }: Dwelling, mark: MovingMark | undefined, { tallied }: CheckedExport): void {
  if (mark?.state === 'out')
    throw new MovingFault(
      `${name} was moved out on ${mark.at.slice(0, 10)} and has its old contents: move into an empty home (--data or STACK_NAME), or call that move off.`,
    );
  if (mark && mark.digest !== tallied.digest)
    throw new MovingFault(
      mark.state === 'in'
        ? `${name} lives with what was moved in on ${mark.at.slice(0, 10)} (digest ${mark.digest}): this is another file.`
        : `An import of another file into ${name} was begun (digest ${mark.digest}): end it with that file, or move into an empty home.`,
    );
}

/** Nothing that is there may be lost: whatever is not of this very file must not be there. */
function needRoom(
  { name }: Dwelling,
  mark: MovingMark | undefined,
  { differing, extra, same }: Comparison,
): void {
  const isOwn = mark !== undefined || same > 0;
  // An empty home has keys of its own, which nothing was signed with yet.
  const others = { ...differing, names: differing.names.filter((one) => one !== 'the keys') };
  const isOnlyKeys = differing.count === 1 && others.names.length === 0;
  if (differing.count > 0 && !(isOnlyKeys && extra.count === 0 && (same === 0 || mark?.state === 'coming')))
    throw new MovingFault(
      `${name} has ${differing.count} that differ from the file: ${list(differing)}. Nothing was written: what is there may be newer.`,
    );
  if (extra.count > 0)
    throw new MovingFault(
      `${name} has ${extra.count} that the file has not: ${list(extra)}. Nothing was written${isOwn ? '' : ': an import needs an empty home (--data or STACK_NAME)'}.`,
    );
}

async function putAll(home: Dwelling, file: CheckedExport): Promise<void> {
  let batch: Promise<void>[] = [];
  for await (const thing of thingsIn(file)) {
    if (hasExpired(thing, home.now())) continue;
    batch.push(putThing(home, thing));
    if (batch.length >= home.putsAtOnce || thing.kind === 'mail') {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
}

async function needAllThere(home: Dwelling, file: CheckedExport): Promise<Comparison> {
  const after = await compare(home, file, home.now());
  const { missing, differing, extra, wanted, found } = after;
  if (wanted.digest === found.digest) return after;
  throw new MovingFault(
    `What is in ${home.name} is not what was put in: ${missing} missing, ${differing.count} different, ${extra.count} besides. Run the import again, which goes on where it is needed.`,
  );
}

/** Puts everything in and reads it back. Answers since when the keys are the file's, where they had to be changed. */
async function fill(
  moving: MovingIn,
  file: CheckedExport,
  mark: MovingMark | undefined,
): Promise<MovingMark> {
  const { home, say } = moving;
  const before = await compare(home, file, home.now());
  needRoom(home, mark, before);
  const digest = file.tallied.digest;
  const keysChanged = before.differing.count > 0;
  const coming: MovingMark = {
    state: 'coming',
    digest,
    at: home.now(),
    keysAt: keysChanged ? home.now() : mark?.keysAt,
  };
  await home.marks.set(coming);
  await putAll(home, file);
  const after = await needAllThere(home, file);
  const there: MovingMark = { ...coming, state: 'there' };
  await home.marks.set(there);
  const skipped = after.expired > 0 ? ` ${after.expired} had expired and stayed behind.` : '';
  const queued =
    after.found.counts['mail-to-read'] && !home.hasOpenQueue
      ? ' What waits to be read was handed to its queue, which cannot be looked into.'
      : '';
  say(
    `${before.same} were there, ${before.missing} put in, all read back: ${inWords(after.found)}.${queued}${skipped}`,
  );
  say(`digest ${after.found.digest}`);
  return there;
}

/** A home that lives already is only looked at. */
async function lookAgain({ home, say }: MovingIn, file: CheckedExport): Promise<void> {
  const now = await compare(home, file, home.now());
  if (now.wanted.digest !== now.found.digest)
    throw new MovingFault(
      `This file was moved into ${home.name} already, which has gone on since: ${now.differing.count} changed (${list(now.differing) || 'none'}), ${now.missing} gone, ${now.extra.count} new. Nothing was written.`,
    );
  say(`Everything is in ${home.name} already, and nothing was changed: ${inWords(now.found)}.`);
  say(`digest ${now.found.digest}`);
}

async function tryDry(
  { home, say }: MovingIn,
  file: CheckedExport,
  mark: MovingMark | undefined,
): Promise<void> {
  const before = await compare(home, file, home.now());
  needRoom(home, mark, before);
  say(`${before.same} are in ${home.name}, ${before.missing} would be put in: ${inWords(before.wanted)}.`);
}

/**
 * Moves the contents of the file into the home: can be cut short anywhere and run again, and changes nothing the second
 * time. Throws MovingFault with what to do, with nothing written unless it says so.
 */
export async function moveIn(moving: MovingIn): Promise<void> {
  const { home, isDryRun, say } = moving;
  const file = await needExport(moving);
  const mark = await home.marks.get();
  needSameMove(home, mark, file);
  if (mark?.state === 'in') return lookAgain(moving, file);
  if (isDryRun) return tryDry(moving, file, mark);
  const wasOpen = await home.close();
  const there = await fillOrOpen(moving, file, mark, wasOpen);
  const notReady = await home.notReadyFor({
    keysChanged: mark?.state !== 'there' && there.keysAt !== undefined,
  });
  if (notReady) throw new MovingFault(`Everything is there, and ${home.name} is closed still. ${notReady}`);
  await home.begin({ exportedAt: file.header.exportedAt, keysAt: there.keysAt });
  await home.marks.set({ ...there, state: 'in', at: home.now() });
  for (const line of home.next) say(line);
}

async function fillOrOpen(
  moving: MovingIn,
  file: CheckedExport,
  mark: MovingMark | undefined,
  wasOpen: boolean,
): Promise<MovingMark> {
  if (mark?.state === 'there') return mark;
  try {
    return await fill(moving, file, mark);
  } catch (fault) {
    const begun = await moving.home.marks.get();
    if (wasOpen && !begun) await moving.home.open();
    throw fault;
  }
}
