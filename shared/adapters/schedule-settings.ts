import type { ScheduleSettings } from './eventbridge-wake-ups.ts';

/** What the stack told a function of how wake-ups are made (`shared/aws-env.ts`). */
export interface WakeUpVariables {
  SCHEDULE_GROUP: string;
  NUDGE_ARN: string;
  WAKE_UP_ROLE_ARN: string;
  MISSED_QUEUE_ARN: string;
}

export const scheduleSettings = (variables: WakeUpVariables): ScheduleSettings => ({
  group: variables.SCHEDULE_GROUP,
  targetArn: variables.NUDGE_ARN,
  roleArn: variables.WAKE_UP_ROLE_ARN,
  deadLetterArn: variables.MISSED_QUEUE_ARN,
});
