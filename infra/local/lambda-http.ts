import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Log } from '../../shared/log.ts';
import type { LambdaHandler } from '../../shared/http/lambda.ts';
import { writeMessage, writeResult } from './gateway-answer.ts';
import { gatewayEvent, pathAndQuery } from './gateway-event.ts';
import { gatewayRoutes } from './gateway-routes.ts';

export interface LambdaRoute {
  /** As API Gateway names it: `POST /hooks/twilio/sms`, `ANY /api/{rest+}`, `$default`. */
  key: string;
  handler: LambdaHandler;
  /** @default 30, as API Gateway; 0: as long as it takes */
  timeoutSeconds?: number;
  /** @default 6 MB, as Lambda */
  bodyLimitBytes?: number;
}

const lambdaPayloadBytes = 6 * 1024 * 1024;
const gatewayTimeoutSeconds = 30;
/** A body beyond this is not even read to its end. */
const hopelessBytes = 64 * 1024 * 1024;

/** Serves Lambdas over plain HTTP, as API Gateway's HTTP API would. */
export function lambdaHttp(routes: readonly LambdaRoute[], log: Log): RequestListener {
  const find = gatewayRoutes(routes.map((route) => ({ key: route.key, target: route })));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { rawPath } = pathAndQuery(request.url ?? '/');
    const found = find(request.method ?? 'GET', rawPath);
    const limit = found?.target.bodyLimitBytes ?? lambdaPayloadBytes;
    const body = await bodyOf(request, limit);
    if (!found) return writeMessage(response, 404, 'Not Found');
    if (body === 'too-big') return writeMessage(response, 413, 'Request Entity Too Large');
    const { handler, timeoutSeconds = gatewayTimeoutSeconds } = found.target;
    const event = gatewayEvent(request, body, found);
    const result = await withinSeconds(timeoutSeconds, handler(event));
    if (result === timedOut) return writeMessage(response, 503, 'Service Unavailable');
    writeResult(response, result);
  }

  return (request, response) => {
    serve(request, response).catch((fault: unknown) => {
      log.error('http.failed', { fault: faultName(fault) });
      if (response.headersSent || request.socket.destroyed) response.destroy();
      else writeMessage(response, 500, 'Internal Server Error');
    });
  };
}

/** Reads to the end even what is too big: an answer before that would be lost in a reset of the connection. */
async function bodyOf(request: IncomingMessage, limitBytes: number): Promise<Buffer | 'too-big'> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > hopelessBytes) throw new RangeError('A body is beyond all measure.');
    if (bytes > limitBytes) chunks = [];
    else chunks.push(part);
  }
  return bytes > limitBytes ? 'too-big' : Buffer.concat(chunks);
}

const timedOut = Symbol('timed out');

async function withinSeconds(seconds: number, work: Promise<unknown>): Promise<unknown> {
  if (seconds === 0) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof timedOut>((resolve) => {
    timer = setTimeout(() => resolve(timedOut), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
