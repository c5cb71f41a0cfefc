import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/domain/time/zoned.ts';
import { thingsOf, waitingIn, type Dwelling } from './dwelling.ts';
import { hasExpired } from './has-expired.ts';
import { thingsIn, type CheckedExport } from './read-export.ts';
import { tally, type Tallied } from './tally.ts';
import { nameOfThing, textOfThing, type Thing } from './thing.ts';

/** Some names of many. */
export interface Named {
  count: number;
  /** The first of them. */
  names: string[];
}

/** What a home has beside what a file has. */
export interface Comparison {
  same: number;
  /** In the file only. */
  missing: number;
  /** In both, but not the same. */
  differing: Named;
  /** In the home only. */
  extra: Named;
  /** In the file, but such as any home has cleared away by now. */
  expired: number;
  /** What of the file belongs in the home now, and what is there, the keys included. */
  wanted: Tallied;
  found: Tallied;
}

const MOST_NAMES = 20;

const named = (): Named => ({ count: 0, names: [] });
function note(list: Named, name: string): void {
  list.count += 1;
  if (list.names.length < MOST_NAMES) list.names.push(name);
}

/** Enough to tell two texts apart, and short: there is one for each thing in the home. */
const printOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** Whether a thing is compared at all: a queue that hands out what it is asked for is only filled. */
const isCompared = (home: Dwelling, { kind }: Thing): boolean => kind !== 'mail-to-read' || home.hasOpenQueue;

async function* compared(home: Dwelling, now: Instant): AsyncIterable<Thing> {
  yield* thingsOf(home, now);
  if (home.hasOpenQueue) yield* waitingIn(home);
}

/** Reads everything of the home once and everything of the file once. */
export async function compare(home: Dwelling, file: CheckedExport, now: Instant): Promise<Comparison> {
  const prints = new Map<string, string>();
  const [wanted, found] = [tally(), tally()];
  const [differing, extra] = [named(), named()];
  let [same, missing, expired] = [0, 0, 0];
  for await (const thing of compared(home, now)) {
    const text = textOfThing(thing);
    found.add(thing.kind, text);
    prints.set(nameOfThing(thing), printOf(text));
  }
  for await (const thing of thingsIn(file)) {
    if (thing.kind === 'unreadable') continue;
    if (!isCompared(home, thing)) {
      // Handed over, and taken at its word.
      for (const one of [wanted, found]) one.add(thing.kind, textOfThing(thing));
      continue;
    }
    if (hasExpired(thing, now)) {
      expired += 1;
      continue;
    }
    const [name, text] = [nameOfThing(thing), textOfThing(thing)];
    wanted.add(thing.kind, text);
    const there = prints.get(name);
    prints.delete(name);
    if (there === undefined) missing += 1;
    else if (there === printOf(text)) same += 1;
    else note(differing, name);
  }
  for (const name of prints.keys()) note(extra, name);
  return { same, missing, differing, extra, expired, wanted: wanted.result(), found: found.result() };
}
