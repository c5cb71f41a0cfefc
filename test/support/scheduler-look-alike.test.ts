import {
  ConflictException,
  CreateScheduleCommand,
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  GetScheduleGroupCommand,
  InternalServerException,
  ListScheduleGroupsCommand,
  ListSchedulesCommand,
  ListTagsForResourceCommand,
  ResourceNotFoundException,
  SchedulerClient,
  ServiceQuotaExceededException,
  TagResourceCommand,
  ThrottlingException,
  UpdateScheduleCommand,
  ValidationException,
  type CreateScheduleCommandInput,
} from '@aws-sdk/client-scheduler';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localCredentials } from './dynamo-stores.ts';
import { sampleSettings } from './scheduler-home.ts';
import { startSchedulerLookAlike, type SchedulerLookAlike } from './scheduler-look-alike.ts';

const NOW = '2026-12-14T15:00:00Z';

let lookAlike: SchedulerLookAlike;
let client: SchedulerClient;
beforeAll(async () => {
  lookAlike = await startSchedulerLookAlike(() => Date.parse(NOW));
  client = new SchedulerClient({
    endpoint: lookAlike.endpoint,
    region: 'us-east-1',
    credentials: localCredentials,
    maxAttempts: 1,
  });
  await client.send(new CreateScheduleGroupCommand({ Name: 'ringback' }));
});
afterAll(async () => {
  client.destroy();
  await lookAlike.stop();
});
beforeEach(async () => {
  for (const { Name, GroupName } of lookAlike.schedules())
    await client.send(new DeleteScheduleCommand({ Name, GroupName }));
});

const target = { Arn: sampleSettings.targetArn, RoleArn: sampleSettings.roleArn, Input: '{"a":1}' };
const sample: CreateScheduleCommandInput = {
  Name: 'one',
  GroupName: 'ringback',
  ScheduleExpression: 'at(2026-12-15T14:00:00)',
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: target,
};
const create = (change: Partial<CreateScheduleCommandInput> = {}) =>
  client.send(new CreateScheduleCommand({ ...sample, ...change }));
const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'taken',
    (thrown: unknown) => thrown,
  );

describe('what is refused', () => {
  const withTarget = (change: object) => ({ Target: { ...target, ...change } });
  test.each<[string, Partial<CreateScheduleCommandInput>, string]>([
    ['a name with a space', { Name: 'a b' }, "'name'"],
    ['a name with a slash', { Name: 'a/b' }, "'name'"],
    ['a name of 65 characters', { Name: 'n'.repeat(65) }, "'name'"],
    ['a group’s name with a colon', { GroupName: 'a:b' }, "'groupName'"],
    ['a token with a dot', { ClientToken: 'a.b' }, "'clientToken'"],
    ['no expression', { ScheduleExpression: undefined }, "'scheduleExpression'"],
    ['an empty expression', { ScheduleExpression: '' }, "'scheduleExpression'"],
    [
      'an expression of 257 characters',
      { ScheduleExpression: `at(${'1'.repeat(253)})` },
      "'scheduleExpression'",
    ],
    ['an at() with Z', { ScheduleExpression: 'at(2026-12-15T14:00:00Z)' }, 'Schedule Expression'],
    [
      'an at() with an offset',
      { ScheduleExpression: 'at(2026-12-15T14:00:00+01:00)' },
      'Schedule Expression',
    ],
    ['an at() with a fraction', { ScheduleExpression: 'at(2026-12-15T14:00:00.5)' }, 'Schedule Expression'],
    ['an at() without seconds', { ScheduleExpression: 'at(2026-12-15T14:00)' }, 'Schedule Expression'],
    ['an at() on 30 February', { ScheduleExpression: 'at(2027-02-30T14:00:00)' }, 'Schedule Expression'],
    ['an at() in the past', { ScheduleExpression: 'at(2026-12-14T14:59:59)' }, 'past'],
    ['a rate of 1 minutes', { ScheduleExpression: 'rate(1 minutes)' }, 'Schedule Expression'],
    ['a rate of 5 seconds', { ScheduleExpression: 'rate(5 seconds)' }, 'Schedule Expression'],
    ['a cron of five fields', { ScheduleExpression: 'cron(0 9 * * ?)' }, 'Schedule Expression'],
    ['a zone that does not exist', { ScheduleExpressionTimezone: 'Mars/Olympus' }, 'Timezone'],
    [
      'a zone of 51 characters',
      { ScheduleExpressionTimezone: 'A'.repeat(51) },
      "'scheduleExpressionTimezone'",
    ],
    ['a description of 513 characters', { Description: 'd'.repeat(513) }, "'description'"],
    ['no flexible time window', { FlexibleTimeWindow: undefined }, "'flexibleTimeWindow'"],
    ['no mode', { FlexibleTimeWindow: { Mode: undefined } }, "'flexibleTimeWindow.mode'"],
    [
      'a window of a day and a minute',
      { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 1441 } },
      "'flexibleTimeWindow.maximumWindowInMinutes'",
    ],
    ['a flexible window without length', { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }, 'maximum window'],
    ['no target', { Target: undefined }, "'target'"],
    ['a target without ARN', withTarget({ Arn: undefined }), "'target.arn'"],
    ['a target without role', withTarget({ RoleArn: undefined }), "'target.roleArn'"],
    ['a role that is none', withTarget({ RoleArn: 'admin' }), "'target.roleArn'"],
    ['an ARN of 1,601 characters', withTarget({ Arn: 'a'.repeat(1601) }), "'target.arn'"],
    ['an empty input', withTarget({ Input: '' }), "'target.input'"],
    ['an input for a Lambda that is no JSON', withTarget({ Input: 'hello' }), 'JSON'],
    [
      'a retry age of 59 s',
      withTarget({ RetryPolicy: { MaximumEventAgeInSeconds: 59 } }),
      "'target.retryPolicy.maximumEventAgeInSeconds'",
    ],
    [
      'a retry age above a day',
      withTarget({ RetryPolicy: { MaximumEventAgeInSeconds: 86_401 } }),
      "'target.retryPolicy.maximumEventAgeInSeconds'",
    ],
    [
      '186 retries',
      withTarget({ RetryPolicy: { MaximumRetryAttempts: 186 } }),
      "'target.retryPolicy.maximumRetryAttempts'",
    ],
    [
      'a FIFO queue for dead letters',
      withTarget({ DeadLetterConfig: { Arn: `${sampleSettings.deadLetterArn}.fifo` } }),
      "'target.deadLetterConfig.arn'",
    ],
  ])('%s', async (_, change, place) => {
    const fault = await faultOf(create(change));
    expect(fault).toBeInstanceOf(ValidationException);
    expect(fault).toMatchObject({
      $metadata: { httpStatusCode: 400 },
      message: expect.stringContaining(place),
    });
    expect(lookAlike.schedules()).toEqual([]);
  });

  test('every fault is told at once', async () => {
    const fault = await faultOf(create({ FlexibleTimeWindow: undefined, Target: undefined }));
    expect(fault).toMatchObject({ message: expect.stringMatching(/^2 validation errors detected: /) });
  });

  test('an unsigned request, and one signed for another service', async () => {
    const url = `${lookAlike.endpoint}/schedules`;
    const signed = 'AWS4-HMAC-SHA256 Credential=local/20261214/us-east-1/dynamodb/aws4_request';
    expect((await fetch(url)).status).toBe(403);
    expect((await fetch(url, { headers: { authorization: signed } })).status).toBe(403);
  });
});

describe('what is taken', () => {
  test.each<[string, Partial<CreateScheduleCommandInput>]>([
    ['a name of 64 characters', { Name: 'Az-_.'.padEnd(64, '9') }],
    ['a rate', { ScheduleExpression: 'rate(5 minutes)' }],
    ['a rate of 1', { ScheduleExpression: 'rate(1 hour)' }],
    ['a cron of six fields', { ScheduleExpression: 'cron(0 9 * * ? *)' }],
    ['a zone of the world', { ScheduleExpressionTimezone: 'America/New_York' }],
    ['an at() that is now', { ScheduleExpression: 'at(2026-12-14T15:00:00)' }],
    ['a flexible window', { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 } }],
    ['no group: the default one', { GroupName: undefined }],
    ['dates', { StartDate: new Date('2026-12-15T00:00:00.5Z') }],
  ])('%s', async (_, change) => {
    const { ScheduleArn } = await create(change);
    expect(ScheduleArn).toMatch(/^arn:aws:scheduler:us-east-1:123456789012:schedule\//);
    expect(lookAlike.schedules()).toHaveLength(1);
  });
});

describe('errors', () => {
  test.each([
    ['ThrottlingException', ThrottlingException, 429],
    ['InternalServerException', InternalServerException, 500],
    ['ServiceQuotaExceededException', ServiceQuotaExceededException, 402],
    ['ConflictException', ConflictException, 409],
    ['ResourceNotFoundException', ResourceNotFoundException, 404],
    ['ValidationException', ValidationException, 400],
  ] as const)('%s arrives as the SDK’s own class', async (name, type, httpStatusCode) => {
    lookAlike.failNext(name);
    const fault = await faultOf(create());
    expect(fault).toBeInstanceOf(type);
    expect(fault).toMatchObject({ name, $metadata: { httpStatusCode }, message: expect.any(String) });
    await create();
  });

  test('a name that is taken conflicts, unless it is the same request again', async () => {
    await create({ ClientToken: 'first' });
    await create({ ClientToken: 'first' });
    expect(await faultOf(create({ ClientToken: 'second' }))).toBeInstanceOf(ConflictException);
    await create({ GroupName: 'default' });
    expect(lookAlike.schedules()).toHaveLength(2);
  });

  test('what does not exist is not found', async () => {
    const gone = { Name: 'gone', GroupName: 'ringback' };
    for (const attempt of [
      () => client.send(new GetScheduleCommand(gone)),
      () => client.send(new DeleteScheduleCommand(gone)),
      () => client.send(new UpdateScheduleCommand({ ...sample, ...gone })),
      () => client.send(new GetScheduleGroupCommand({ Name: 'gone' })),
      () => client.send(new ListSchedulesCommand({ GroupName: 'gone' })),
      () => create({ GroupName: 'gone' }),
    ])
      expect(await faultOf(attempt())).toBeInstanceOf(ResourceNotFoundException);
  });

  test('the quota counts', async () => {
    lookAlike.quota(1);
    await create();
    expect(await faultOf(create({ Name: 'two' }))).toBeInstanceOf(ServiceQuotaExceededException);
    lookAlike.quota(10_000_000);
  });
});

describe('reading and changing', () => {
  test('gives back what was created, with its defaults', async () => {
    await create({ ScheduleExpressionTimezone: undefined, ActionAfterCompletion: undefined });
    expect(await client.send(new GetScheduleCommand({ Name: 'one', GroupName: 'ringback' }))).toMatchObject({
      Name: 'one',
      GroupName: 'ringback',
      ScheduleExpression: 'at(2026-12-15T14:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'NONE',
      State: 'ENABLED',
      Target: target,
      CreationDate: new Date(NOW),
    });
  });

  test('an update replaces the whole', async () => {
    await create({ Description: 'first' });
    await client.send(
      new UpdateScheduleCommand({ ...sample, ScheduleExpression: 'at(2026-12-16T14:00:00)' }),
    );
    const now = await client.send(new GetScheduleCommand({ Name: 'one', GroupName: 'ringback' }));
    expect(now.ScheduleExpression).toBe('at(2026-12-16T14:00:00)');
    expect(now.Description).toBeUndefined();
  });

  test('lists by group, prefix and state, page by page', async () => {
    for (const Name of ['a-1', 'a-2', 'a-3', 'b-1']) await create({ Name });
    await create({ Name: 'a-4', GroupName: 'default' });
    await create({ Name: 'a-5', State: 'DISABLED' });
    const found: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(
        new ListSchedulesCommand({
          GroupName: 'ringback',
          NamePrefix: 'a-',
          State: 'ENABLED',
          MaxResults: 2,
          NextToken,
        }),
      );
      found.push(...(page.Schedules ?? []).map(({ Name }) => Name));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(found).toEqual(['a-1', 'a-2', 'a-3']);
    expect(await faultOf(client.send(new ListSchedulesCommand({ MaxResults: 101 })))).toBeInstanceOf(
      ValidationException,
    );
  });

  test('groups are made, listed, tagged, and go with their schedules', async () => {
    const { ScheduleGroupArn } = await client.send(
      new CreateScheduleGroupCommand({ Name: 'other', Tags: [{ Key: 'app', Value: 'ringback' }] }),
    );
    expect(await faultOf(client.send(new CreateScheduleGroupCommand({ Name: 'other' })))).toBeInstanceOf(
      ConflictException,
    );
    await client.send(
      new TagResourceCommand({ ResourceArn: ScheduleGroupArn, Tags: [{ Key: 'stage', Value: 'test' }] }),
    );
    const tags = await client.send(new ListTagsForResourceCommand({ ResourceArn: ScheduleGroupArn }));
    expect(tags.Tags).toEqual([
      { Key: 'app', Value: 'ringback' },
      { Key: 'stage', Value: 'test' },
    ]);
    const listed = await client.send(new ListScheduleGroupsCommand({ NamePrefix: 'oth' }));
    expect(listed.ScheduleGroups?.map(({ Name }) => Name)).toEqual(['other']);
    await create({ GroupName: 'other' });
    await client.send(new DeleteScheduleGroupCommand({ Name: 'other' }));
    expect(lookAlike.schedules()).toEqual([]);
    expect(await faultOf(client.send(new DeleteScheduleGroupCommand({ Name: 'default' })))).toBeInstanceOf(
      ValidationException,
    );
  });
});

describe('firing', () => {
  const at = (time: string) => Date.parse(`2026-12-15T${time}Z`);
  const fired = async (untilMs: number, copies?: number) => {
    const inputs: string[] = [];
    await lookAlike.fireDue(untilMs, async (input) => void inputs.push(input), copies);
    return inputs;
  };

  test('hands over what is due, earliest first, in its own zone, and removes it', async () => {
    await create({
      Name: 'utc',
      ScheduleExpression: 'at(2026-12-15T14:00:00)',
      Target: { ...target, Input: '1' },
    });
    const local = {
      ScheduleExpression: 'at(2026-12-15T08:00:00)',
      ScheduleExpressionTimezone: 'America/New_York',
    };
    await create({ ...local, Name: 'local', Target: { ...target, Input: '0' } });
    await create({ Name: 'off', State: 'DISABLED' });
    expect(await fired(at('12:59:59'))).toEqual([]);
    expect(await fired(at('14:00:00'))).toEqual(['0', '1']);
    expect(lookAlike.schedules().map(({ Name }) => Name)).toEqual(['off']);
    expect(await fired(at('23:00:00'))).toEqual([]);
  });

  test('one that stays fires once', async () => {
    await create({ ActionAfterCompletion: 'NONE' });
    expect(await fired(at('14:00:00'))).toHaveLength(1);
    expect(await fired(at('14:00:00'))).toEqual([]);
    expect(lookAlike.schedules()).toHaveLength(1);
  });

  test('can come twice', async () => {
    await create();
    expect(await fired(at('20:00:00'), 2)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('what cannot be handed over is a dead letter', async () => {
    await create({ Target: { ...target, DeadLetterConfig: { Arn: sampleSettings.deadLetterArn } } });
    await lookAlike.fireDue(at('14:00:00'), () => Promise.reject(new Error('no such function')));
    expect(lookAlike.deadLetters).toEqual(['{"a":1}']);
    expect(lookAlike.schedules()).toEqual([]);
  });
});
