import { Duration, Stack } from 'aws-cdk-lib';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import { Role, ServicePrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, type IScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { DeadLetters } from './dead-letters.ts';

export interface SweepClockProps {
  alarms: Alarms;
  group: IScheduleGroup;
  sweep: Function;
  everyMinutes: number;
  /** Sweeps that could not be started. */
  lost: DeadLetters;
}

/** Calls the sweeper again and again, and says when it stands still. */
export class SweepClock extends Construct {
  constructor(scope: Construct, id: string, { alarms, group, sweep, everyMinutes, lost }: SweepClockProps) {
    super(scope, id);
    const role = new Role(this, 'Ringer', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': Stack.of(this).account,
            'aws:SourceArn': group.scheduleGroupArn,
          },
        },
      }),
      description: 'By which EventBridge Scheduler calls the sweeper, and nothing else',
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sweep.functionArn] }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [lost.queue.queueArn] }));
    // The ready-made target would let the role call every version of the function too.
    new CfnSchedule(this, 'Schedule', {
      description: 'Finds records whose wake-up is missing',
      groupName: group.scheduleGroupName,
      scheduleExpression: `rate(${everyMinutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: sweep.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: lost.queue.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: everyMinutes * 60, maximumRetryAttempts: 2 },
      },
    });
    alarms.on('SweepStandsStill', {
      metric: sweep.metricInvocations({ period: Duration.minutes(everyMinutes), statistic: 'Sum' }),
      below: 1,
      periods: 3,
    });
  }
}
