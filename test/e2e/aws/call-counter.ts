import { countSegments } from '../../../shared/domain/message/index.ts';
import type { AwsHome } from './aws-home.ts';
import { meterDynamo, type Metered } from './dynamo-meter.ts';
import { isOfFunction } from './function-environment.ts';

/** How often each thing was done, by name. */
export type Counts = Record<string, number>;

export interface CallCounter {
  /** What `work` takes of AWS and the carriers. */
  during: (work: () => Promise<unknown>) => Promise<Counts>;
  close: () => Promise<void>;
}

const minus = (after: Counts, before: Counts): Counts =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, count]): [string, number] => [name, count - (before[name] ?? 0)])
      .filter(([, count]) => count !== 0),
  );

/** Counts everything that happens in `home` from now on. */
export async function countCalls(home: AwsHome): Promise<CallCounter> {
  const seen: Counts = {};
  const add = (name: string, count = 1) => {
    seen[name] = (seen[name] ?? 0) + count;
  };
  const stop = await meterDynamo(
    home.aws.dynamo,
    ({ operation, readUnits, writeUnits, indexUnits }: Metered) => {
      add(`dynamodb ${operation}`);
      add('dynamodb read units', readUnits);
      add('dynamodb write units', writeUnits);
      add('dynamodb index units', indexUnits);
    },
  );
  const { s3, sqs } = home.aws;
  // What the harness does in the place of Lambda's poller is told by `call read-mail`.
  s3.hear(({ method, headers }) => {
    if (isOfFunction(headers.authorization)) add(`s3 ${method}`);
  });
  sqs.hear(({ headers }) => {
    const operation = String(headers['x-amz-target']).split('.').at(-1);
    if (isOfFunction(headers.authorization)) add(`sqs ${operation}`);
  });

  async function total(): Promise<Counts> {
    const told: Counts = { ...seen };
    const tell = (name: string, count = 1) => {
      told[name] = (told[name] ?? 0) + count;
    };
    for (const { name } of home.calls) tell(`call ${name}`);
    for (const { operation } of home.aws.scheduler.requests) tell(`scheduler ${operation}`);
    for (const { channel, text } of await home.messages()) {
      tell(`${channel} out`);
      if (channel === 'sms') tell('segments out', countSegments(text).segments);
    }
    return told;
  }

  return {
    during: async (work) => {
      await home.aws.carriers.settled();
      const before = await total();
      await work();
      await home.aws.carriers.settled();
      return minus(await total(), before);
    },
    close: stop,
  };
}
