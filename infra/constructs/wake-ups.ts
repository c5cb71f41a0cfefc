import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import { DeadLetters } from './dead-letters.ts';

export interface WakeUpsProps {
  alarms: Alarms;
  /** The name of the function that is woken: by its name, as that function itself makes the next wake-up. */
  targetName: string;
}

/** The alarm clock: one schedule for each record's next moment, and the role by which it may ring. */
export class WakeUps extends Construct {
  readonly group: ScheduleGroup;
  readonly role: Role;
  readonly targetArn: string;
  /** Wake-ups that could not be handed over, or that failed each time. */
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { alarms, targetName }: WakeUpsProps) {
    super(scope, id);
    const stack = Stack.of(this);
    this.targetArn = stack.formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: targetName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.group = new ScheduleGroup(this, 'Group', {
      scheduleGroupName: stack.stackName,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.deadLetters = new DeadLetters(this, 'Lost', {
      alarms,
      alarm: 'NudgesLost',
      from: 'the schedules of the wake-up group and of the nudge function',
    });
    // Without the conditions, anybody's schedule that names this role could ring for us.
    this.role = new Role(this, 'Ringer', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: {
            'aws:SourceAccount': stack.account,
            'aws:SourceArn': this.group.scheduleGroupArn,
          },
        },
      }),
      description: 'By which EventBridge Scheduler wakes the nudge function, and nothing else',
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.targetArn] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queue.queueArn] }),
    );
    this.watch(alarms);
  }

  /** Lets a function set and clear wake-ups of this group. */
  grantSet(role: Role): void {
    const { stack } = this.group;
    role.addToPolicy(
      new PolicyStatement({
        actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'],
        resources: [
          stack.formatArn({
            service: 'scheduler',
            resource: 'schedule',
            resourceName: `${this.group.scheduleGroupName}/*`,
          }),
        ],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${stack.stackName}/*]`]: `A schedule of the group ${stack.stackName} has the name of a record and instant that are not known before; ${role.node.path} may make and remove them in this group only.`,
    });
  }

  private watch(alarms: Alarms): void {
    const ofGroup = (metricName: string, minutes: number) =>
      new Metric({
        namespace: 'AWS/Scheduler',
        metricName,
        dimensionsMap: { ScheduleGroup: this.group.scheduleGroupName },
        statistic: 'Sum',
        period: Duration.minutes(minutes),
      });
    alarms.on('WakeUpsDropped', { metric: ofGroup('InvocationDroppedCount', 5) });
    // A second of throttling at nine is the scheduler doing its work; a quarter of an hour is not.
    alarms.on('WakeUpsThrottled', { metric: ofGroup('InvocationThrottleCount', 5), periods: 3 });
  }
}
