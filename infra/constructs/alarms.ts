import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { alarmTexts, type AlarmName } from '../alarm-texts.data.ts';
import { DeadLetters } from './dead-letters.ts';

export interface AlarmsProps {
  /** Who is told. */
  email: string;
}

/** When an alarm rings. */
export interface AlarmRule {
  /** What is watched; its period is that of one evaluation. */
  metric: IMetric;
  /** Rings at so many or more. @default 1 */
  atLeast?: number;
  /** Rings below so many instead, and when nothing is measured at all. */
  below?: number;
  /** For how many periods in a row. @default 1 */
  periods?: number;
}

/** The heading's place in the runbook, as GitHub makes it from the words. */
export const runbookPlace = (heading: string): string =>
  `docs/runbook.md#${heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')}`;

/** Where every failure ends: a mail that says who is hurt and where to read on. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly all: Alarm[] = [];

  constructor(scope: Construct, id: string, { email }: AlarmsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true, displayName: 'Ringback' });
    // The policy that asks for TLS takes the place of the one by which the account's alarms may publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsOfThisAccount',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    const undelivered = new DeadLetters(this, 'Undelivered', {
      alarms: this,
      alarm: 'AlarmsNotDelivered',
      from: 'the subscription of the alarms’ topic',
    });
    this.topic.addSubscription(new EmailSubscription(email, { deadLetterQueue: undelivered.queue }));
  }

  /** Watches one thing. */
  on(name: AlarmName, { metric, atLeast = 1, below, periods = 1 }: AlarmRule): Alarm {
    const { heading, whoIsHurt } = alarmTexts[name];
    const alarm = new Alarm(this, name, {
      metric,
      alarmDescription: `${whoIsHurt} What to do: ${runbookPlace(heading)}`,
      threshold: below ?? atLeast,
      evaluationPeriods: periods,
      comparisonOperator:
        below === undefined
          ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: below === undefined ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.all.push(alarm);
    return alarm;
  }

  /** Watches a queue that should stay empty. */
  onAny(name: AlarmName, queue: IQueue): Alarm {
    return this.on(name, {
      metric: queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
    });
  }
}
