import type { InstallationKeys } from '../../../shared/adapters/installation-keys.ts';
import type { MovingMarks } from '../../../shared/adapters/moving-mark.ts';
import type { Belongings, MovableMails, MovableQueue } from '../../../shared/app/ports/belongings.ts';
import type { Instant } from '../../../shared/domain/time/zoned.ts';
import { hasExpired } from './has-expired.ts';
import { keysThing, mailThing, unreadableThing, type Thing } from './thing.ts';

export type HomeName = 'local' | 'aws';

/** A home from the outside, as whoever moves its contents sees it. */
export interface Dwelling {
  kind: HomeName;
  /** As it is called in messages, such as `the data folder /srv/ringback`. */
  name: string;
  belongings: Belongings;
  mails: MovableMails;
  queue: MovableQueue;
  /** Whether looking into the queue leaves it as it was; else it is filled, and not looked into. */
  hasOpenQueue: boolean;
  /** So many things are put in at once: a disk likes many in one go, a network not too many. */
  putsAtOnce: number;
  marks: MovingMarks;
  keys(): Promise<InstallationKeys>;
  keepKeys(keys: InstallationKeys): Promise<void>;
  now(): Instant;
  /** Once it resolves, nobody is at work in it until `open`; whether somebody could be before. */
  close(): Promise<boolean>;
  open(): Promise<void>;
  /**
   * What has to be done before it may be opened with contents that were just moved in, in a sentence; undefined when
   * nothing has.
   */
  notReadyFor(moved: { keysChanged: boolean }): Promise<string | undefined>;
  /** Opens it with what was moved in, last of all: alarms are set for whatever is due. Can be repeated. */
  begin(moved: { exportedAt: Instant; keysAt?: Instant | undefined }): Promise<void>;
  /** What whoever moved in should do next. */
  next: readonly string[];
  /** Lets go of files and locks. */
  release(): Promise<void>;
}

/** Everything that is in it and has not expired by `now`. */
export async function* thingsOf(home: Dwelling, now: Instant): AsyncIterable<Thing> {
  yield keysThing(await home.keys());
  for await (const one of home.belongings.everything()) {
    const thing = one.kind === 'unreadable' ? unreadableThing(one) : one;
    if (!hasExpired(thing, now)) yield thing;
  }
  for await (const mail of home.mails.everyMail()) {
    const bytes = await home.mails.get(mail.id);
    const thing = bytes && mailThing(mail, bytes);
    if (thing && !hasExpired(thing, now)) yield thing;
  }
}

/** The mails that wait to be read, each once. */
export async function* waitingIn(home: Dwelling): AsyncIterable<Thing> {
  const seen = new Set<string>();
  for await (const mail of home.queue.waiting()) {
    if ('kind' in mail) yield unreadableThing(mail);
    else if (!seen.has(mail.id)) yield { kind: 'mail-to-read', item: mail };
    if ('id' in mail) seen.add(mail.id);
  }
}
