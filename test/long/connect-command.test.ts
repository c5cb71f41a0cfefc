import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAwsAccount, type AwsAccountState } from '../support/aws-account.ts';
import {
  EVENTS_KEY,
  INBOUND_KEY,
  OWN_NUMBER,
  startCarriersLookAlike,
  type CarriersState,
} from '../support/carriers-look-alike.ts';
import { runCommand } from '../support/run-command.ts';

const OUTPUTS = {
  PublicUrl: 'https://ringback.example.com',
  CarriersSecret: 'carriers',
  SealSecret: 'seal',
  InboundDomain: 'in.example.com',
};

let account: AwsAccountState;
let carriers: CarriersState;
let aws: Awaited<ReturnType<typeof startAwsAccount>>;
let outside: Awaited<ReturnType<typeof startCarriersLookAlike>>;
beforeEach(async () => {
  account = { stacks: { Ringback: OUTPUTS }, secrets: { carriers: {}, seal: { key: 'k'.repeat(64) } } };
  carriers = { smsUrl: null, parse: [], policies: [], events: [] };
  aws = await startAwsAccount(account);
  outside = await startCarriersLookAlike(carriers);
});
afterEach(() => Promise.all([aws.close(), outside.close()]));

const variables = () => ({
  TWILIO_ACCOUNT_SID: 'AC1',
  TWILIO_AUTH_TOKEN: 'hush-token',
  TWILIO_FROM: OWN_NUMBER,
  TWILIO_BASE_URL: outside.url,
  SENDGRID_API_KEY: 'SG.hush',
  SENDGRID_FROM: 'Ringback <hello@example.com>',
  SENDGRID_BASE_URL: outside.url,
});
const connect = (words: readonly string[] = [], environment: Record<string, string> = {}) =>
  runCommand('infra/commands/connect.ts', words, {
    ...aws.environment,
    ALARM_EMAIL: 'ops@ringback.test',
    ...variables(),
    ...environment,
  });
const untouched = { smsUrl: null, parse: [], policies: [], events: [] };

test('a dry run, then the real one, then once more: each says and does no more than it should', async () => {
  const dry = await connect(['--dry-run']);
  expect([dry.code, dry.out.match(/^would be set/gm)?.length]).toEqual([0, 5]);
  expect([carriers, account.secrets['carriers']]).toEqual([untouched, {}]);

  const done = await connect();
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(carriers.smsUrl).toBe('https://ringback.example.com/hooks/twilio/sms');
  expect(carriers.parse).toMatchObject([{ hostname: 'in.example.com', security_policy: 'p1' }]);
  expect(carriers.parse[0]?.url).toMatch(
    /^https:\/\/ringback\.example\.com\/hooks\/sendgrid\/inbound\/\w{40}$/,
  );
  expect(account.secrets['carriers']).toEqual({
    ...variables(),
    SENDGRID_EVENTS_PUBLIC_KEY: EVENTS_KEY,
    SENDGRID_INBOUND_PUBLIC_KEY: INBOUND_KEY,
  });
  expect(done.out).toContain('in.example.com  MX  10 mx.sendgrid.net');
  expect(done.out).not.toMatch(/hush|inbound\/\w{40}/);

  const writes = () =>
    [...outside.asked, ...aws.asked].filter(
      (one) =>
        /PutSecret/.test(String(one.headers['x-amz-target'])) ||
        /PATCH|POST \/v3/.test(`${one.method} ${one.url}`),
    ).length;
  const before = writes();
  const again = await connect();
  expect([again.code, again.out.match(/^(set|would be set)/gm), writes()]).toEqual([0, null, before]);
});

test.each<[what: string, environment: Record<string, string>, arrange: () => unknown, words: RegExp]>([
  [
    'a wrong token',
    {},
    () => (carriers.refuses = 'twilio'),
    /check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN/,
  ],
  ['a wrong key', {}, () => (carriers.refuses = 'sendgrid'), /check SENDGRID_API_KEY/],
  ['a number that is not ours', { TWILIO_FROM: '+12025550199' }, () => 0, /set TWILIO_FROM to one that is/],
  [
    'a parse host that is taken',
    {},
    () => (carriers.takenHost = 'in.example.com'),
    /Choose another INBOUND_DOMAIN/,
  ],
  ['no stack yet', {}, () => (account.stacks = {}), /npm run deploy makes it/],
  ['half of the settings', { SENDGRID_FROM: '' }, () => 0, /SENDGRID_FROM is missing/],
])('%s: what to do, and nothing is half-done', async (_, environment, arrange, words) => {
  arrange();
  const { code, err } = await connect([], environment);
  expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  expect(err).not.toContain('    at ');
  expect(carriers).toMatchObject(untouched);
  expect(account.secrets['carriers']).toEqual({});
});
