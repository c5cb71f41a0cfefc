import { onceAtMs } from '../../support/scheduler-model.ts';
import type { DueThing } from './due-things.ts';
import type { LookAlikes } from './look-alikes.ts';

/** The schedules that stand, each to be fired at its own minute. */
export function scheduledWakeUps(
  { scheduler }: LookAlikes,
  wake: (input: string) => Promise<void>,
  copies: () => number,
): DueThing {
  const atMsOf = ({
    ScheduleExpression,
    ScheduleExpressionTimezone,
  }: ReturnType<typeof scheduler.schedules>[number]) =>
    onceAtMs(ScheduleExpression, ScheduleExpressionTimezone) ?? Number.POSITIVE_INFINITY;
  return {
    nextMs: () => Math.min(...scheduler.schedules().map(atMsOf)),
    run: (atMs) => scheduler.fireDue(atMs, wake, copies()),
  };
}
