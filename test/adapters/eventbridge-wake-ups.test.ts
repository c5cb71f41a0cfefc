import { CreateScheduleGroupCommand, type SchedulerClient } from '@aws-sdk/client-scheduler';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventbridgeWakeUps, scheduleName } from '../../shared/adapters/eventbridge-wake-ups.ts';
import type { WakeUp } from '../../shared/app/ports/wake-ups.ts';
import { localScheduler, sampleSettings } from '../support/scheduler-home.ts';
import { startSchedulerLookAlike, type SchedulerLookAlike } from '../support/scheduler-look-alike.ts';

const NOW = '2026-12-14T15:00:30Z';
const WAKE_UP: WakeUp = { personId: 'p1', id: 'r1', at: '2026-12-15T14:00:00Z' };

let lookAlike: SchedulerLookAlike;
let client: SchedulerClient;
beforeEach(async () => {
  lookAlike = await startSchedulerLookAlike(() => Date.parse(NOW));
  client = localScheduler(lookAlike.endpoint);
  await client.send(new CreateScheduleGroupCommand({ Name: sampleSettings.group }));
});
afterEach(async () => {
  client.destroy();
  await lookAlike.stop();
});

const wakeUps = () => eventbridgeWakeUps(client, sampleSettings, { now: () => NOW });

describe('a wake-up', () => {
  test('is one schedule that says all there is to say, and removes itself', async () => {
    await wakeUps().set(WAKE_UP);
    const created = lookAlike.requests.at(-1);
    expect(created?.path).toBe(`/schedules/${scheduleName(WAKE_UP)}`);
    expect(created?.body).toEqual({
      GroupName: 'ringback',
      ScheduleExpression: 'at(2026-12-15T14:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      ClientToken: expect.any(String),
      Target: {
        Arn: sampleSettings.targetArn,
        RoleArn: sampleSettings.roleArn,
        Input: '{"personId":"p1","id":"r1","at":"2026-12-15T14:00:00Z"}',
        DeadLetterConfig: { Arn: sampleSettings.deadLetterArn },
        RetryPolicy: { MaximumEventAgeInSeconds: 3600 },
      },
    });
  });

  test.each<[at: string, fires: string]>([
    ['2026-12-15T14:00:00Z', '2026-12-15T14:00:00'],
    ['2026-12-15T14:00:00.001Z', '2026-12-15T14:01:00'],
    ['2026-12-15T14:00:59Z', '2026-12-15T14:01:00'],
    ['2026-12-14T15:02:00Z', '2026-12-14T15:02:00'],
    ['2026-12-14T15:01:30Z', '2026-12-14T15:02:00'],
    ['2026-12-14T15:00:00Z', '2026-12-14T15:02:00'],
    ['2020-01-01T00:00:00Z', '2026-12-14T15:02:00'],
    ['2026-12-31T23:59:30Z', '2027-01-01T00:00:00'],
    ['2026-12-15T09:00:00-05:00', '2026-12-15T14:00:00'],
  ])('wanted at %s, asked for at 15:00:30 on 14 December, fires at %s', async (at, fires) => {
    await wakeUps().set({ ...WAKE_UP, at });
    expect(lookAlike.schedules().map((one) => one.ScheduleExpression)).toEqual([`at(${fires})`]);
  });

  test('may be spread: later by the minutes that the person’s wake-ups have', async () => {
    await wakeUps().set(WAKE_UP, () => 7);
    expect(lookAlike.schedules()[0]?.ScheduleExpression).toBe('at(2026-12-15T14:07:00)');
    await wakeUps().clear(WAKE_UP);
    expect(lookAlike.schedules()).toEqual([]);
  });
});

describe('a schedule’s name', () => {
  test('is always one that AWS takes, the same for the same record and instant, and for no other', () => {
    const text = fc.string({ minLength: 1, maxLength: 60 });
    const wakeUp = fc.record({ personId: text, id: text, at: fc.constantFrom('2026-12-15T14:00:00Z', NOW) });
    fc.assert(
      fc.property(wakeUp, wakeUp, (one, other) => {
        expect(scheduleName(one)).toMatch(/^[0-9a-zA-Z-_.]{1,64}$/);
        const same = one.personId === other.personId && one.id === other.id && one.at === other.at;
        expect(scheduleName(one) === scheduleName(other)).toBe(same);
      }),
      { numRuns: 60 },
    );
  });

  test('does not hang on how the instant is written', () => {
    const name = scheduleName(WAKE_UP);
    expect(scheduleName({ ...WAKE_UP, at: '2026-12-15T09:00:00-05:00' })).toBe(name);
    expect(scheduleName({ ...WAKE_UP, at: '2026-12-15T14:00:00.000Z' })).toBe(name);
    expect(scheduleName({ ...WAKE_UP, at: '2026-12-15T14:00:01Z' })).not.toBe(name);
  });
});

describe('when EventBridge Scheduler is in trouble', () => {
  test.each(['ThrottlingException', 'InternalServerException'] as const)(
    '%s is tried again',
    async (fault) => {
      lookAlike.failNext(fault, 1);
      await wakeUps().set(WAKE_UP);
      expect(lookAlike.schedules()).toHaveLength(1);
      lookAlike.failNext(fault, 1);
      await wakeUps().clear(WAKE_UP);
      expect(lookAlike.schedules()).toEqual([]);
    },
  );

  test('trouble that lasts is told, so that it is left to the sweeper', async () => {
    lookAlike.failNext('InternalServerException', 99);
    await expect(wakeUps().set(WAKE_UP)).rejects.toMatchObject({ name: 'InternalServerException' });
    expect(lookAlike.requests.filter(({ operation }) => operation === 'CreateSchedule')).toHaveLength(4);
  });

  test.each([
    'AccessDeniedException',
    'ValidationException',
    'ServiceQuotaExceededException',
    'ResourceNotFoundException',
  ] as const)('a wake-up refused with %s is told at once', async (fault) => {
    lookAlike.failNext(fault, 99);
    await expect(wakeUps().set(WAKE_UP)).rejects.toMatchObject({ name: fault });
    expect(lookAlike.requests.filter(({ operation }) => operation === 'CreateSchedule')).toHaveLength(1);
  });

  test('a lost answer makes no second schedule, and no fault', async () => {
    lookAlike.loseNext(1);
    await wakeUps().set(WAKE_UP);
    expect(lookAlike.schedules()).toHaveLength(1);
    lookAlike.loseNext(1);
    await wakeUps().clear(WAKE_UP);
    expect(lookAlike.schedules()).toEqual([]);
  });

  test('a group that is missing is a fault, not a wake-up that exists', async () => {
    const elsewhere = eventbridgeWakeUps(client, { ...sampleSettings, group: 'nowhere' }, { now: () => NOW });
    await expect(elsewhere.set(WAKE_UP)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await elsewhere.clear(WAKE_UP);
  });
});
