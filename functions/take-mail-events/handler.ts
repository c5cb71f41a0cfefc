import { Hono } from 'hono';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import * as z from 'zod/mini';
import type { BodySignatureCheck } from '../../shared/app/ports/signatures.ts';
import { mailEvent, takeMailEvent } from '../../shared/app/take-mail-event.ts';
import type { TakingStatus } from '../../shared/app/take-status.ts';
import { faultName } from '../../shared/domain/fault-name.ts';

export type TakingMailEvents = TakingStatus & { isSignedBySendgrid: BodySignatureCheck };

function eventsIn(body: Uint8Array): unknown[] {
  const value: unknown = JSON.parse(new TextDecoder().decode(body));
  return Array.isArray(value) ? value : [];
}

async function takeEvents(world: TakingMailEvents, request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  if (!world.isSignedBySendgrid({ body, headers: Object.fromEntries(request.headers) })) {
    world.log.warn('unsigned-webhook', { path: new URL(request.url).pathname });
    return new Response('Not signed by our carrier.', { status: 403 });
  }
  for (const one of eventsIn(body)) {
    const read = z.safeParse(mailEvent, one);
    if (read.success) await takeMailEvent(world, read.data);
  }
  return new Response(null, { status: 204 });
}

/** SendGrid's Event Webhook: how our mail fared. Anything but a 2xx is sent again for a day. */
export function takeMailEventsApp(world: TakingMailEvents): Hono {
  const app = new Hono();
  app.post('/hooks/sendgrid/events', (context) => takeEvents(world, context.req.raw));
  app.onError((fault) => {
    world.log.error('take-mail-events-fault', { fault: faultName(fault) });
    return new Response('Try again.', { status: 500 });
  });
  return app;
}

export const makeHandler = (world: TakingMailEvents): LambdaHandler =>
  lambdaHandler(takeMailEventsApp(world));
