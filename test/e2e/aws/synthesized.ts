import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { sourcesIn, type QueueSource } from './synthesized-source.ts';

/** A function as the synthesized template has it. */
export interface SynthesizedFunction {
  /** Its folder in `functions/`. */
  name: string;
  /** The folder that would be uploaded. */
  code: string;
  /** Such as `index.handler`. */
  handler: string;
  runtime: string;
  timeoutSeconds: number;
  /** The variables it is given; a value that only AWS knows is absent. */
  variables: Readonly<Record<string, string | undefined>>;
  /** The name it is called by, where the stack chose one. */
  functionName?: string | undefined;
}

/** What `cdk.out` says that would be deployed. */
export interface Synthesized {
  functions: readonly SynthesizedFunction[];
  /** Route keys of the HTTP API and the function behind each. */
  routes: readonly { key: string; name: string }[];
  /** The queues that feed functions. */
  sources: readonly QueueSource[];
}

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});

const lambda = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string(),
  Timeout: z.number(),
  FunctionName: z.optional(z.string()),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});
const route = z.object({ RouteKey: z.string(), Target: z.unknown() });
const integration = z.object({ IntegrationUri: z.unknown() });

type Resources = z.output<typeof template>['Resources'];

/** The first logical id that a value refers to and that is one of `ids`. */
const referred = (value: unknown, ids: readonly string[]): string | undefined =>
  ids.find((id) => JSON.stringify(value).includes(`"${id}"`));

/** Logical ids by the place of each construct, such as `/Ringback/Functions/take-sms/Function/Resource`. */
const metadata = z.record(z.string(), z.array(z.object({ type: z.string(), data: z.optional(z.unknown()) })));

/** The folder in `functions/` of each function, by its logical id. */
function namesIn(places: z.output<typeof metadata>): Map<unknown, string> {
  const names = new Map<unknown, string>();
  for (const [place, notes] of Object.entries(places)) {
    const name = /\/Functions\/([^/]+)\/Function\/Resource$/.exec(place)?.[1];
    const id = notes.find(({ type }) => type === 'aws:cdk:logicalId')?.data;
    if (name !== undefined) names.set(id, name);
  }
  return names;
}

function functionsIn(
  folder: string,
  resources: Resources,
  names: Map<unknown, string>,
): Map<string, SynthesizedFunction> {
  const found = new Map<string, SynthesizedFunction>();
  for (const [id, { Type, Properties }] of Object.entries(resources)) {
    const name = Type === 'AWS::Lambda::Function' ? names.get(id) : undefined;
    if (name === undefined) continue;
    const { Code, Handler, Runtime, Timeout, FunctionName, Environment } = z.parse(lambda, Properties);
    const variables = Object.entries(Environment.Variables).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : undefined,
    ]);
    found.set(id, {
      name,
      code: path.join(folder, `asset.${Code.S3Key.replace(/\.zip$/, '')}`),
      handler: Handler,
      runtime: Runtime,
      timeoutSeconds: Timeout,
      variables: Object.fromEntries(variables),
      functionName: FunctionName,
    });
  }
  return found;
}

function routesIn(resources: Resources, functions: Map<string, SynthesizedFunction>): Synthesized['routes'] {
  const ids = Object.keys(resources);
  const integrations = ids.filter((id) => resources[id]?.Type === 'AWS::ApiGatewayV2::Integration');
  return Object.values(resources)
    .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
    .map(({ Properties }) => {
      const { RouteKey: key, Target } = z.parse(route, Properties);
      const through = resources[referred(Target, integrations) ?? ''];
      const { IntegrationUri } = z.parse(integration, through?.Properties);
      const behind = functions.get(referred(IntegrationUri, [...functions.keys()]) ?? '');
      if (!behind) throw new Error(`The route ${key} leads to no function.`);
      return { key, name: behind.name };
    });
}

/** Reads the one stack in `folder`, as its synthesis left it. Throws when it is not there or of another shape. */
export function readSynthesized(folder: string): Synthesized {
  const ending = '.template.json';
  const stack = readdirSync(folder)
    .find((name) => name.endsWith(ending))
    ?.slice(0, -ending.length);
  if (!stack) throw new Error(`There is no template in ${folder}.`);
  const read = (kind: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, `${stack}.${kind}.json`), 'utf8'));
  const { Resources } = z.parse(template, read('template'));
  const functions = functionsIn(folder, Resources, namesIn(z.parse(metadata, read('metadata'))));
  return {
    functions: [...functions.values()],
    routes: routesIn(Resources, functions),
    sources: sourcesIn(Resources, (id) => functions.get(id)?.name),
  };
}
