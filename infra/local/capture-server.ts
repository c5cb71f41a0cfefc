import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '../../shared/app/ports/chance.ts';
import { sendgridSigner, type SendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import type { SendgridSettings, TwilioSettings } from '../../shared/env.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Log } from '../../shared/log.ts';
import type { CarrierAnswer, CarrierCall, CarrierFault } from './capture-answer.ts';
import { sendgridLookAlike } from './capture-sendgrid.ts';
import { twilioLookAlike, type TwilioLookAlike } from './capture-twilio.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';

export interface CaptureOptions {
  captured: Captured;
  clock: Clock;
  log: Log;
}

/** Carriers that take everything and send nothing. */
export interface CaptureServer {
  /** What to send through: made anew at every start, so that nobody else can sign as these carriers. */
  twilio: TwilioSettings & { baseUrl: string; sender: { from: string } };
  sendgrid: SendgridSettings & { baseUrl: string; eventsPublicKey: string; inboundPublicKey: string };
  /** Signs as SendGrid's Inbound Parse, for the mail client that is played at home. */
  signer: SendgridSigner;
  /** From now on, events of taken mail are posted there (loopback only). */
  reportMailTo(eventsUrl: string): void;
  /** Makes the next messages go wrong, one fault each. */
  failNext(...faults: CarrierFault[]): void;
  /** Forgets what was still to go wrong. */
  failNoMore(): void;
  /** Gives out a new token and a new key; the old ones are refused from now on. */
  renewCredentials(): void;
  /** Plays a phone that texted us: into the list of messages, without calling any webhook. */
  receive: TwilioLookAlike['receive'];
  /** Once every status callback and event under way has been answered. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The number and the address that captured messages come from: nobody's. */
const ownNumber = '+15555550100';
const ownAddress = 'Ringback <ringback@example.com>';

/** Starts the capture server on a free port of 127.0.0.1. */
export async function startCaptureServer({ captured, clock, log }: CaptureOptions): Promise<CaptureServer> {
  const secret = () => randomBytes(16).toString('hex');
  const accountSid = `AC${secret()}`;
  let [authToken, apiKey] = [secret(), `SG.${secret()}`];
  // A key each, as SendGrid has it.
  const [signer, eventsSigner] = [sendgridSigner(), sendgridSigner()];
  const faults: CarrierFault[] = [];
  const underWay = new Set<Promise<void>>();
  let eventsUrl: string | undefined;

  const twilio = twilioLookAlike({ accountSid, authToken: () => authToken, captured, clock });
  const sendgrid = sendgridLookAlike({
    apiKey: () => apiKey,
    captured,
    clock,
    signer: eventsSigner,
    eventsUrl: () => eventsUrl,
  });

  async function answer(call: CarrierCall): Promise<CarrierAnswer> {
    const one = [twilio, sendgrid].find((lookAlike) => lookAlike.handles(call));
    return one ? one.answer(call) : { status: 404, body: { message: 'Not found.' } };
  }

  function afterwards(task: (() => Promise<void>) | undefined): void {
    if (!task) return;
    const report = task()
      // A carrier that cannot reach us has nobody to tell.
      .catch((fault: unknown) => log.warn('capture.callback-failed', { fault: faultName(fault) }))
      .finally(() => underWay.delete(report));
    underWay.add(report);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callOf(request);
    const fault = call.method === 'POST' ? faults.shift() : undefined;
    if (fault?.kind === 'status') return write(response, faultAnswer(call, fault));
    const undelivered = fault?.kind === 'undelivered' ? fault.code : undefined;
    const isTaken = !fault || fault.kind === 'undelivered' || fault.taken;
    const answered = isTaken ? await answer({ ...call, undelivered }) : undefined;
    if (fault?.kind === 'drop') response.destroy();
    if (answered && (!fault || fault.kind === 'undelivered')) write(response, answered);
    afterwards(answered?.afterwards);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((fault: unknown) => {
      log.error('capture.failed', { fault: faultName(fault) });
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  // Does not keep the process alive by itself.
  server.unref();
  const at = server.address();
  const baseUrl = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;

  return {
    get twilio() {
      return { accountSid, authToken, sender: { from: ownNumber }, baseUrl };
    },
    get sendgrid() {
      return {
        apiKey,
        from: ownAddress,
        eventsPublicKey: eventsSigner.publicKey,
        inboundPublicKey: signer.publicKey,
        baseUrl,
      };
    },
    signer,
    reportMailTo: (url) => {
      eventsUrl = url;
    },
    failNext: (...next) => {
      faults.push(...next);
    },
    failNoMore: () => {
      faults.length = 0;
    },
    renewCredentials: () => {
      [authToken, apiKey] = [secret(), `SG.${secret()}`];
    },
    receive: twilio.receive,
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function callOf(request: IncomingMessage): Promise<CarrierCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return {
    method: request.method ?? '',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  };
}

function write(response: ServerResponse, { status, body, headers }: CarrierAnswer): void {
  response.writeHead(status, { ...(body ? { 'content-type': 'application/json' } : {}), ...headers });
  response.end(body ? JSON.stringify(body) : '');
}

function faultAnswer(
  { url }: CarrierCall,
  { status, code, field, headers }: Extract<CarrierFault, { kind: 'status' }>,
): CarrierAnswer {
  const body = url.pathname.startsWith('/v3/')
    ? { errors: [{ message: 'Told to fail.', field: field ?? null, help: null }] }
    : { status, message: 'Told to fail.', ...(code === undefined ? {} : { code }) };
  return { status, body, headers };
}
