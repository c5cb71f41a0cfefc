import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CreateScheduleGroupCommand } from '@aws-sdk/client-scheduler';
import { settings as api } from '../../../functions/api/env.ts';
import { settings as nudge } from '../../../functions/nudge/env.ts';
import { settings as readMail } from '../../../functions/read-mail/env.ts';
import { settings as takeMail } from '../../../functions/take-mail/env.ts';
import { awsWorld } from '../../../shared/adapters/aws-world.ts';
import { worldSettings } from '../../../shared/aws-env.ts';
import { readCarrierSettings, readSettings } from '../../../shared/env.ts';
import * as z from 'zod/mini';
import { sampleAccount } from '../../contracts/samples.ts';
import { startDynamoLookAlike } from '../../support/dynamo-look-alike.ts';
import { createDynamoTable, localDynamo } from '../../support/dynamo-stores.ts';
import { localScheduler } from '../../support/scheduler-home.ts';
import { startSchedulerLookAlike } from '../../support/scheduler-look-alike.ts';
import { startSecretsLookAlike } from '../../support/secrets-look-alike.ts';
import { silentLog } from '../../support/silent-log.ts';

const environment = {
  TABLE_NAME: 'ringback',
  SCHEDULE_GROUP: 'ringback',
  NUDGE_ARN: 'arn:aws:lambda:us-east-1:123456789012:function:nudge',
  WAKE_UP_ROLE_ARN: 'arn:aws:iam::123456789012:role/ringer',
  MISSED_QUEUE_ARN: 'arn:aws:sqs:us-east-1:123456789012:missed',
  SEAL_SECRET: 'seal',
  CARRIERS_SECRET: 'carriers',
  PUBLIC_URL: 'https://ringback.example.com/',
  INBOUND_DOMAIN: 'in.example.com',
};
const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'hush', TWILIO_FROM: '+12025550123' };
const sendgrid = { SENDGRID_API_KEY: 'SG.hush', SENDGRID_FROM: 'hello@example.com' };

let dynamo: Awaited<ReturnType<typeof startDynamoLookAlike>>;
let scheduler: Awaited<ReturnType<typeof startSchedulerLookAlike>>;
let secrets: Awaited<ReturnType<typeof startSecretsLookAlike>>;
beforeAll(async () => {
  dynamo = await startDynamoLookAlike();
  scheduler = await startSchedulerLookAlike();
  secrets = await startSecretsLookAlike();
  await createDynamoTable(localDynamo(dynamo.endpoint), environment.TABLE_NAME);
  await localScheduler(scheduler.endpoint).send(
    new CreateScheduleGroupCommand({ Name: environment.SCHEDULE_GROUP }),
  );
});
afterAll(() => Promise.all([dynamo, scheduler, secrets].map((one) => one.stop())));
beforeEach(() => {
  secrets.put('seal', { key: 'k'.repeat(64) });
  secrets.put('carriers', { ...twilio, ...sendgrid });
  for (const [name, value] of Object.entries({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SCHEDULER: scheduler.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.endpoint,
  }))
    vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** A world as a function opens it, and by which settings its carriers were made. */
function opening() {
  const made: string[] = [];
  const log = silentLog();
  const open = awsWorld({
    variables: readSettings(z.object(worldSettings), environment),
    readCarriers: readCarrierSettings,
    texts: ({ authToken }) => {
      made.push(`texts by ${authToken}`);
      return { send: async () => ({ kind: 'unknown', code: 'test' }), find: async () => 'unknown' };
    },
    mails: ({ apiKey }) => {
      made.push(`mails by ${apiKey}`);
      return { send: async () => ({ kind: 'unknown', code: 'test' }) };
    },
    log,
    beside: (settings) => ({ knowsTwilio: settings.twilio !== undefined }),
  });
  return { open, made, log };
}

describe('the world of a function on AWS', () => {
  test('reaches the table, the schedule group and the carriers that its environment and secrets name', async () => {
    const { open, made } = opening();
    const world = await open();
    expect(world.site).toEqual({
      publicUrl: 'https://ringback.example.com',
      inboundDomain: 'in.example.com',
    });
    const account = sampleAccount();
    await world.accounts.create(account);
    expect(await world.accounts.get(account.id)).toMatchObject({ person: account.person });
    await world.wakeUps.set({ personId: account.id, id: 'i1', at: '2030-01-02T14:00:00Z' });
    expect(scheduler.schedules()).toMatchObject([
      {
        GroupName: environment.SCHEDULE_GROUP,
        Target: {
          Arn: environment.NUDGE_ARN,
          RoleArn: environment.WAKE_UP_ROLE_ARN,
          DeadLetterConfig: { Arn: environment.MISSED_QUEUE_ARN },
        },
      },
    ]);
    expect(made).toEqual(['texts by hush', 'mails by SG.hush']);
    expect(world.knowsTwilio).toBe(true);
  });

  test('offers no channel without a carrier', async () => {
    secrets.put('carriers', {});
    const { open, made } = opening();
    const { carriers, knowsTwilio } = await open();
    expect([carriers, knowsTwilio, made]).toEqual([{ sms: undefined, email: undefined }, false, []]);
  });

  test('is the same while its secrets are, and a new one minutes after they were rotated', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T15:00:00Z') });
    const { open, made } = opening();
    const first = await open();
    secrets.put('carriers', { ...twilio, TWILIO_AUTH_TOKEN: 'renewed' });
    vi.setSystemTime('2026-12-01T15:04:59Z');
    expect(await open()).toBe(first);
    vi.setSystemTime('2026-12-01T15:05:01Z');
    const second = await open();
    expect(second).not.toBe(first);
    expect(await open()).toBe(second);
    expect(made.at(-1)).toBe('texts by renewed');
    expect(second.carriers.email).toBeUndefined();
  });

  test('goes on with the last usable secret, and has none to begin with otherwise; never told in words', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-01T15:00:00Z') });
    const { open, log } = opening();
    const first = await open();
    secrets.put('carriers', { TWILIO_AUTH_TOKEN: 'half of it' });
    vi.setSystemTime('2026-12-01T15:06:00Z');
    expect(await open()).toBe(first);
    expect(log.codes).toEqual(['error secrets-unusable']);
    const fault = await opening()
      .open()
      .catch((thrown: unknown) => thrown);
    expect(String(fault)).toMatch(/TWILIO_ACCOUNT_SID is missing/);
    expect(String(fault)).not.toContain('half of it');
  });
});

describe('an environment that lacks something', () => {
  test.each([
    ['api', api],
    ['nudge', nudge],
    ['take-mail', takeMail],
    ['read-mail', readMail],
  ])('is refused by %s with the name of every missing variable', (_, settings) => {
    const optional = new Set(['INBOUND_DOMAIN']);
    const needed = Object.keys(settings.shape).filter((name) => !optional.has(name));
    expect(needed.length).toBeGreaterThan(3);
    let told = '';
    try {
      readSettings(settings, {});
    } catch (fault) {
      told = String(fault);
    }
    for (const name of needed) expect(told).toContain(`${name} is missing`);
  });

  test('and one that is malformed, with what it should be', () => {
    const wrong = { ...environment, NUDGE_ARN: 'nudge', PUBLIC_URL: 'ringback' };
    expect(() => readSettings(z.object(worldSettings), wrong)).toThrow(
      /NUDGE_ARN must be an ARN\n.*PUBLIC_URL must be an http/,
    );
  });
});
