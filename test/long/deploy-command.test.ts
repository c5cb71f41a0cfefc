import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAwsAccount, type AwsAccountState } from '../support/aws-account.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let state: AwsAccountState;
let aws: Awaited<ReturnType<typeof startAwsAccount>>;
let tools: ReturnType<typeof temporaryFolder>;
beforeEach(async () => {
  state = { stacks: { CDKToolkit: {} }, secrets: {} };
  aws = await startAwsAccount(state);
  tools = temporaryFolder();
});
afterEach(async () => {
  await aws.close();
  tools.remove();
});

/** Runs the command where `npx` is a look-alike that writes down how it was called and ends with `code`. */
async function deploy(environment: Record<string, string>, { code = 0, words = [] as string[] } = {}) {
  const [npx, called] = [path.join(tools.folder, 'npx'), path.join(tools.folder, 'called')];
  writeFileSync(npx, `#!/bin/sh\necho "$@ in $AWS_REGION for $ALARM_EMAIL" > ${called}\nexit ${code}\n`);
  chmodSync(npx, 0o755);
  const PATH = `${tools.folder}:${process.env['PATH']}`;
  const ended = await runCommand('infra/commands/deploy.ts', words, {
    ...aws.environment,
    ALARM_EMAIL: 'ops@ringback.test',
    PATH,
    ...environment,
  });
  return { ...ended, cdk: existsSync(called) ? readFileSync(called, 'utf8').trim() : undefined };
}

test('says what is made and what it costs, then hands over to cdk with its region and settings', async () => {
  const { code, out, cdk } = await deploy({}, { words: ['--people', '1000'] });
  expect(cdk).toBe('cdk deploy in us-east-1 for ops@ringback.test');
  expect(code).toBe(0);
  expect(out).toContain('Into account 111122223333, region us-east-1, stack Ringback:');
  expect(out).toMatch(/A month for 1,000 people.*DynamoDB, writes.*= all/s);
  expect(out).toContain('Next: follow the link that AWS mailed to ops@ringback.test, then npm run connect.');
});

test('ends as cdk does, and promises nothing when that failed', async () => {
  const { code, out } = await deploy({}, { code: 3 });
  expect(code).toBe(3);
  expect(out).not.toContain('Next:');
});

test.each<[what: string, environment: Record<string, string>, arrange: () => unknown, words: RegExp]>([
  ['no credentials', { AWS_ACCESS_KEY_ID: '' }, () => 0, /There are no AWS credentials: sign in/],
  ['no region', { AWS_REGION: '' }, () => 0, /No region is set: set AWS_REGION/],
  ['credentials that expired', {}, () => (state.refuses = true), /may have expired. Sign in again/],
  [
    'an account that is not bootstrapped',
    {},
    () => (state.stacks = {}),
    /npx cdk bootstrap aws:\/\/111122223333\/us-east-1/,
  ],
  [
    'an alarm address that is the example',
    { ALARM_EMAIL: 'me@example.com' },
    () => 0,
    /ALARM_EMAIL is still the example/,
  ],
])('%s: a sentence that says what to do, and cdk is never called', async (_, environment, arrange, words) => {
  arrange();
  const { code, err, cdk } = await deploy(environment);
  expect(err).toMatch(words);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect([code, cdk]).toEqual([1, undefined]);
});
