import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { dynamoTable } from '../../shared/adapters/dynamo-table.ts';
import type { Alarms } from './alarms.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
const number = (name: string): Attribute => ({ name, type: AttributeType.NUMBER });

/** The one table: every person's account, interviews and attempts. */
export class Store extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, { alarms }: { alarms: Alarms }) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      partitionKey: text(dynamoTable.partitionKey),
      sortKey: text(dynamoTable.sortKey),
      timeToLiveAttribute: dynamoTable.timeToLive,
      globalSecondaryIndexes: dynamoTable.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        ...('sortKey' in index ? { sortKey: number(index.sortKey) } : {}),
        projectionType: ProjectionType.KEYS_ONLY,
      })),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    alarms.on('TableThrottled', { metric: this.throttled(), atLeast: 10 });
  }

  /** Lets a function keep and find records: each index by name, nothing of the table's own settings. */
  grantUse(role: Role): void {
    const { tableArn } = this.table;
    const readAndWrite = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'];
    role.addToPolicy(
      new PolicyStatement({
        actions: readAndWrite.map((name) => `dynamodb:${name}`),
        resources: [tableArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: dynamoTable.indexes.map(({ name }) => `${tableArn}/index/${name}`),
      }),
    );
  }

  private throttled(): MathExpression {
    const events = (metricName: string) =>
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: this.table.tableName },
        statistic: 'Sum',
      });
    return new MathExpression({
      expression: 'FILL(reads, 0) + FILL(writes, 0)',
      usingMetrics: { reads: events('ReadThrottleEvents'), writes: events('WriteThrottleEvents') },
      label: 'throttled reads and writes',
      period: Duration.minutes(5),
    });
  }
}
