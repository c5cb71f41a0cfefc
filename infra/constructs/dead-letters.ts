import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { AlarmName } from '../alarm-texts.data.ts';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';

export interface DeadLettersProps {
  alarms: Alarms;
  /** Rings as soon as one lies here. */
  alarm: AlarmName;
  /** Whose failures these are, in words. */
  from: string;
}

/** What could not be done, kept as long as SQS allows, with an alarm. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { alarms, alarm, from }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    alarms.onAny(alarm, this.queue);
    acknowledge(this.queue, {
      'AwsSolutions-SQS3': `${id} is itself the dead-letter queue of ${from}.`,
      'Serverless-SQSRedrivePolicy': `${id} is itself the dead-letter queue of ${from}.`,
    });
  }
}
