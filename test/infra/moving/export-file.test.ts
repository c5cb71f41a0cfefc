import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localDwelling } from '../../../infra/commands/moving/local-dwelling.ts';
import { moveIn } from '../../../infra/commands/moving/move-in.ts';
import { callOff, moveOut } from '../../../infra/commands/moving/move-out.ts';
import { openHome } from '../../../infra/local/home.ts';
import { livedInFolder } from '../../support/lived-in-folder.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NOW = new Date().toISOString();
const silent = () => undefined;

let lived: Awaited<ReturnType<typeof livedInFolder>>;
let good: string;
const files = temporaryFolder();
const fileOf = (name: string) => path.join(files.folder, name);

const local = (dataFolder: string, mustExist = true) =>
  localDwelling({ dataFolder, mustExist, isPlayed: false, log: silentLog() });

async function out(folder: string, name: string): Promise<boolean> {
  const home = local(folder);
  try {
    return await moveOut({ home, file: fileOf(name), isCopy: false, say: silent });
  } finally {
    await home.release();
  }
}

async function into(folder: string, file: string, mayLeaveUnreadable = false): Promise<void> {
  const home = local(folder, false);
  try {
    await moveIn({ home, file, mayRestore: false, mayLeaveUnreadable, isDryRun: false, say: silent });
  } finally {
    await home.release();
  }
}

const starting = (dataFolder: string) =>
  openHome({ dataFolder, settings: {}, ownUrl: 'http://localhost', log: silentLog() });

beforeAll(async () => {
  lived = await livedInFolder(NOW);
  await out(lived.folder, 'good.jsonl');
  good = readFileSync(fileOf('good.jsonl'), 'utf8');
});
afterAll(() => {
  lived.remove();
  files.remove();
});

/** The lines of the good file, with one of a kind made into something else. */
const withLine = (kind: string, change: (line: string) => string): string => {
  const lines = good.split('\n');
  const index = lines.findIndex((line) => line.includes(`"kind":"${kind}"`));
  return lines.with(index, change(lines[index] ?? '')).join('\n');
};

describe('a file is read to its end before anything is written', () => {
  test.each<[what: string, text: () => string, words: RegExp]>([
    ['nothing', () => '', /no export of Ringback/],
    ['something else', () => '{"people":[]}\n', /no export of Ringback/],
    ['no JSON', () => 'PK\u0003\u0004', /no export of Ringback/],
    [
      'a newer form',
      () => good.replace('"form":1', '"form":2'),
      /has form 2, and this Ringback knows form 1/,
    ],
    ['only its first line', () => `${good.split('\n')[0]}\n`, /cut short/],
    ['half of it', () => good.slice(0, good.length / 2), /cut short/],
    ['all but its end', () => good.slice(0, -30), /cut short/],
    ['a line that is not JSON', () => withLine('account', (line) => line.slice(1)), /line \d+ is not JSON/],
    [
      'a record without history',
      () => withLine('interview', (line) => line.replace('"history"', '"hystory"')),
      /line \d+: interview cannot be read: wrong at history/,
    ],
    [
      'a kind nobody knows',
      () => withLine('session', (line) => line.replace('"session"', '"sofa"')),
      /line \d+/,
    ],
    [
      'a mail in no base64',
      () => withLine('mail', (line) => line.replace('"bytes":"', '"bytes":"*')),
      /line \d+: mail/,
    ],
    [
      'a mail that leads elsewhere',
      () => withLine('mail', (line) => line.replace('"a-mail"', '"../a"')),
      /line \d+: mail cannot be read: wrong at id/,
    ],
    ['a line twice', () => withLine('contact', (line) => `${line}\n${line}`), /contact: 3 instead of 2/],
    ['a line less', () => withLine('contact', () => '').replace('\n\n', '\n'), /contact: 1 instead of 2/],
    [
      'another word',
      () => withLine('account', (line) => line.replace('Sam Rivers', 'Sam Waters')),
      /account: changed/,
    ],
  ])('%s: refused with a sentence', async (_, text, words) => {
    const file = fileOf('bad.jsonl');
    writeFileSync(file, text());
    const empty = temporaryFolder();
    await expect(into(empty.folder, file)).rejects.toThrow(words);
    const home = local(empty.folder);
    for await (const one of home.belongings.everything()) expect(one).toBeUndefined();
    expect(await home.marks.get()).toBeUndefined();
    await home.release();
    empty.remove();
  });

  test('no file, or a folder: refused with a sentence', async () => {
    await expect(into(fileOf('a'), fileOf('nowhere'))).rejects.toThrow('There is no file');
    mkdirSync(fileOf('folder'));
    await expect(into(fileOf('b'), fileOf('folder'))).rejects.toThrow('is a folder');
  });

  test('what a line says is in no sentence', async () => {
    const file = fileOf('bad.jsonl');
    writeFileSync(
      file,
      withLine('account', (line) => line.replace('"Sam Rivers"', '7')),
    );
    const fault: unknown = await into(fileOf('c'), file).catch((thrown: unknown) => thrown);
    expect(String(fault)).toContain('person.name');
    expect(String(fault)).not.toMatch(/example\.com|5555/);
  });
});

test('the order of lines does not matter', async () => {
  const lines = good.trimEnd().split('\n');
  const shuffled = [lines[0], ...lines.slice(1, -1).toReversed(), lines.at(-1)].join('\n');
  writeFileSync(fileOf('shuffled.jsonl'), shuffled);
  const empty = temporaryFolder();
  await into(empty.folder, fileOf('shuffled.jsonl'));
  await out(empty.folder, 'unshuffled.jsonl');
  const last = (text: string) => text.trimEnd().split('\n').at(-1);
  expect(last(readFileSync(fileOf('unshuffled.jsonl'), 'utf8'))).toBe(last(good));
  empty.remove();
});

test('an export replaces no file, and needs a home', async () => {
  await expect(out(lived.folder, 'good.jsonl')).rejects.toThrow('is there already');
  await expect(out(fileOf('no-home'), 'x.jsonl')).rejects.toThrow('There is nothing in the data folder');
  await expect(out(lived.folder, 'not/there/x.jsonl')).rejects.toThrow('its folder is not there');
});

test('a home that moved out does not start, nor one that is half moved in, until the move is called off or ended', async () => {
  await expect(starting(lived.folder)).rejects.toThrow('was moved out on');
  const half = temporaryFolder();
  const home = local(half.folder, false);
  await home.marks.set({ state: 'coming', digest: 'd', at: NOW });
  await home.release();
  await expect(starting(half.folder)).rejects.toThrow('begun and not ended');
  const old = local(lived.folder);
  await callOff(old, silent);
  await old.release();
  await (await starting(lived.folder)).close();
  const again = local(lived.folder);
  await expect(callOff(again, silent)).rejects.toThrow('nothing to call off');
  await again.release();
  half.remove();
});

test('a home that runs is not exported', async () => {
  const folder = temporaryFolder();
  const running = await starting(folder.folder);
  await expect(out(folder.folder, 'running.jsonl')).rejects.toThrow('in use by another Ringback');
  await running.close();
  folder.remove();
});

test('what nobody can read is told, kept as it lay, and moved by nobody unasked', async () => {
  const home = await livedInFolder(NOW, 2);
  const [lost] = home.records;
  const db = new Database(path.join(home.folder, 'ringback.db'));
  db.prepare('UPDATE interviews SET body = ? WHERE id = ?').run('{"history":"torn"}', lost?.id);
  db.close();
  expect(await out(home.folder, 'torn.jsonl')).toBe(false);
  const line = readFileSync(fileOf('torn.jsonl'), 'utf8')
    .split('\n')
    .find((one) => one.includes('"kind":"unreadable"'));
  expect(line).toContain('torn');
  const empty = temporaryFolder();
  await expect(into(empty.folder, fileOf('torn.jsonl'))).rejects.toThrow(
    `interview ${lost?.personId}/${lost?.id}. --leave-unreadable`,
  );
  await into(empty.folder, fileOf('torn.jsonl'), true);
  const moved = local(empty.folder);
  const kinds: string[] = [];
  for await (const { kind } of moved.belongings.everything()) kinds.push(kind);
  expect(kinds.filter((kind) => kind === 'interview')).toHaveLength(1);
  await moved.release();
  for (const place of [home, empty]) place.remove();
});
