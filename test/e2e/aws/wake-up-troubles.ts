import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { signedUp } from '../someone.ts';
import { acme, ada, sam, TUESDAY } from '../scenarios/people.ts';
import {
  BEFORE_THE_INTERVIEW,
  codes,
  keyOf,
  oneInterview,
  scheduled,
  spoil,
  type Start,
} from './one-interview.ts';

/** What can happen to wake-ups on AWS, and must not happen to people. */
export function wakeUpTroubles(start: Start): void {
  test('one schedule stands for one record, in UTC, on a full minute, deleting itself', async () => {
    const { home, id, wakeUp } = await oneInterview(start);
    expect(wakeUp).toMatchObject({ id, at: BEFORE_THE_INTERVIEW });
    expect(home.aws.scheduler.schedules()).toMatchObject([
      {
        GroupName: 'Ringback',
        ScheduleExpression: 'at(2026-12-02T13:00:00)',
        ScheduleExpressionTimezone: 'UTC',
        ActionAfterCompletion: 'DELETE',
        Target: { RetryPolicy: { MaximumEventAgeInSeconds: 3600 } },
      },
    ]);
    await home.close();
  });

  test('a wake-up delivered three times says its words once', async () => {
    const { home, who } = await oneInterview(start);
    home.deliverTimes(3);
    await home.moveClock('2026-12-02T16:00:00Z');
    expect(await who.nudges()).toHaveLength(1);
    expect(scheduled(home)).toHaveLength(1);
    await home.close();
  });

  test('a wake-up that comes early says nothing, and the one that should exist stands', async () => {
    const { home, who, wakeUp } = await oneInterview(start);
    await home.call('nudge', wakeUp);
    expect(await who.nudges()).toEqual([]);
    expect(scheduled(home)).toEqual([wakeUp]);
    expect(codes(home)).toContain('nothing-due');
    await home.close();
  });

  test('a wake-up that comes late and after a newer one says what is right by then', async () => {
    const { home, who, id, wakeUp } = await oneInterview(start);
    await home.moveClock('2026-12-02T19:00:00Z');
    const before = (await who.nudges()).length;
    await home.call('nudge', wakeUp);
    await home.call('nudge', { ...wakeUp, at: '2026-11-01T09:00:00Z' });
    expect(await who.nudges()).toHaveLength(before);
    expect(scheduled(home).filter((one) => one.id === id)).toHaveLength(1);
    await home.close();
  });

  test.each([
    ['closed', { type: 'closed' }, 0],
    ['paused', { type: 'paused', until: '2026-12-20T15:00:00Z' }, 1],
    ['changed', { type: 'rescheduled', interviewAt: '2026-12-09T10:00:00-05:00' }, 1],
  ])('a wake-up for a record that was %s says nothing', async (_, event, standing) => {
    const { home, who, id, wakeUp } = await oneInterview(start);
    await who.reports(id, event);
    const next = scheduled(home);
    expect(next).toHaveLength(standing);
    home.sleepThrough(BEFORE_THE_INTERVIEW);
    await home.call('nudge', wakeUp);
    expect(await who.nudges()).toEqual([]);
    expect(scheduled(home)).toEqual(next);
    expect(codes(home)).toContain('nothing-due');
    await home.close();
  });

  test('a wake-up for a record that is gone says nothing', async () => {
    const { home, who, id, wakeUp } = await oneInterview(start);
    await who.browser.call('DELETE', `/api/interviews/${id}`);
    expect(scheduled(home)).toEqual([]);
    await home.call('nudge', wakeUp);
    expect(await who.nudges()).toEqual([]);
    expect(codes(home)).toContain('wake-up-without-record');
    await home.close();
  });

  test('a wake-up that nobody can read is logged, and tried no more', async () => {
    const { home } = await oneInterview(start);
    await home.call('nudge', { id: 'only' });
    expect(codes(home)).toContain('wake-up-unreadable');
    await home.close();
  });

  test('a schedule that could not be made is healed by the sweeper, which sends nothing itself', async () => {
    const home = await start(TUESDAY);
    // All tries of the client, and more.
    home.aws.scheduler.failNext('InternalServerException', 20, 'CreateSchedule');
    const { who } = await signedUp(home, sam, acme);
    expect(scheduled(home)).toEqual([]);
    expect(codes(home)).toContain('wake-up-not-set');
    home.aws.scheduler.failNext('InternalServerException', 0);
    await home.moveClock('2026-12-02T13:20:00Z');
    expect(await who.nudges()).toEqual([]);
    expect(await home.call('sweep')).toEqual({ overdue: 1, failed: 0 });
    expect(await who.nudges()).toEqual([]);
    expect(scheduled(home)).toHaveLength(1);
    // The same again: the schedule stands already.
    expect(await home.call('sweep')).toEqual({ overdue: 1, failed: 0 });
    expect(scheduled(home)).toHaveLength(1);
    await home.moveClock('2026-12-02T13:25:00Z');
    expect(await who.nudges()).toHaveLength(1);
    expect(await home.call('sweep')).toEqual({ overdue: 0, failed: 0 });
    await home.close();
  });

  test('a sweeper that cannot make a schedule says so, and the next one does', async () => {
    const { home, who } = await oneInterview(start);
    home.sleepThrough('2026-12-02T13:20:00Z');
    await home.aws.scheduler.fireDue(Date.parse('2026-12-02T13:20:00Z'), async () => undefined);
    home.aws.scheduler.failNext('ThrottlingException', 20, 'CreateSchedule');
    expect(await home.call('sweep')).toEqual({ overdue: 1, failed: 1 });
    home.aws.scheduler.failNext('ThrottlingException', 0);
    expect(await home.call('sweep')).toEqual({ overdue: 1, failed: 0 });
    await home.moveClock('2026-12-02T13:25:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });

  test('throttling and faults of AWS are tried again within the call', async () => {
    const { home, who } = await oneInterview(start);
    home.aws.scheduler.failNext('ThrottlingException', 2);
    home.aws.secrets.failNext(1);
    let refused = 0;
    home.aws.dynamo.intercept((request, response, pass) => {
      if (refused >= 2 || request.headers['x-amz-target'] === undefined) return pass();
      refused += 1;
      response.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' });
      response.end('{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}');
    });
    await home.moveClock('2026-12-02T16:00:00Z');
    expect(refused).toBe(2);
    expect(await who.nudges()).toHaveLength(1);
    expect(scheduled(home)).toHaveLength(1);
    await home.close();
  });

  test('what fails for good is left to the queue, harms nobody else, and is redriven once mended', async () => {
    const { home, who, wakeUp } = await oneInterview(start);
    const other = await signedUp(home, ada, acme);
    const { aws } = home;
    const key = keyOf(wakeUp);
    const mended = (
      await aws.table.client.send(
        new UpdateItemCommand({
          TableName: aws.table.name,
          Key: key,
          UpdateExpression: 'SET kept = :kept',
          ExpressionAttributeValues: { ':kept': { S: 'before' } },
          ReturnValues: 'ALL_OLD',
        }),
      )
    ).Attributes?.['body'];
    await spoil(home, wakeUp);
    await home.moveClock('2026-12-02T14:00:00Z');
    expect(await other.who.nudges()).toHaveLength(1);
    expect(await who.nudges()).toEqual([]);
    expect(home.logged.join('\n')).toContain(`interview ${wakeUp.personId}/${wakeUp.id}`);
    expect(await aws.missed.bodies()).toHaveLength(1);

    if (!mended) throw new Error('Nothing was kept.');
    await aws.table.client.send(
      new UpdateItemCommand({
        TableName: aws.table.name,
        Key: key,
        UpdateExpression: 'SET body = :body',
        ExpressionAttributeValues: { ':body': mended },
      }),
    );
    expect(await home.call('redrive')).toEqual({ redriven: 1, left: 0 });
    expect(await who.nudges()).toEqual([]);
    expect(await aws.missed.bodies()).toEqual([]);
    await home.moveClock('2026-12-02T14:05:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });
}
