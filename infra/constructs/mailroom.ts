import { CfnElement, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import { DeadLetters } from './dead-letters.ts';

export interface MailroomProps {
  alarms: Alarms;
  /** How long reading one mail may take: a mail is hidden from other readers for six times as long. */
  readingSeconds: number;
}

/** After so many tries a mail is put aside. */
const MOST_TRIES = 5;

/** Forwarded mail between its arrival and its reading: kept raw, and queued. */
export class Mailroom extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  /** Mail that could not be read. */
  readonly lost: DeadLetters;

  constructor(scope: Construct, id: string, { alarms, readingSeconds }: MailroomProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { expiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.lost = new DeadLetters(this, 'Lost', {
      alarms,
      alarm: 'MailLost',
      from: 'the queue of mail to read',
    });
    this.queue = new Queue(this, 'ToRead', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * readingSeconds),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.lost.queue, maxReceiveCount: MOST_TRIES },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    alarms.on('MailWaits', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      atLeast: Duration.minutes(15).toSeconds(),
    });
    acknowledge(this.bucket, {
      'AwsSolutions-S1':
        'RawMail is written by take-mail and read by read-mail only, both of which log each mail by its id; an access log would hold the same and need a bucket of its own.',
    });
  }

  /**
   * Lets a function keep, read and remove raw mail. Without leave to list, a mail that is gone would look like one
   * that is forbidden.
   */
  grantUse(role: Role): void {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        resources: [this.bucket.arnForObjects('mail/*')],
      }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }));
    const { bucket } = this;
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::<${logicalIdOf(bucket)}.Arn>/mail/*]`]: `A mail in ${bucket.node.path} is named by its own hash, not known before; ${role.node.path} reaches those below mail/ only.`,
    });
  }

  grantQueue(role: Role): void {
    role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }));
  }
}

function logicalIdOf(bucket: Bucket): string {
  const made = bucket.node.defaultChild;
  if (!CfnElement.isCfnElement(made)) throw new Error('A bucket has a resource of its own.');
  return bucket.stack.getLogicalId(made);
}
