import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDwelling } from '../../infra/commands/moving/local-dwelling.ts';
import { moveIn } from '../../infra/commands/moving/move-in.ts';
import { callOff, moveOut } from '../../infra/commands/moving/move-out.ts';
import type { Dwelling } from '../../infra/commands/moving/dwelling.ts';
import { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import { contactHash } from '../../shared/adapters/installation-keys.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { openSqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { livedInFolder, STOPPED } from '../support/lived-in-folder.ts';
import { connected, startMovingAws } from '../support/moving-aws.ts';
import { silentLog } from '../support/silent-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date().toISOString();
const clock = fixedClock(NOW);

let aws: Awaited<ReturnType<typeof startMovingAws>>;
let lived: Awaited<ReturnType<typeof livedInFolder>>;
const files = temporaryFolder();
const file = (name: string) => path.join(files.folder, name);
beforeAll(async () => {
  aws = await startMovingAws(clock);
  lived = await livedInFolder(NOW);
});
afterAll(async () => {
  await aws.stop();
  lived.remove();
  files.remove();
});

const local = (dataFolder: string, mustExist = true): Dwelling =>
  localDwelling({ dataFolder, mustExist, isPlayed: false, log: silentLog() });

/** Does `work` with a home, lets go of it, and answers what was said. */
async function said(
  home: Dwelling,
  work: (say: (line: string) => void) => Promise<unknown>,
): Promise<string> {
  const lines: string[] = [];
  try {
    await work((line) => lines.push(line));
  } finally {
    await home.release();
  }
  return lines.join('\n');
}

const out = (home: Dwelling, name: string, isCopy = false) =>
  said(home, (say) => moveOut({ home, file: file(name), isCopy, say }));
const into = (home: Dwelling, name: string, change = {}) =>
  said(home, (say) =>
    moveIn({
      home,
      file: file(name),
      mayRestore: false,
      mayLeaveUnreadable: false,
      isDryRun: false,
      say,
      ...change,
    }),
  );

const digestIn = (text: string) => /digest ([0-9a-f]{64})/.exec(text)?.[1];

describe('a whole installation', () => {
  let digest: string | undefined;
  let stack: Awaited<ReturnType<typeof aws.freshStack>>;

  test('is written whole into a file that only its owner may read', async () => {
    const told = await out(local(lived.folder), 'home.jsonl');
    digest = digestIn(told);
    expect(told).toContain(
      'account 2, attempt 2, contact 2, interview 2, keys 1, mail 1, mail-to-read 1, once 1, session 2.',
    );
    expect(statSync(file('home.jsonl')).mode & 0o777).toBe(0o600);
    const lines = readFileSync(file('home.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2 + 14);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ manifest: { digest, counts: { account: 2 } } });
  });

  test('lives on in AWS: closed while it moves, with its keys, woken once everything is there', async () => {
    stack = await aws.freshStack();
    const waited: number[] = [];
    const told = await into(
      stack.dwelling((ms) => waited.push(ms)),
      'home.jsonl',
    );
    expect(told).toContain('0 were there, 12 put in, all read back');
    expect(digestIn(told)).toBe(digest);
    expect(waited[0]).toBeGreaterThanOrEqual(90_000);
    expect(waited[1]).toBeGreaterThanOrEqual(300_000);
    expect(stack.isClosed()).toBe(false);
    const inputs = aws.scheduler.schedules().map(({ Target }) => JSON.parse(Target?.Input ?? ''));
    expect(inputs.map(({ id }) => String(id)).toSorted()).toEqual(
      lived.records.map(({ id }) => id).toSorted(),
    );
    const home = stack.dwelling();
    const keys = await home.keys();
    expect(nodeSeal(keys.seal).open(lived.token)).toBe('a link');
    const stores = dynamoStores(stack.table, { hash: contactHash(keys.contacts), log: silentLog() });
    expect(await stores.contacts.get(STOPPED)).toMatchObject({ suppressedAt: expect.any(String) });
    expect(await stores.once.claim({ ...lived.claim, owner: 'other' })).toMatchObject({ answer: 'Noted.' });
    for (const { personId, id } of lived.records)
      expect(await stores.interviews.get({ personId, id })).toMatchObject({ sent: ['call:1:e1'] });
    await home.release();
  });

  test('moved in a second time changes nothing and says so', async () => {
    const before = aws.scheduler.requests.length;
    const told = await into(stack.dwelling(), 'home.jsonl');
    expect(told).toContain('already, and nothing was changed');
    expect(aws.scheduler.requests).toHaveLength(before);
    expect(stack.isClosed()).toBe(false);
  });

  test('moves out of AWS, which stays closed, with the same digest', async () => {
    const told = await out(stack.dwelling(), 'aws.jsonl');
    expect(digestIn(told)).toBe(digest);
    expect(stack.isClosed()).toBe(true);
  });

  test('and home again, into an empty folder, with the same digest', async () => {
    const empty = temporaryFolder();
    const told = await into(local(empty.folder, false), 'aws.jsonl');
    expect(digestIn(told)).toBe(digest);
    expect(digestIn(await out(local(empty.folder), 'again.jsonl'))).toBe(digest);
    const stores = openSqliteStores(path.join(empty.folder, 'ringback.db'), { log: silentLog() });
    expect(await stores.contacts.get(STOPPED)).toMatchObject({ suppressedAt: expect.any(String) });
    expect(Math.round(statSync(path.join(empty.folder, 'mail/a-mail.eml')).mtimeMs)).toBe(
      new Date(NOW).getTime() - 4 * 86_400_000,
    );
    await stores.close();
    empty.remove();
  });

  test('that has gone on in its new home is not overwritten: what changed is named', async () => {
    const home = stack.dwelling();
    await callOff(home, () => undefined);
    const stores = dynamoStores(stack.table, { hash: String, log: silentLog() });
    const [record, other] = lived.records;
    if (!record || !other) throw new Error('somebody lives there');
    await stores.interviews.save({ ...record, failures: 9 });
    await stores.interviews.remove(other);
    await home.release();
    await expect(into(stack.dwelling(), 'home.jsonl')).rejects.toThrow(
      `1 that differ from the file: interview ${record.personId}/${record.id}`,
    );
    expect(stack.isClosed()).toBe(false);
    expect(await stores.interviews.get(record)).toMatchObject({ failures: 9 });
    expect(await stores.interviews.get(other)).toBeUndefined();
  });
});

describe('a move that is cut short', () => {
  /** A home whose disk or network gives up after so many things. */
  const failing = (home: Dwelling, puts: number): Dwelling => ({
    ...home,
    belongings: {
      ...home.belongings,
      putBack: async (one) => {
        if ((puts -= 1) < 0) throw new Error('the line went dead');
        return home.belongings.putBack(one);
      },
    },
  });

  test.each([0, 5])('after %i things is ended by the same command', async (puts) => {
    const stack = await aws.freshStack();
    await expect(into(failing(stack.dwelling(), puts), 'home.jsonl')).rejects.toThrow('the line went dead');
    expect(stack.isClosed()).toBe(true);
    await expect(out(stack.dwelling(), 'half.jsonl')).rejects.toThrow('begun and not ended');
    const told = await into(stack.dwelling(), 'home.jsonl');
    expect(told).toMatch(/\d+ put in, all read back/);
    expect(stack.isClosed()).toBe(false);
    await expect(into(stack.dwelling(), 'home.jsonl')).resolves.toContain('nothing was changed');
  });

  test('stays closed until carriers are connected, then is opened by the same command', async () => {
    const stack = await aws.freshStack({ carriers: {} });
    await expect(into(stack.dwelling(), 'home.jsonl')).rejects.toThrow('npm run connect');
    expect(stack.isClosed()).toBe(true);
    stack.connect();
    await into(stack.dwelling(), 'home.jsonl');
    expect(stack.isClosed()).toBe(false);
  });

  test('waits for connect when the address of forwarded mail has changed with the keys', async () => {
    const stack = await aws.freshStack({ carriers: connected, inboundDomain: 'in.example.com' });
    await expect(into(stack.dwelling(), 'home.jsonl')).rejects.toThrow('npm run connect');
    await into(stack.dwelling(), 'home.jsonl');
    expect(stack.isClosed()).toBe(false);
  });
});

test('people whom no connected carrier reaches are counted aloud', async () => {
  const stack = await aws.freshStack({
    carriers: { SENDGRID_API_KEY: 'SG.key', SENDGRID_FROM: 'hello@example.com' },
  });
  const lines: string[] = [];
  await into(
    stack.dwelling(undefined, (line) => lines.push(line)),
    'home.jsonl',
  );
  expect(lines.join('\n')).toContain(
    '2 alarms set.\n2 follow-ups are of people whom no connected carrier reaches',
  );
});

describe('a home that is not empty', () => {
  test('takes nobody in, and says what it has', async () => {
    const other = await livedInFolder(NOW, 1);
    await expect(into(local(other.folder), 'home.jsonl')).rejects.toThrow(
      /has 1 that differ from the file: the keys|that the file has not: account/,
    );
    const stores = openSqliteStores(path.join(other.folder, 'ringback.db'), { log: silentLog() });
    expect(await stores.accounts.get(lived.accounts[0]?.id ?? '')).toBeUndefined();
    await stores.close();
    other.remove();
  });

  test('that was moved out takes nothing back: it has its old contents', async () => {
    await expect(into(local(lived.folder), 'aws.jsonl')).rejects.toThrow('was moved out');
  });
});

test('a dry run writes nothing, and closes nobody', async () => {
  const stack = await aws.freshStack();
  const told = await into(stack.dwelling(), 'home.jsonl', { isDryRun: true });
  expect(told).toContain('0 are in the stack, 12 would be put in');
  expect(stack.isClosed()).toBe(false);
  const home = stack.dwelling();
  for await (const one of home.belongings.everything()) expect(one).toBeUndefined();
  expect(await home.marks.get()).toBeUndefined();
  await home.release();
});

test('a copy leaves its home at work, and is taken only where that home is gone', async () => {
  const other = await livedInFolder(NOW, 1);
  await out(local(other.folder), 'copy.jsonl', true);
  const home = local(other.folder);
  expect(await home.marks.get()).toBeUndefined();
  await home.release();
  const empty = temporaryFolder();
  await expect(into(local(empty.folder, false), 'copy.jsonl')).rejects.toThrow('two homes');
  expect(await into(local(empty.folder, false), 'copy.jsonl', { mayRestore: true })).toContain(
    'all read back',
  );
  empty.remove();
  other.remove();
});
