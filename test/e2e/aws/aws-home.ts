import { createServer, type RequestListener } from 'node:http';
import { lambdaHttp, type LambdaRoute } from '../../../infra/local/lambda-http.ts';
import { localRoutes } from '../../../infra/local/local-routes.ts';
import type { MovableClock } from '../../../shared/adapters/timer-wake-ups.ts';
import { epochMs, type Instant } from '../../../shared/domain/time/zoned.ts';
import { lambdaHandler } from '../../../shared/http/lambda.ts';
import { jsonLog } from '../../../shared/log.ts';
import { listening } from '../../support/listening.ts';
import type { HomeHandle } from '../home-handle.ts';
import { playedThrough, twilioHook } from '../one-machine.ts';
import { awsClock } from './aws-clock.ts';
import { functionProcess, type FunctionProcess } from './function-process.ts';
import { startLookAlikes, type LookAlikes } from './look-alikes.ts';
import { scheduledWakeUps } from './scheduled-wake-ups.ts';
import type { Synthesized, SynthesizedFunction } from './synthesized.ts';

/** The AWS home, with a hand on AWS itself. */
export interface AwsHome extends HomeHandle {
  readonly logged: readonly string[];
  readonly clock: MovableClock;
  readonly aws: LookAlikes;
  /** Calls a function by the name of its folder. */
  call(name: string, event?: unknown): Promise<unknown>;
  /** Moves the clock without a single schedule being fired. */
  sleepThrough(to: Instant): void;
  /** From now on each wake-up is delivered so often. */
  deliverTimes(copies: number): void;
}

export interface AwsHomeOptions {
  /** What `cdk synth` made. */
  synthesized: Synthesized;
  /** The Node that runs the bundles. */
  node: string;
  now: Instant;
}

const account = (service: string, name: string) => `arn:aws:${service}:us-east-1:123456789012:${name}`;

/** Lambda tries an asynchronous call three times, then leaves it to the destination of failures. */
const ASYNC_TRIES = 3;

/** The values that only a deployment knows; the names are the template's. */
function deployedValues(aws: LookAlikes, publicUrl: string): Record<string, string> {
  return {
    TABLE_NAME: aws.table.name,
    NUDGE_ARN: account('lambda', 'function:Ringback-nudge'),
    WAKE_UP_ROLE_ARN: 'arn:aws:iam::123456789012:role/ringer',
    MISSED_QUEUE_ARN: account('sqs', 'missed'),
    MISSED_QUEUE_URL: aws.missed.url,
    // No mail is taken in these scenarios: the functions only have to start.
    RAW_MAIL_BUCKET: 'raw-mails',
    MAIL_QUEUE_URL: `${aws.missed.url}-mails`,
    SEAL_SECRET: 'seal',
    CARRIERS_SECRET: 'carriers',
    PUBLIC_URL: publicUrl,
  };
}

function environmentOf(
  { name, variables }: SynthesizedFunction,
  values: Record<string, string>,
  aws: LookAlikes,
): Record<string, string> {
  const given = Object.entries(variables).map(([key, literal]) => {
    const value = values[key] ?? literal;
    if (value === undefined) throw new Error(`Nobody knows what ${key} of ${name} is.`);
    return [key, value];
  });
  return {
    ...Object.fromEntries(given),
    ...aws.endpoints,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

const unused = async () => undefined;

/** Starts the synthesized functions on empty data, each in a process of its own, behind the routes of the template. */
export async function startAwsHome({ synthesized, node, now }: AwsHomeOptions): Promise<AwsHome> {
  const clock = awsClock(now);
  const logged: string[] = [];
  const log = jsonLog((line) => logged.push(line));
  const processes = new Map<string, FunctionProcess>();
  let copies = 1;

  const call = async (name: string, event?: unknown): Promise<unknown> => {
    const found = processes.get(name);
    if (!found) throw new Error(`There is no function ${name}.`);
    return found.call(event ?? {}, epochMs(clock.now()));
  };
  const callNamed = (functionName: string, event: unknown) => {
    const found = synthesized.functions.find((one) => one.functionName === functionName);
    return found && call(found.name, event);
  };
  const group =
    synthesized.functions.map(({ variables }) => variables['SCHEDULE_GROUP']).find(Boolean) ?? 'ringback';
  const aws = await startLookAlikes(clock, group, callNamed, log);

  /** An asynchronous call, as Lambda makes it for EventBridge Scheduler. */
  async function wake(input: string): Promise<void> {
    const event: unknown = JSON.parse(input);
    for (let tries = 1; tries <= ASYNC_TRIES; tries += 1) {
      try {
        await call('nudge', event);
        return;
      } catch (fault) {
        logged.push(JSON.stringify({ level: 'error', code: 'call-failed', fault: String(fault) }));
      }
    }
    await aws.missed.put({ requestPayload: event, requestContext: { condition: 'RetriesExhausted' } });
  }

  let serve: RequestListener = (_, response) => response.writeHead(503).end();
  const place = await listening(createServer((request, response) => serve(request, response)));
  const url = place.url.replace('127.0.0.1', 'localhost');
  const values = deployedValues(aws, url);
  const start = () => {
    for (const one of synthesized.functions)
      processes.set(
        one.name,
        functionProcess({
          node,
          bundle: `${one.code}/${one.handler.replace(/\.\w+$/, '.mjs')}`,
          handler: one.handler.replace(/^.*\./, ''),
          environment: environmentOf(one, values, aws),
          timeoutSeconds: one.timeoutSeconds,
          onLine: (line) => logged.push(line),
        }),
      );
  };
  start();
  aws.carriers.reportMailTo(`${url}/hooks/sendgrid/events`);
  const wakeUps = {
    ...scheduledWakeUps(aws, wake, () => copies),
    set: unused,
    clear: unused,
    start: () => undefined,
    stop: unused,
  };
  const local = localRoutes(
    {
      captured: aws.captured,
      clock,
      wakeUps,
      settled: () => aws.carriers.settled(),
      publicUrl: url,
      twilioToken: aws.carriers.twilio.authToken,
      ownNumber: aws.carriers.twilio.sender.from,
      newId: () => crypto.randomUUID(),
    },
    (request) => fetch(request),
  );
  const routes: LambdaRoute[] = synthesized.routes.map(({ key, name }) => ({
    key,
    handler: (event) => call(name, event),
  }));
  routes.push({ key: 'ANY /local/{rest+}', handler: lambdaHandler(local), timeoutSeconds: 0 });
  serve = lambdaHttp(routes, log);

  const stopFunctions = async () => {
    await aws.carriers.settled();
    await Promise.all([...processes.values()].map((one) => one.stop()));
  };
  return {
    url,
    logged,
    clock,
    aws,
    call,
    ...playedThrough(() => url),
    hook: (path, fields, signing) => twilioHook(url, aws.carriers.twilio.authToken)(path, fields, signing),
    failNext: (...faults) => aws.carriers.failNext(...faults),
    sleepThrough: (to) => clock.moveTo(to),
    deliverTimes: (times) => {
      copies = times;
    },
    // Functions keep nothing: new processes go on where the old ones stopped.
    restart: async () => {
      await stopFunctions();
      start();
    },
    close: async () => {
      await stopFunctions();
      await place.close();
      await aws.stop();
    },
  };
}
