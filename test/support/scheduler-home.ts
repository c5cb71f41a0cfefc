import {
  CreateScheduleGroupCommand,
  DeleteScheduleCommand,
  DeleteScheduleGroupCommand,
  GetScheduleCommand,
  paginateListSchedules,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { awsClientSettings } from '../../shared/adapters/aws-client-settings.ts';
import { eventbridgeWakeUps } from '../../shared/adapters/eventbridge-wake-ups.ts';
import { epochMs, toInstant, type Instant } from '../../shared/domain/time/zoned.ts';
import type { OpenWakeUps } from '../contracts/wake-ups.ts';
import { localCredentials } from './dynamo-stores.ts';
import { onceAtMs } from './scheduler-model.ts';

const input = z.object({ personId: z.string(), id: z.string(), at: z.string() });

/** A client of what listens at `endpoint`. */
export function localScheduler(endpoint: string): SchedulerClient {
  return new SchedulerClient({
    ...awsClientSettings,
    endpoint,
    region: 'us-east-1',
    credentials: localCredentials,
  });
}

/** ARNs of the right shape, of an account that does not exist. */
export const sampleSettings = {
  group: 'ringback',
  targetArn: 'arn:aws:lambda:us-east-1:123456789012:function:nudge',
  roleArn: 'arn:aws:iam::123456789012:role/wake-ups',
  deadLetterArn: 'arn:aws:sqs:us-east-1:123456789012:missed',
};

/** The one-time schedules of `group` that are due until `at`, earliest first, each gone once it is read. */
async function takeDue(
  client: SchedulerClient,
  group: string,
  at: Instant,
): Promise<z.output<typeof input>[]> {
  const names: (string | undefined)[] = [];
  for await (const page of paginateListSchedules({ client }, { GroupName: group }))
    names.push(...(page.Schedules ?? []).map(({ Name }) => Name));
  const due: { atMs: number; read: z.output<typeof input> }[] = [];
  for (const Name of names) {
    const schedule = await client.send(new GetScheduleCommand({ Name, GroupName: group }));
    const atMs = onceAtMs(schedule.ScheduleExpression ?? '', schedule.ScheduleExpressionTimezone);
    if (atMs === undefined || atMs > epochMs(at)) continue;
    due.push({ atMs, read: z.parse(input, JSON.parse(schedule.Target?.Input ?? '')) });
    await client.send(new DeleteScheduleCommand({ Name, GroupName: group }));
  }
  return due.sort((a, b) => a.atMs - b.atMs).map(({ read }) => read);
}

/** The alarm clock of the AWS home at `endpoint`, in a schedule group of its own. It is always the present minute. */
export async function openSchedulerHome(endpoint: string): Promise<OpenWakeUps> {
  const client = localScheduler(endpoint);
  const group = `ringback-${randomUUID()}`;
  await client.send(new CreateScheduleGroupCommand({ Name: group }));
  // A minute ahead, so that the next full minute counted from here is still to come whenever the test ends.
  const start = toInstant(new Date(Math.ceil(Date.now() / 60_000) * 60_000).toISOString());
  return {
    wakeUps: eventbridgeWakeUps(client, { ...sampleSettings, group }, { now: () => start }),
    start,
    record: async () => undefined,
    unrecord: async () => undefined,
    runUntil: async (at) => (await takeDue(client, group, at)).map(({ personId, id }) => ({ personId, id })),
    close: async () => {
      await client.send(new DeleteScheduleGroupCommand({ Name: group }));
      client.destroy();
    },
  };
}
