import { Duration, Stack } from 'aws-cdk-lib';
import { Function } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { settingsOf } from '../function-settings.ts';
import { functions, type FunctionName, type FunctionShape } from '../functions.ts';
import type { Alarms } from './alarms.ts';
import { countOf, faultsLogged, unsignedWebhooks } from './log-metrics.ts';
import { offersFor, type Offer } from './offer.ts';
import { ProductFunction } from './product-function.ts';

export interface RosterProps {
  alarms: Alarms;
  logRetention: RetentionDays;
  /** What the boxes offer, by environment variable; undefined where this installation has none. */
  offered: Readonly<Record<string, Offer | undefined>>;
  /** The queues of functions that are handed events without anybody waiting. */
  failures: Partial<Record<FunctionName, IQueue>>;
  physicalNames: Partial<Record<FunctionName, string>>;
}

export const functionNames = Object.keys(functions).filter((name): name is FunctionName => name in functions);

/** The shape of a function, without what only the table knows of it. */
export const shapeOf = (name: FunctionName): FunctionShape => functions[name];

/** All functions of the table, each with what it asks for and nothing else. */
export class Roster extends Construct {
  private readonly made: ReadonlyMap<FunctionName, Function>;

  constructor(scope: Construct, id: string, props: RosterProps) {
    super(scope, id);
    const { alarms, logRetention, offered, failures, physicalNames } = props;
    this.made = new Map(
      functionNames.map((name) => [
        name,
        new ProductFunction(this, name, {
          name,
          shape: shapeOf(name),
          offers: offersFor(name, settingsOf(name), offered),
          alarms,
          logRetention,
          failures: failures[name],
          physicalName: physicalNames[name],
        }).function,
      ]),
    );
    this.watch(alarms);
  }

  get(name: FunctionName): Function {
    const found = this.made.get(name);
    if (!found) throw new Error(`There is no function ${name}.`);
    return found;
  }

  entries(): [FunctionName, Function][] {
    return [...this.made];
  }

  private watch(alarms: Alarms): void {
    const stack = Stack.of(this);
    alarms.on('ErrorsLogged', { metric: countOf(faultsLogged, stack, Duration.minutes(15)) });
    // Strangers knock now and then; a mis-set key refuses every single one.
    alarms.on('WebhooksUnsigned', {
      metric: countOf(unsignedWebhooks, stack, Duration.minutes(15)),
      atLeast: 5,
    });
    // Lambda's own sum over the account: concurrency is the account's, and a sum of ours takes ten metrics at most.
    alarms.on('FunctionsThrottled', {
      metric: Function.metricAllThrottles({ period: Duration.minutes(5), statistic: 'Sum' }),
    });
  }
}
