import { createServer, type RequestListener } from 'node:http';
import { lambdaHttp, type LambdaRoute } from '../../../infra/local/lambda-http.ts';
import { nodeSeal } from '../../../shared/adapters/node-seal.ts';
import type { MovableClock } from '../../../shared/adapters/timer-wake-ups.ts';
import { inboundHookUrl } from '../../../shared/app/mail/inbound-path.ts';
import type { Instant } from '../../../shared/domain/time/zoned.ts';
import { lambdaHandler } from '../../../shared/http/lambda.ts';
import { jsonLog } from '../../../shared/log.ts';
import { listening } from '../../support/listening.ts';
import type { HomeHandle } from '../home-handle.ts';
import { playedThrough, sendgridHook, twilioHook } from '../played.ts';
import { awsClock } from './aws-clock.ts';
import { runDue } from './due-things.ts';
import { deployedValues, environmentOf } from './function-environment.ts';
import { functionFleet, type FunctionCall } from './function-fleet.ts';
import { startLookAlikes, type LookAlikes } from './look-alikes.ts';
import { openMailDelivery, type MailDelivery } from './mail-delivery.ts';
import { playedAround } from './played-around.ts';
import { scheduledWakeUps } from './scheduled-wake-ups.ts';
import type { Synthesized } from './synthesized.ts';

/** The AWS home, with a hand on AWS itself. */
export interface AwsHome extends HomeHandle {
  readonly logged: readonly string[];
  readonly clock: MovableClock;
  readonly aws: LookAlikes;
  /** The queue of mail to read. */
  readonly mails: MailDelivery;
  /** Every call of a function so far. */
  readonly calls: readonly FunctionCall[];
  /** Calls a function by the name of its folder. */
  call(name: string, event?: unknown): Promise<unknown>;
  /** Moves the clock without a single schedule being fired. */
  sleepThrough(to: Instant): void;
  /** From now on each wake-up and each mail to read is delivered so often. */
  deliverTimes(copies: number): void;
}

export interface InstallationOptions {
  /** What `cdk synth` made. */
  synthesized: Synthesized;
  /** The Node that runs the bundles. */
  node: string;
}

/** One AWS home that can be lived in by one scenario after the other, its functions staying warm. */
export interface Installation {
  /** Opens it without data; `left` hears when it is closed. */
  open(now: Instant, left: () => Promise<void>): Promise<AwsHome>;
  remove(): Promise<void>;
}

/** Lambda tries an asynchronous call three times, then leaves it to the destination of failures. */
const ASYNC_TRIES = 3;
/** As much as API Gateway takes; Lambda's own limit, which base64 reaches earlier, is the functions' to refuse. */
const GATEWAY_BYTES = 10 * 1024 * 1024;
const LOCAL_BYTES = 40 * 1024 * 1024;

/** Puts up the synthesized functions, each in a process of its own, behind the routes of the template. */
export async function installAws({ synthesized, node }: InstallationOptions): Promise<Installation> {
  const clock = awsClock('2026-01-01T00:00:00Z');
  let logged: string[] = [];
  let calls: FunctionCall[] = [];
  const onLine = (line: string) => void logged.push(line);
  const log = jsonLog(onLine);
  let copies = 1;

  const fleet = functionFleet({ synthesized, node, clock, onLine, onCall: (one) => calls.push(one) });
  const { call } = fleet;
  const group =
    synthesized.functions.map(({ variables }) => variables['SCHEDULE_GROUP']).find(Boolean) ?? 'ringback';
  const aws = await startLookAlikes(clock, group, fleet.callNamed, log);
  const failed = (fault: unknown) =>
    onLine(JSON.stringify({ level: 'error', code: 'call-failed', fault: String(fault) }));

  /** An asynchronous call, as Lambda makes it for EventBridge Scheduler. */
  async function wake(input: string): Promise<void> {
    const event: unknown = JSON.parse(input);
    for (let tries = 1; tries <= ASYNC_TRIES; tries += 1) {
      try {
        await call('nudge', event);
        return;
      } catch (fault) {
        failed(fault);
      }
    }
    await aws.missed.put({ requestPayload: event, requestContext: { condition: 'RetriesExhausted' } });
  }

  let serve: RequestListener = (_, response) => response.writeHead(503).end();
  const place = await listening(createServer((request, response) => serve(request, response)));
  const url = place.url.replace('127.0.0.1', 'localhost');

  const source = synthesized.sources.find(({ name }) => name === 'read-mail');
  if (!source) throw new Error('No queue feeds read-mail.');
  const mails = await openMailDelivery(aws.sqs, source, async (event) => {
    try {
      return await call('read-mail', event);
    } catch (fault) {
      failed(fault);
      throw fault;
    }
  });
  const values = deployedValues(aws, url, mails.url);
  const start = () => fleet.start((one) => environmentOf(one, values, aws));
  start();
  aws.carriers.reportMailTo(`${url}/hooks/sendgrid/events`);

  const hookUrl = inboundHookUrl({ seal: nodeSeal(Buffer.from(aws.sealKey)), site: { publicUrl: url } });
  /** Lambda's poller hands mail over at once; what failed waits for the clock. */
  const settled = async () => {
    await mails.deliver(copies);
    await aws.carriers.settled();
  };
  const runUntil = runDue(
    [
      scheduledWakeUps(aws, wake, () => copies),
      { nextMs: () => mails.nextMs(), run: () => mails.deliver(copies) },
    ],
    () => aws.carriers.settled(),
  );
  const routes: LambdaRoute[] = synthesized.routes.map(({ key, name }) => ({
    key,
    handler: (event) => call(name, event),
    bodyLimitBytes: GATEWAY_BYTES,
  }));
  const local = lambdaHandler(playedAround({ aws, clock, publicUrl: url, hookUrl, runUntil, settled }));
  routes.push({
    key: 'ANY /local/{rest+}',
    handler: local,
    timeoutSeconds: 0,
    bodyLimitBytes: LOCAL_BYTES,
  });
  serve = lambdaHttp(routes, log);

  const stopFunctions = async () => {
    await aws.carriers.settled();
    await fleet.stop();
  };
  const handle = (left: () => Promise<void>): AwsHome => ({
    url,
    logged,
    clock,
    aws,
    mails,
    calls,
    call,
    ...playedThrough(() => url),
    hook: (path, fields, signing) => twilioHook(url, aws.carriers.twilio.authToken)(path, fields, signing),
    postMail: async (body, contentType, signing) => {
      const answer = await sendgridHook(hookUrl, aws.carriers.signer, clock)(body, contentType, signing);
      await settled();
      return answer;
    },
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
    close: left,
  });
  return {
    open: async (now, left) => {
      await aws.empty();
      clock.startAt(now);
      [logged, calls, copies] = [[], [], 1];
      return handle(left);
    },
    remove: async () => {
      await stopFunctions();
      await place.close();
      await aws.stop();
    },
  };
}
