import type { TimerWakeUps } from '../../../shared/adapters/timer-wake-ups.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';
import { onceAtMs } from '../../support/scheduler-model.ts';
import type { LookAlikes } from './look-alikes.ts';

/** Fires the schedules that are due until `to`, each at its own minute. */
export function scheduledWakeUps(
  aws: LookAlikes,
  wake: (input: string) => Promise<void>,
  copies: () => number,
): Pick<TimerWakeUps, 'runUntil' | 'next'> {
  const atMsOf = ({
    ScheduleExpression,
    ScheduleExpressionTimezone,
  }: ReturnType<typeof aws.scheduler.schedules>[number]) =>
    onceAtMs(ScheduleExpression, ScheduleExpressionTimezone) ?? Number.POSITIVE_INFINITY;
  const firstMs = () => Math.min(...aws.scheduler.schedules().map(atMsOf));
  return {
    next: async () => undefined,
    runUntil: async (clock, to) => {
      let fired = 0;
      clock.hold();
      for (let atMs = firstMs(); atMs <= epochMs(to); atMs = firstMs()) {
        clock.moveTo(new Date(atMs).toISOString().replace('.000Z', 'Z'));
        fired += await aws.scheduler.fireDue(atMs, wake, copies());
        await aws.carriers.settled();
      }
      clock.moveTo(to);
      clock.release();
      return fired;
    },
  };
}
