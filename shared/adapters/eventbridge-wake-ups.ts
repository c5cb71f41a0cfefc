import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { createHash } from 'node:crypto';
import type { Clock } from '../app/ports/chance.ts';
import type { WakeUp, WakeUps } from '../app/ports/wake-ups.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';

/** What the stack made for wake-ups. */
export interface ScheduleSettings {
  /** The schedule group. */
  group: string;
  /** The function that is woken. */
  targetArn: string;
  /** The role by which EventBridge Scheduler may wake it. */
  roleArn: string;
  /** The queue of wake-ups that could not be handed over. */
  deadLetterArn: string;
}

const MINUTE_MS = 60_000;

/** A wake-up that could not be handed over for so long is left to the sweeper: the hour may be over. */
const RETRY_AGE_SECONDS = 3600;

/**
 * When to fire: not before a minute from now (what EventBridge does with a past `at()` is not documented), on a
 * full minute, which is as precise as it gets.
 */
function fireMs(wakeUp: WakeUp, now: Instant, spreadMinutes: number): number {
  const wanted = epochMs(wakeUp.at) + spreadMinutes * MINUTE_MS;
  return Math.ceil(Math.max(wanted, epochMs(now) + MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
}

/** `at()` takes no offset: the zone, UTC, stands beside it. */
const atExpression = (ms: number): string => `at(${new Date(ms).toISOString().slice(0, 19)})`;

/** The same for the same record and instant, of at most 64 characters that a schedule's name may have. */
export function scheduleName({ personId, id, at }: WakeUp): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([personId, id, epochMs(at)]))
    .digest('hex');
  return `${id.replace(/[^0-9a-zA-Z]/g, '-').slice(0, 40)}.${digest.slice(0, 20)}`;
}

async function unless(
  fine: typeof ConflictException | typeof ResourceNotFoundException,
  attempt: () => Promise<unknown>,
): Promise<void> {
  try {
    await attempt();
  } catch (fault) {
    if (!(fault instanceof fine)) throw fault;
  }
}

/** Wake-ups by EventBridge Scheduler: one schedule each, which removes itself once it has fired. */
export function eventbridgeWakeUps(
  client: SchedulerClient,
  settings: ScheduleSettings,
  clock: Clock,
): WakeUps {
  return {
    set: (wakeUp, spread) =>
      // One of this name is one for this record and instant: somebody was here before.
      unless(ConflictException, () =>
        client.send(
          new CreateScheduleCommand({
            Name: scheduleName(wakeUp),
            GroupName: settings.group,
            ScheduleExpression: atExpression(fireMs(wakeUp, clock.now(), spread?.() ?? 0)),
            ScheduleExpressionTimezone: 'UTC',
            FlexibleTimeWindow: { Mode: 'OFF' },
            ActionAfterCompletion: 'DELETE',
            Target: {
              Arn: settings.targetArn,
              RoleArn: settings.roleArn,
              Input: JSON.stringify({ personId: wakeUp.personId, id: wakeUp.id, at: wakeUp.at }),
              DeadLetterConfig: { Arn: settings.deadLetterArn },
              RetryPolicy: { MaximumEventAgeInSeconds: RETRY_AGE_SECONDS },
            },
          }),
        ),
      ),
    clear: (wakeUp) =>
      unless(ResourceNotFoundException, () =>
        client.send(new DeleteScheduleCommand({ Name: scheduleName(wakeUp), GroupName: settings.group })),
      ),
  };
}
