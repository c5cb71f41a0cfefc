import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { esbuildOptions, repository } from '../esbuild-options.ts';
import { functions } from '../functions.ts';

/** `npm run bench:cold [-- NODE]`: how heavy each function is, and how long a fresh process takes to import it. */
const RUNS = 15;
const OUT = path.join(repository, '.cache/bench-cold');

/** A function may take so many times as long as what it cannot do without. */
const MOST_TIMES_FLOOR = 1.4;
const mostKb = (name: string): number => (name === 'nudge' || name === 'send-mail' ? 950 : 600);

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

function bundled(name: string, from: { entry: string } | { source: string }): string {
  const outfile = path.join(OUT, name, 'index.mjs');
  const input =
    'entry' in from
      ? { entryPoints: [from.entry] }
      : { stdin: { contents: from.source, resolveDir: repository } };
  buildSync({ ...esbuildOptions, ...input, outfile });
  return outfile;
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

const kb = (file: string): number => Math.round(statSync(file).size / 1024);

function main(node: string): void {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, 'package.json'), '{"type":"module"}');
  const empty = bundled('empty', { source: 'export const handler = async () => undefined;' });
  const rows = Object.entries(functions).map(([name, { entry, packages }]) => ({
    name,
    file: bundled(name, { entry }),
    floor: bundled(`${name}-floor`, { source: floorSource(packages) }),
  }));
  const ms = medians(node, [empty, ...rows.flatMap(({ file, floor }) => [file, floor])]);
  const msOf = (file: string): number => ms.get(file) ?? Number.NaN;
  const table = rows.map(({ name, file, floor }) => {
    const times = msOf(file) / msOf(floor);
    return {
      function: name,
      KB: kb(file),
      'goal KB': mostKb(name),
      ms: msOf(file).toFixed(1),
      'floor KB': kb(floor),
      'floor ms': msOf(floor).toFixed(1),
      '× floor': times.toFixed(2),
      met: kb(file) <= mostKb(name) && times <= MOST_TIMES_FLOOR ? 'yes' : 'no',
    };
  });
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  console.log(
    `Node ${version}, median of ${RUNS} fresh processes each. An empty handler: ${msOf(empty).toFixed(1)} ms.`,
  );
  console.table(table);
  console.log(
    'The floor imports only the AWS clients and the carrier package that the function needs, bundled likewise.',
  );
}

main(process.argv[2] ?? process.execPath);
