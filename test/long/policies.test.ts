import { readFileSync } from 'node:fs';
import { CfnResource, type Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { beforeAll, describe, expect, test } from 'vitest';
import { alarmTexts, functionAlarms, type AlarmText } from '../../infra/alarm-texts.data.ts';
import { runbookPlace } from '../../infra/constructs/alarms.ts';
import { functionNames, shapeOf } from '../../infra/constructs/roster.ts';
import { settingsOf } from '../../infra/function-settings.ts';
import { ACCOUNT_BURST, ACCOUNT_RATE, NEVER_TURNED_AWAY, limitOf } from '../../infra/route-limits.data.ts';
import { sampleStack, synthesize, type Resource } from '../support/synthesized-stack.ts';
import {
  entriesOf,
  inside,
  statements,
  statementsOfRoles,
  waitsFor,
  words,
  type Statement,
} from '../support/template.ts';

let all: Resource[];
let roleStatements: Statement[];
beforeAll(() => {
  all = synthesize();
  roleStatements = statementsOfRoles(all);
}, 90_000);

const ofType = (type: string) => all.filter((one) => one.type === type);
const functionsMade = () => ofType('AWS::Lambda::Function');
const functionNamed = (name: string) =>
  functionsMade().find(({ properties }) => properties['Description'] === `Ringback: ${name}`)!;
const byLetter = (a: unknown, b: unknown) => String(a).localeCompare(String(b));
const alarmsOn = (id: string) =>
  ofType('AWS::CloudWatch::Alarm').filter((alarm) => words(alarm).includes(id));
/** Whether an alarm is of a function that the table does not have. */
const namesAbsentFunction = (text: AlarmText) =>
  Object.entries(functionAlarms).some(
    ([name, alarm]) => alarmTexts[alarm] === text && !functionNames.some((found) => found === name),
  );
const variablesOf = (made: Resource): Record<string, unknown> =>
  Object.fromEntries(entriesOf(inside(made.properties, 'Environment', 'Variables')));

describe('every function', () => {
  test('of the table is made, for arm64 and Node.js 24, with memory and time of its own', () => {
    expect(functionsMade()).toHaveLength(functionNames.length);
    for (const name of functionNames) {
      const { properties } = functionNamed(name);
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize: shapeOf(name).memoryMb,
        Timeout: shapeOf(name).timeoutSeconds,
      });
    }
  });

  test('has an alarm on its own errors', () => {
    for (const { id } of functionsMade())
      expect(
        alarmsOn(id).filter(({ properties }) => properties['MetricName'] === 'Errors'),
        id,
      ).toHaveLength(1);
  });

  test('has in its environment what its env.ts asks for, and nothing else', () => {
    for (const name of functionNames) {
      const has = Object.keys(variablesOf(functionNamed(name))).filter((key) => key !== 'NODE_OPTIONS');
      expect(has.toSorted(byLetter), name).toEqual(settingsOf(name).toSorted(byLetter));
    }
  });

  test('has no secret in its environment: secrets by name only', () => {
    for (const made of functionsMade())
      for (const [key, value] of Object.entries(variablesOf(made))) {
        expect(words(value)).not.toMatch(/resolve:secretsmanager|resolve:ssm|SecretString/);
        expect(key).not.toMatch(/TOKEN|PASSWORD|API_KEY|AUTH/);
        expect(!key.endsWith('_SECRET') || inside(value, 'Ref') !== undefined, key).toBe(true);
      }
  });

  test('writes to a log that ends after a while', () => {
    for (const { properties } of ofType('AWS::Logs::LogGroup'))
      expect(properties['RetentionInDays']).toBe(30);
    for (const { properties } of functionsMade()) expect(words(properties['LoggingConfig'])).toContain('Ref');
  });
});

describe('every alarm', () => {
  const runbook = readFileSync('docs/runbook.md', 'utf8');
  const headings = [...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);

  test('says who is hurt, and where in the runbook to read on', () => {
    const descriptions = ofType('AWS::CloudWatch::Alarm').map(
      ({ properties }) => properties['AlarmDescription'],
    );
    const expected = Object.values(alarmTexts)
      .filter((text) => !namesAbsentFunction(text))
      .map(({ heading, whoIsHurt }) => `${whoIsHurt} What to do: ${runbookPlace(heading)}`);
    expect(descriptions.toSorted(byLetter)).toEqual(expected.toSorted(byLetter));
  });

  test.each(Object.values(alarmTexts))(
    'has its heading in the runbook: $heading',
    ({ heading, whoIsHurt }) => {
      expect(headings).toContain(heading);
      const section = runbook.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
      expect(section).toContain(whoIsHurt);
      expect(section).toMatch(/\*\*Look\.\*\* .+[^]*\*\*Mend\.\*\* .+/);
    },
  );

  test('goes to the topic that mails', () => {
    const [topic] = ofType('AWS::SNS::Topic');
    for (const { properties } of ofType('AWS::CloudWatch::Alarm'))
      expect(properties['AlarmActions']).toEqual([{ Ref: topic!.id }]);
    expect(ofType('AWS::SNS::Subscription')[0]?.properties).toMatchObject({
      Protocol: 'email',
      Endpoint: 'alarms@example.com',
    });
  });

  test('may publish: the topic’s own policy would else forbid it', () => {
    const [policy] = ofType('AWS::SNS::TopicPolicy');
    const allowed = statements(policy!.id, policy!.properties['PolicyDocument']);
    expect(allowed.some(({ principal }) => words(principal).includes('cloudwatch.amazonaws.com'))).toBe(true);
  });
});

describe('every failure path', () => {
  const queueIds = () => ofType('AWS::SQS::Queue').map(({ id }) => id);

  test('ends in a queue: of schedules, of functions nobody waits for, of queues, of subscriptions', () => {
    const paths = [
      ...ofType('AWS::Scheduler::Schedule').map(({ properties }) =>
        inside(properties, 'Target', 'DeadLetterConfig', 'Arn'),
      ),
      ...ofType('AWS::Lambda::EventInvokeConfig').map(({ properties }) =>
        inside(properties, 'DestinationConfig', 'OnFailure', 'Destination'),
      ),
      ...ofType('AWS::SNS::Subscription').map(({ properties }) =>
        inside(properties, 'RedrivePolicy', 'deadLetterTargetArn'),
      ),
      variablesOf(functionNamed('nudge'))['MISSED_QUEUE_ARN'],
    ];
    expect(paths.length).toBeGreaterThanOrEqual(5);
    for (const path of paths) expect(queueIds()).toContain(inside(path, 'Fn::GetAtt', 0));
  });

  test('of a function that is handed events without anybody waiting is taken care of', () => {
    const cared = ofType('AWS::Lambda::EventInvokeConfig').map(({ properties }) =>
      words(properties['FunctionName']),
    );
    for (const name of ['nudge', 'sweep'] as const)
      expect(
        cared.some((one) => one.includes(functionNamed(name).id)),
        name,
      ).toBe(true);
  });

  test('has an alarm on each queue: on what lies there, or for work to do, on how long it lies', () => {
    for (const { id, properties } of ofType('AWS::SQS::Queue')) {
      const metrics = alarmsOn(id).map((alarm) => alarm.properties['MetricName']);
      const isWork = properties['RedrivePolicy'] !== undefined;
      expect(metrics, id).toEqual([
        isWork ? 'ApproximateAgeOfOldestMessage' : 'ApproximateNumberOfMessagesVisible',
      ]);
    }
  });
});

describe('permissions', () => {
  /** Statements that grant on exactly `*`, with the reason. None is needed. */
  const exceptions: Record<string, string> = {};

  test('are never granted on everything, nor for everything', () => {
    for (const { of, actions, resources } of roleStatements) {
      if (of in exceptions) continue;
      expect(resources, of).not.toContain('*');
      for (const action of actions) expect(action, of).not.toMatch(/^\*$|:\*$/);
    }
  });

  test('to invoke the nudge function are the scheduler’s role’s alone', () => {
    const nudge = functionNamed('nudge');
    const callers = roleStatements.filter(
      ({ actions, resources }) =>
        actions.some((action) => action.startsWith('lambda:Invoke')) &&
        (words(resources).includes(':function:Ringback-nudge') || words(resources).includes(nudge.id)),
    );
    expect(callers.map(({ of }) => of)).toEqual([expect.stringMatching(/^WakeUpsRinger/)]);
    for (const { properties } of ofType('AWS::Lambda::Permission'))
      expect(words(properties['FunctionName'])).not.toContain(nudge.id);
    expect(nudge.properties['FunctionName']).toBe('Ringback-nudge');
  });

  test('to ring are EventBridge Scheduler’s, for this account’s own group only', () => {
    const ringers = ofType('AWS::IAM::Role').filter(({ properties }) =>
      words(properties).includes('scheduler.amazonaws.com'),
    );
    expect(ringers).toHaveLength(2);
    const [group] = ofType('AWS::Scheduler::ScheduleGroup');
    for (const { id, properties } of ringers)
      for (const { condition } of statements(id, properties['AssumeRolePolicyDocument']))
        expect(condition).toEqual({
          StringEquals: {
            'aws:SourceAccount': { Ref: 'AWS::AccountId' },
            'aws:SourceArn': { 'Fn::GetAtt': [group!.id, 'Arn'] },
          },
        });
  });

  test('to pass the scheduler’s role on are bound to the scheduler', () => {
    const passing = roleStatements.filter(({ actions }) => actions.includes('iam:PassRole'));
    expect(passing.length).toBeGreaterThan(0);
    for (const { condition, resources } of passing) {
      expect(condition).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
      expect(words(resources)).toMatch(/WakeUpsRinger/);
    }
  });

  test('to read a secret go with asking for it', () => {
    for (const name of functionNames) {
      const asks = settingsOf(name).some((key) => key.endsWith('_SECRET'));
      const may = roleStatements.some(
        ({ of, actions }) =>
          of.startsWith(`Functions${name.replaceAll('-', '')}Role`) &&
          actions.includes('secretsmanager:GetSecretValue'),
      );
      expect(may, name).toBe(asks);
    }
  });
});

describe('data', () => {
  test('are encrypted, backed up, kept for the table', () => {
    const [table] = ofType('AWS::DynamoDB::GlobalTable');
    expect(table?.deletionPolicy).toBe('Retain');
    expect(table?.properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        },
      ],
    });
  });

  test('are encrypted and kept in queues and buckets, and reached by TLS only', () => {
    for (const queue of ofType('AWS::SQS::Queue')) {
      expect(queue.deletionPolicy).toBe('Retain');
      expect(queue.properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 1_209_600,
      });
    }
    for (const bucket of ofType('AWS::S3::Bucket')) {
      expect(bucket.deletionPolicy).toBe('Retain');
      expect(words(bucket.properties['BucketEncryption'])).toContain('AES256');
      expect(words(bucket.properties['PublicAccessBlockConfiguration'])).not.toContain('false');
      expect(words(bucket.properties['LifecycleConfiguration'])).toContain('"ExpirationInDays":30');
    }
    const guarded = [
      ...ofType('AWS::SQS::QueuePolicy'),
      ...ofType('AWS::S3::BucketPolicy'),
      ...ofType('AWS::SNS::TopicPolicy'),
    ];
    expect(guarded).toHaveLength(ofType('AWS::SQS::Queue').length + 2);
    for (const { properties } of guarded)
      expect(words(properties)).toContain('"aws:SecureTransport":"false"');
  });

  test('that are secret are kept', () => {
    const secrets = ofType('AWS::SecretsManager::Secret');
    expect(secrets).toHaveLength(2);
    for (const { deletionPolicy, properties } of secrets) {
      expect(deletionPolicy).toBe('Retain');
      expect([undefined, '{}']).toContain(properties['SecretString']);
    }
  });

  test('of people are in no request log: neither paths nor addresses', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    const format = words(stage?.properties['AccessLogSettings']);
    expect(format).not.toMatch(/\$context\.(path|identity|requestOverride|authorizer)/);
  });
});

describe('the gateway', () => {
  const routeSettings = () =>
    ofType('AWS::ApiGatewayV2::Stage')[0]?.properties['RouteSettings'] as Record<
      string,
      Record<string, number>
    >;

  test('limits each route, in the words that CloudFormation reads', () => {
    const routes = ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => String(properties['RouteKey']));
    expect(routes.toSorted(byLetter)).toEqual(
      functionNames.flatMap((name) => shapeOf(name).routes ?? []).toSorted(byLetter),
    );
    expect(Object.keys(routeSettings()).toSorted(byLetter)).toEqual(routes.toSorted(byLetter));
    for (const key of routes)
      expect(routeSettings()[key]).toEqual({
        ThrottlingRateLimit: limitOf(key).ratePerSecond,
        ThrottlingBurstLimit: limitOf(key).burst,
        DetailedMetricsEnabled: true,
      });
  });

  test('leaves inbound mail all that the account has, and half of it for nobody else', () => {
    expect(limitOf(NEVER_TURNED_AWAY)).toMatchObject({ ratePerSecond: ACCOUNT_RATE, burst: ACCOUNT_BURST });
    const others = Object.entries(routeSettings()).filter(([key]) => key !== NEVER_TURNED_AWAY);
    const sum = (what: string) => others.reduce((total, [, one]) => total + (one[what] ?? 0), 0);
    expect(sum('ThrottlingRateLimit')).toBeLessThanOrEqual(ACCOUNT_RATE / 2);
    expect(sum('ThrottlingBurstLimit')).toBeLessThanOrEqual(ACCOUNT_BURST / 2);
  });

  test('is limited after its routes are there', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');
    for (const { id } of ofType('AWS::ApiGatewayV2::Route')) expect(stage?.dependsOn).toContain(id);
  });
});

describe('the whole', () => {
  test('can be made: nothing waits for itself', () => {
    const ids = new Set(all.map(({ id }) => id));
    const waiting = new Map(all.map((one) => [one.id, waitsFor(one, ids)]));
    for (let before = -1; waiting.size !== before;) {
      before = waiting.size;
      for (const [id, others] of waiting)
        if (![...others].some((other) => waiting.has(other))) waiting.delete(id);
    }
    expect([...waiting.keys()]).toEqual([]);
  });

  test('calls the sweeper every 15 minutes', () => {
    expect(
      ofType('AWS::Scheduler::Schedule').map(({ properties }) => properties['ScheduleExpression']),
    ).toEqual(['rate(15 minutes)']);
  });

  test('is tagged, so that the bill can be read', () => {
    for (const { id, properties } of [
      ...functionsMade(),
      ...ofType('AWS::SQS::Queue'),
      ...ofType('AWS::S3::Bucket'),
    ])
      expect(words(properties['Tags']), id).toContain('"product"');
  });
});

describe('with a domain of its own', () => {
  test('people reach it there, and nowhere else', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d';
    const own = synthesize(sampleStack({ customDomain: { name: 'ringback.example.com', certificateArn } }));
    const [api] = own.filter(({ type }) => type === 'AWS::ApiGatewayV2::Api');
    expect(api?.properties['DisableExecuteApiEndpoint']).toBe(true);
    expect(own.some(({ type }) => type === 'AWS::ApiGatewayV2::ApiMapping')).toBe(true);
    for (const one of own.filter(({ type }) => type === 'AWS::Lambda::Function'))
      expect([undefined, 'https://ringback.example.com']).toContain(variablesOf(one)['PUBLIC_URL']);
  }, 60_000);
});

describe('the rules are in force', () => {
  test.each<[rule: string, add: (stack: Stack) => void]>([
    [
      'CloudFormation’s own',
      (stack) => new CfnResource(stack, 'Odd', { type: 'AWS::SQS::Queue', properties: { Nonsense: 1 } }),
    ],
    [
      'AWS’s',
      (stack) =>
        new Queue(stack, 'Open', {
          deadLetterQueue: { queue: new Queue(stack, 'Dead'), maxReceiveCount: 1 },
        }),
    ],
  ])(
    '%s',
    (_, add) => {
      const stack = sampleStack();
      add(stack);
      expect(() => synthesize(stack)).toThrow(/[Vv]alidation/);
    },
    60_000,
  );
});
