import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleInto, esbuildOptions, repository } from '../esbuild-options.ts';
import { functions } from '../functions.ts';

/** `npm run bench:cold [-- NODE]`: how heavy each function is, and how long a fresh process takes to import it. */
const RUNS = 15;
const OUT = path.join(repository, '.cache/bench-cold');

interface Goal {
  /** Everything that is uploaded. */
  kb: number;
  /** How many times as long as its floor. */
  times: number;
}

const SENDER: Goal = { kb: 950, times: 1.4 };
const goals: Readonly<Record<string, Goal>> = {
  nudge: SENDER,
  'send-mail': SENDER,
  'read-mail': { kb: 1200, times: 1.7 },
};
const goalOf = (name: string): Goal => goals[name] ?? { kb: 600, times: 1.4 };

/** What every function needs to start at all; the addresses and names belong to nobody. */
const environment = {
  PATH: process.env['PATH'] ?? '',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'nobody',
  AWS_SECRET_ACCESS_KEY: 'nobody',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  TABLE_NAME: 'ringback',
  SCHEDULE_GROUP: 'ringback',
  NUDGE_ARN: 'arn:aws:lambda:us-east-1:123456789012:function:nudge',
  WAKE_UP_ROLE_ARN: 'arn:aws:iam::123456789012:role/wake-ups',
  MISSED_QUEUE_ARN: 'arn:aws:sqs:us-east-1:123456789012:missed',
  MISSED_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/missed',
  SEAL_SECRET: 'seal',
  CARRIERS_SECRET: 'carriers',
  PUBLIC_URL: 'https://ringback.example',
  SEND_MAIL_FUNCTION: 'send-mail',
  SEND_TEXT_FUNCTION: 'send-text',
  READ_MAIL_FUNCTION: 'read-mail',
  RAW_MAIL_BUCKET: 'mail',
  MAIL_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/123456789012/mail',
};

/** A handler that does nothing but import `packages`, and keeps them from being shaken out. */
const floorSource = (packages: readonly string[]): string =>
  [
    ...packages.map((name, index) => `import * as package${index} from '${name}';`),
    `export const handler = async () => [${packages.map((name, index) => clientOf(name, `package${index}`)).join(', ')}];`,
  ].join('\n');

/** Of an AWS package only its client, as a function imports it; of others everything. */
function clientOf(name: string, alias: string): string {
  const service = /^@aws-sdk\/client-(.+)$/.exec(name)?.[1];
  const clients: Record<string, string> = {
    dynamodb: 'DynamoDBClient',
    scheduler: 'SchedulerClient',
    'secrets-manager': 'SecretsManagerClient',
    sqs: 'SQSClient',
    s3: 'S3Client',
  };
  const client = service && clients[service];
  return client ? `new ${alias}.${client}({})` : alias;
}

function written(name: string, source: string): string {
  const file = path.join(OUT, `${name}.js`);
  writeFileSync(file, source);
  return file;
}

function bundled(name: string, entry: string): string {
  bundleInto(path.join(OUT, name), entry);
  return path.join(OUT, name, 'index.mjs');
}

/** As esbuild bundles for Node when it is told nothing of the SDK: no stand-ins, whatever builds the packages offer first. */
function bundledPlainly(name: string, entry: string): string {
  const { alias: _alias, mainFields: _mainFields, ...plain } = esbuildOptions;
  const outdir = path.join(OUT, name);
  buildSync({ ...plain, splitting: false, entryPoints: [{ in: entry, out: 'index' }], outdir });
  return path.join(outdir, 'index.mjs');
}

/** Milliseconds that one fresh process needs to import a bundle. */
function importMs(node: string, file: string): number {
  const script = `const t=performance.now();await import(${JSON.stringify(file)});console.log(performance.now()-t)`;
  const run = spawnSync(node, ['--input-type=module', '-e', script], { env: environment, encoding: 'utf8' });
  const ms = Number(run.stdout.trim());
  if (run.status !== 0 || !(ms > 0)) throw new Error(`${file} cannot be imported: ${run.stderr.trim()}`);
  return ms;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Medians of all files, their runs taken in turn, so that a busy moment of the machine hits them alike. */
function medians(node: string, files: readonly string[]): Map<string, number> {
  const runs = new Map(files.map((file): [string, number[]] => [file, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const [file, values] of runs) values.push(importMs(node, file));
  return new Map([...runs].map(([file, values]) => [file, median(values)]));
}

/** Everything that is uploaded with `file` and can be run. */
const kb = (file: string): number =>
  Math.round(
    readdirSync(path.dirname(file))
      .filter((name) => name.endsWith('.mjs'))
      .reduce((sum, name) => sum + statSync(path.join(path.dirname(file), name)).size, 0) / 1024,
  );

function main(node: string): void {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'package.json'), '{"type":"module"}');
  const empty = bundled('empty', written('empty', 'export const handler = async () => undefined;'));
  const rows = Object.entries(functions).map(([name, { entry, packages }]) => {
    const source = written(`${name}-floor`, floorSource(packages));
    return {
      name,
      file: bundled(name, entry),
      floor: bundled(`${name}-floor`, source),
      plain: bundledPlainly(`${name}-plain`, source),
    };
  });
  const ms = medians(node, [empty, ...rows.flatMap(({ file, floor, plain }) => [file, floor, plain])]);
  const msOf = (file: string): number => ms.get(file) ?? Number.NaN;
  const table = rows.map(({ name, file, floor, plain }) => {
    const goal = goalOf(name);
    const times = msOf(file) / msOf(floor);
    return {
      function: name,
      KB: kb(file),
      'goal KB': goal.kb,
      ms: msOf(file).toFixed(1),
      'floor KB': kb(floor),
      'floor ms': msOf(floor).toFixed(1),
      '× floor': times.toFixed(2),
      goal: goal.times,
      met: kb(file) <= goal.kb && times <= goal.times ? 'yes' : 'no',
      'plain floor ms': msOf(plain).toFixed(1),
      '× plain': (msOf(file) / msOf(plain)).toFixed(2),
    };
  });
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(
    `Node ${version}, median of ${RUNS} fresh processes each. An empty handler: ${msOf(empty).toFixed(1)} ms.`,
  );
  console.table(table);
  console.log(
    'The floor imports only the AWS clients and the carrier package that the function needs, bundled with our options; the plain floor is the same handler as esbuild bundles it when it is told nothing of the SDK.',
  );
}

main(process.argv[2] ?? process.execPath);
