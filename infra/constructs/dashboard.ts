import { Duration, Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  TextWidget,
  type IMetric,
  type IWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

export interface DashboardProps {
  alarms: Alarms;
  functions: readonly (readonly [name: string, made: Function])[];
  /** Queues that should be empty, by what lies in them. */
  queues: Readonly<Record<string, IQueue>>;
}

const HALF = 12;
const PERIOD = Duration.minutes(15);

const graph = (title: string, metrics: IMetric[]): IWidget =>
  new GraphWidget({ title, left: metrics, width: HALF, height: 6, period: PERIOD });

/** One page to look at first: what rings, how much is done, how much of it fails, what waits. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, { alarms, functions, queues }: DashboardProps) {
    super(scope, id);
    const each = (metric: (made: Function, label: string) => IMetric) =>
      functions.map(([label, made]) => metric(made, label));
    const widgets: IWidget[][] = [
      [
        new TextWidget({
          markdown: 'Each alarm has a heading in **docs/runbook.md**.',
          width: 24,
          height: 1,
        }),
      ],
      [
        new AlarmStatusWidget({
          alarms: [...alarms.all],
          title: 'Who is hurt right now',
          width: 24,
          height: 5,
        }),
      ],
      [
        graph(
          'Calls',
          each((made, label) => made.metricInvocations({ label, statistic: 'Sum' })),
        ),
        graph(
          'Errors',
          each((made, label) => made.metricErrors({ label, statistic: 'Sum' })),
        ),
      ],
      [
        graph(
          'Time taken, 95th percentile',
          each((made, label) => made.metricDuration({ label, statistic: 'p95' })),
        ),
        graph(
          'What lies in queues',
          Object.entries(queues).map(([label, queue]) =>
            queue.metricApproximateNumberOfMessagesVisible({ label, statistic: 'Maximum' }),
          ),
        ),
      ],
    ];
    new CloudWatchDashboard(this, 'Page', { dashboardName: Stack.of(this).stackName, widgets });
  }
}
