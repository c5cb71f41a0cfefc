import * as z from 'zod/mini';

/** A queue that Lambda reads from and hands to a function, as the template has it. */
export interface QueueSource {
  /** The function's folder. */
  name: string;
  batchSize: number;
  /** Only the messages that the function names come again; else a batch stands or falls as a whole. */
  reportsFailures: boolean;
  visibilitySeconds: number;
  /** After so many receptions a message goes to the dead letters. */
  maxReceiveCount: number;
}

const source = z.object({
  BatchSize: z.number(),
  EventSourceArn: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  FunctionName: z.object({ Ref: z.string() }),
  FunctionResponseTypes: z.optional(z.array(z.string())),
});

const queue = z.object({
  VisibilityTimeout: z.number(),
  RedrivePolicy: z.object({ maxReceiveCount: z.number() }),
});

type Resources = Readonly<Record<string, { Type: string; Properties?: unknown }>>;

/** The queues that feed functions; `nameOf` tells a function's folder by its logical id. */
export function sourcesIn(
  resources: Resources,
  nameOf: (id: string) => string | undefined,
): readonly QueueSource[] {
  return Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::EventSourceMapping')
    .map(({ Properties }) => {
      const { BatchSize, EventSourceArn, FunctionName, FunctionResponseTypes } = z.parse(source, Properties);
      const from = z.parse(queue, resources[EventSourceArn['Fn::GetAtt'][0]]?.Properties);
      const name = nameOf(FunctionName.Ref);
      if (name === undefined) throw new Error(`A queue feeds ${FunctionName.Ref}, which is no function.`);
      return {
        name,
        batchSize: BatchSize,
        reportsFailures: FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false,
        visibilitySeconds: from.VisibilityTimeout,
        maxReceiveCount: from.RedrivePolicy.maxReceiveCount,
      };
    });
}
