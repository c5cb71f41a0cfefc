import type { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** A count of log lines. */
export interface LogCount {
  metricName: string;
  /** Which lines count, as CloudWatch Logs writes it. */
  pattern: string;
}

/** Faults that were caught and noted. */
export const faultsLogged: LogCount = {
  metricName: 'FaultsLogged',
  pattern: '{ $.level = "error" }',
};

/** Webhooks whose signature was missing or wrong. */
export const unsignedWebhooks: LogCount = {
  metricName: 'UnsignedWebhooks',
  pattern: '{ $.code = "unsigned-webhook" }',
};

/** All functions together: a metric of their own for each would cost more than it tells. */
export const countOf = ({ metricName }: LogCount, stack: Stack, period: Duration): Metric =>
  new Metric({ namespace: stack.stackName, metricName, statistic: 'Sum', period });
