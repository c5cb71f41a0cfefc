import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { FilterPattern, LogGroup, MetricFilter, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { functionAlarms } from '../alarm-texts.data.ts';
import type { FunctionShape } from '../functions.ts';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';
import { bundled } from './bundled.ts';
import { faultsLogged, unsignedWebhooks } from './log-metrics.ts';
import type { Offer } from './offer.ts';

export interface ProductFunctionProps {
  /** The name of its folder. */
  name: string;
  shape: FunctionShape;
  /** What it may use, by the environment variable that tells it where: with each goes the permission. */
  offers: Readonly<Record<string, Offer>>;
  alarms: Alarms;
  logRetention: RetentionDays;
  /** Where events end that it was handed without waiting for the answer, and could not handle. */
  failures?: IQueue | undefined;
  /** A name that is known before the function is made. @default one that CloudFormation makes up */
  physicalName?: string | undefined;
}

/** How long Lambda tries again what was handed over without waiting: the scheduler's own patience. */
const PATIENCE = Duration.hours(1);

/** One function of the product: with a role of its own, its log, its alarm, and what it was offered. */
export class ProductFunction extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    const { name, shape, offers, failures } = props;
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.function = new Function(this, 'Function', {
      ...(props.physicalName === undefined ? {} : { functionName: props.physicalName }),
      description: `Ringback: ${name}`,
      code: bundled(shape.entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: shape.memoryMb,
      timeout: Duration.seconds(shape.timeoutSeconds),
      role,
      logGroup,
      // Our lines are JSON objects already.
      loggingFormat: LoggingFormat.TEXT,
      environment: {
        ...Object.fromEntries(Object.entries(offers).map(([key, { value }]) => [key, value])),
        // Node's own: what is thrown names the lines of the source.
        NODE_OPTIONS: '--enable-source-maps',
      },
      ...(failures
        ? { onFailure: new SqsDestination(failures), retryAttempts: 2, maxEventAge: PATIENCE }
        : {}),
    });
    logGroup.grantWrite(role);
    for (const { grant } of Object.values(offers)) grant?.(role);
    this.watch(props, logGroup);
    this.acknowledgeKnown(name, failures !== undefined);
  }

  private watch({ name, alarms }: ProductFunctionProps, logGroup: LogGroup): void {
    const alarm = functionAlarms[name];
    if (!alarm)
      throw new Error(`The function ${name} has no alarm: give it one in infra/alarm-texts.data.ts.`);
    alarms.on(alarm, {
      metric: this.function.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
    });
    for (const [id, { pattern, metricName }] of Object.entries({
      Faults: faultsLogged,
      Unsigned: unsignedWebhooks,
    }))
      new MetricFilter(this, id, {
        logGroup,
        filterPattern: FilterPattern.literal(pattern),
        metricNamespace: Stack.of(this).stackName,
        metricName,
        metricValue: '1',
      });
  }

  private acknowledgeKnown(name: string, hasFailures: boolean): void {
    const waitedFor = `${name} is called by somebody who waits for its answer, and who sees its failures.`;
    const kept = `The failures of ${name} go to the queue of its on-failure destination, which keeps the reason too.`;
    acknowledge(this.function, {
      'Serverless-LambdaTracing': `${name} would need a permission on every resource (*) to trace; its log lines carry ids to follow instead.`,
      'Serverless-LambdaDLQ': hasFailures ? kept : waitedFor,
      ...(hasFailures ? {} : { 'Serverless-LambdaAsyncFailureDestination': waitedFor }),
    });
  }
}
