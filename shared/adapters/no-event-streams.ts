/**
 * Stands in for `@smithy/core/event-streams` in what is bundled (`infra/esbuild-options.ts`): the SDK loads it for
 * requests whose answer is a stream of events, of which we make none (14 KB in every function).
 */
export function EventStreamSerde(): never {
  throw new Error('Event streams were left out of this bundle.');
}

/** What S3's client asks for when it is made, and keeps for a stream that never comes. */
export const eventStreamSerdeProvider = (): object => ({});

export const resolveEventStreamSerdeConfig = <Config>(config: Config): Config => config;
