import { CfnOutput, Fn, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './constructs/acknowledge.ts';
import { Alarms } from './constructs/alarms.ts';
import { Dashboard } from './constructs/dashboard.ts';
import { DeadLetters } from './constructs/dead-letters.ts';
import { Gateway } from './constructs/gateway.ts';
import { Mailroom } from './constructs/mailroom.ts';
import { ProductSecrets } from './constructs/product-secrets.ts';
import { Roster, shapeOf } from './constructs/roster.ts';
import { Store } from './constructs/store.ts';
import { SweepClock } from './constructs/sweep-clock.ts';
import { WakeUps } from './constructs/wake-ups.ts';
import { offersOf } from './offers.ts';
import { NEVER_TURNED_AWAY } from './route-limits.data.ts';
import type { StackSettings } from './settings.ts';

/** How long reading one mail may take; six times as long no other reader sees it. */
const READING_SECONDS = 60;

/** The AWS home: what docs/how-a-reminder-travels.md draws, box by box. */
export class RingbackStack extends Stack {
  constructor(scope: Construct, id: string, settings: StackSettings) {
    super(scope, id, { description: 'Ringback: follows up after every job interview' });
    const { stackName } = this;
    const nudgeName = `${stackName}-nudge`;
    const sendTextName = `${stackName}-send-text`;
    const sendMailName = `${stackName}-send-mail`;
    const readMailName = `${stackName}-read-mail`;

    const alarms = new Alarms(this, 'Alarms', { email: settings.alarmEmail });
    const secrets = new ProductSecrets(this, 'Secrets');
    const store = new Store(this, 'Store', { alarms });
    const wakeUps = new WakeUps(this, 'WakeUps', { alarms, targetName: nudgeName });
    const mailroom = new Mailroom(this, 'Mailroom', { alarms, readingSeconds: READING_SECONDS });
    const gateway = new Gateway(this, 'Gateway', {
      alarms,
      log: new LogGroup(this, 'RequestLog', {
        retention: settings.logDays,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      customDomain: settings.customDomain,
    });
    const lostSweeps = new DeadLetters(this, 'LostSweeps', {
      alarms,
      alarm: 'SweepLost',
      from: 'the sweeper’s schedule and of the sweeper',
    });

    const roster = new Roster(this, 'Functions', {
      alarms,
      logRetention: settings.logDays,
      offered: offersOf({
        secrets,
        store,
        wakeUps,
        mailroom,
        gateway,
        sendTextName,
        sendMailName,
        readMailName,
        settings,
      }),
      failures: { nudge: wakeUps.deadLetters.queue, sweep: lostSweeps.queue },
      physicalNames: {
        nudge: nudgeName,
        'send-text': sendTextName,
        'send-mail': sendMailName,
        'read-mail': readMailName,
      },
    });
    for (const [name, made] of roster.entries())
      for (const key of shapeOf(name).routes ?? []) gateway.serve(key, made);
    const readMail = roster.get('read-mail');
    readMail.addEventSource(
      new SqsEventSource(mailroom.queue, { batchSize: 1, reportBatchItemFailures: true }),
    );
    acknowledge(readMail, {
      'Serverless::Serverless-LambdaEventSourceMappingDestination':
        'Mail that read-mail fails at goes back to its queue, which puts it aside in the queue of lost mail after five tries.',
    });
    alarms.on('MailTurnedAway', { metric: gateway.turnedAway(NEVER_TURNED_AWAY) });
    new SweepClock(this, 'SweepClock', {
      alarms,
      group: wakeUps.group,
      sweep: roster.get('sweep'),
      everyMinutes: shapeOf('sweep').everyMinutes ?? 15,
      lost: lostSweeps,
    });

    new Dashboard(this, 'Dashboard', {
      alarms,
      functions: roster.entries(),
      queues: {
        'lost wake-ups': wakeUps.deadLetters.queue,
        'lost sweeps': lostSweeps.queue,
        'mail to read': mailroom.queue,
        'lost mail': mailroom.lost.queue,
      },
    });
    Tags.of(this).add('product', 'ringback');
    Tags.of(this).add('installation', stackName);
    for (const [name, value] of Object.entries({
      PublicUrl: gateway.publicUrl,
      CarriersSecret: secrets.carriers.secretArn,
      SealSecret: secrets.seal.secretArn,
      TableName: store.table.tableName,
      RawMailBucket: mailroom.bucket.bucketName,
      MailQueueUrl: mailroom.queue.queueUrl,
      // By name, so that moving out can close them all.
      FunctionNames: Fn.join(
        ',',
        roster.entries().map(([, made]) => made.functionName),
      ),
      ScheduleGroup: wakeUps.group.scheduleGroupName,
      NudgeArn: wakeUps.targetArn,
      WakeUpRoleArn: wakeUps.role.roleArn,
      MissedQueueArn: wakeUps.deadLetters.queue.queueArn,
      MissedQueueUrl: wakeUps.deadLetters.queue.queueUrl,
      ...(settings.inboundDomain === undefined ? {} : { InboundDomain: settings.inboundDomain }),
    }))
      new CfnOutput(this, name, { value });
  }
}
