import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fieldsOf } from '../../shared/adapters/installation-keys.ts';
import { localDwelling } from '../../infra/commands/moving/local-dwelling.ts';
import { moveOut } from '../../infra/commands/moving/move-out.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { recordHttp } from '../support/http-recorder.ts';
import { livedInFolder } from '../support/lived-in-folder.ts';
import { startMovingAws } from '../support/moving-aws.ts';
import { silentLog } from '../support/silent-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NOW = new Date().toISOString();
const PEOPLE = 150;
const files = temporaryFolder();
const file = path.join(files.folder, 'everybody.jsonl');
let aws: Awaited<ReturnType<typeof startMovingAws>>;
let lived: Awaited<ReturnType<typeof livedInFolder>>;
let digest: string;

beforeAll(async () => {
  aws = await startMovingAws(fixedClock(NOW));
  lived = await livedInFolder(NOW, PEOPLE);
  const home = localDwelling({
    dataFolder: lived.folder,
    mustExist: true,
    isPlayed: false,
    log: silentLog(),
  });
  const said: string[] = [];
  await moveOut({ home, file, isCopy: false, say: (line) => said.push(line) });
  await home.release();
  digest = /digest (\w+)/.exec(said.join())?.[1] ?? '';
});
afterAll(async () => {
  await aws.stop();
  lived.remove();
  files.remove();
});

/** A command as npm runs it, in a process of its own. */
function command(name: 'export' | 'import', words: readonly string[], env: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', `infra/commands/${name}.ts`, ...words], {
    env: { ...process.env, ALARM_EMAIL: 'ops@example.com', ...env },
  });
  child.stdout.on('data', (piece) => (said.out += String(piece)));
  child.stderr.on('data', (piece) => (said.err += String(piece)));
  const ended = once(child, 'close').then(() => ({ ...said, code: child.exitCode }));
  return { child, ended };
}

/** Kills the process as soon as `isUnderWay`. */
async function killWhen(running: ReturnType<typeof command>, isUnderWay: () => Promise<boolean>) {
  while (!(await isUnderWay())) {
    if (running.child.exitCode !== null) throw new Error('It ended before it could be killed.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  running.child.kill('SIGKILL');
  await running.ended;
}

const counted = z.object({ n: z.int() });

function accountsIn(folder: string): number {
  const place = path.join(folder, 'ringback.db');
  if (!existsSync(place)) return 0;
  const db = new Database(place);
  try {
    return z.parse(counted, db.prepare('SELECT count(*) AS n FROM accounts').get()).n;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

test('an import into a folder that is killed half way is ended by the same command', async () => {
  const place = temporaryFolder();
  const words = [file, '--to', 'local', '--data', place.folder];
  await killWhen(command('import', words), async () => accountsIn(place.folder) > 0);
  expect(accountsIn(place.folder)).toBeLessThan(PEOPLE);
  const ended = await command('import', words).ended;
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining(`digest ${digest}`) });
  expect(ended.out).not.toContain('\n0 were there');
  const again = await command('import', words).ended;
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing was changed') });
  const back = await command('export', [`${file}.back`, '--data', place.folder]).ended;
  expect(back).toMatchObject({ code: 0, out: expect.stringContaining(`digest ${digest}`) });
  place.remove();
});

test('an import into AWS that is killed half way is ended by the same command, which wakes everybody', async () => {
  const stack = await aws.freshStack();
  const members = Object.entries(stack.outputs).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  );
  const account = await recordHttp((response, { body }) => {
    const isIdentity = body.includes('GetCallerIdentity');
    response.end(isIdentity ? '<Account>111122223333</Account>' : members.join(''));
  });
  // Closed already and with the same keys, so that there is nothing to wait for.
  const home = stack.dwelling();
  const old = localDwelling({
    dataFolder: lived.folder,
    mustExist: true,
    isPlayed: false,
    log: silentLog(),
  });
  const fields = fieldsOf(await old.keys());
  expect(fields['key']).toMatch(/^hex:/);
  await home.keepKeys(await old.keys());
  await old.release();
  await home.close();
  const count = async () => {
    let there = 0;
    for await (const one of home.belongings.everything()) there += one.kind === 'interview' ? 1 : 0;
    return there;
  };
  const env = { ...aws.environment, AWS_ENDPOINT_URL: account.url };
  await killWhen(command('import', [file], env), async () => (await count()) > 5);
  expect(await count()).toBeLessThan(PEOPLE);
  expect(aws.scheduler.schedules()).toHaveLength(0);
  const ended = await command('import', [file], env).ended;
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining(`${PEOPLE} alarms set`) });
  expect(ended.out).toContain(`digest ${digest}`);
  expect(aws.scheduler.schedules()).toHaveLength(PEOPLE);
  expect(stack.isClosed()).toBe(false);
  const again = await command('import', [file], env).ended;
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing was changed') });
  expect(aws.scheduler.schedules()).toHaveLength(PEOPLE);
  await home.release();
  await account.close();
});

test.each<[what: string, env: Record<string, string>, words: RegExp]>([
  ['no region', { AWS_REGION: '', AWS_CONFIG_FILE: '/nowhere' }, /No region is set: set AWS_REGION/],
  [
    'no credentials',
    {
      AWS_ACCESS_KEY_ID: '',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    /There are no AWS credentials: sign in/,
  ],
])('with %s nothing is moved, and a sentence says what to do', async (_, env, words) => {
  const place = temporaryFolder();
  const ended = await command('export', [`${place.folder}/x.jsonl`, '--from', 'aws'], env).ended;
  expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(words) });
  expect(ended.err).not.toContain('    at ');
  place.remove();
});

test('words that are not known are answered with those that are', async () => {
  for (const words of [[], ['a', '--fast'], ['a', '--from', 'mars']]) {
    const ended = await command('export', words).ended;
    expect(ended).toMatchObject({ code: 1, err: expect.stringMatching(/npm run export|local or aws/) });
    expect(ended.err).not.toContain('    at ');
  }
});
