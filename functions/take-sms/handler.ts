import { Hono } from 'hono';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { FormSignatureCheck } from '../../shared/app/ports/signatures.ts';
import { takeReply, type Replying } from '../../shared/app/take-reply.ts';
import { takeTextStatus, type TakingStatus } from '../../shared/app/take-status.ts';
import { readTwilioForm, type TwilioForm } from '../../shared/http/twilio-form.ts';
import { twiml } from '../../shared/http/twiml.ts';

export type TakingTexts = Replying & TakingStatus & { isSignedByTwilio: FormSignatureCheck };

const xml = (body: string) =>
  new Response(body, { status: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });

const forbidden = () => new Response('Not signed by our carrier.', { status: 403 });

/** The form of a webhook, when its signature is right; nothing is done with any other. */
async function signedForm(world: TakingTexts, request: Request): Promise<TwilioForm | undefined> {
  const form = await readTwilioForm(request, world.site.publicUrl);
  if (form && world.isSignedByTwilio(form)) return form;
  world.log.warn('unsigned-webhook', { path: new URL(request.url).pathname });
  return undefined;
}

async function takeText(world: TakingTexts, request: Request): Promise<Response> {
  const form = await signedForm(world, request);
  if (!form) return forbidden();
  const { fields } = form;
  const answer = await takeReply(world, {
    messageId: fields.get('MessageSid') ?? fields.get('SmsSid') ?? '',
    from: fields.get('From') ?? '',
    text: fields.get('Body') ?? '',
    pictures: Number(fields.get('NumMedia') ?? 0),
    carrierHandled: optOutOf(fields.get('OptOutType')),
  });
  return xml(twiml(answer));
}

/** What an Advanced Opt-Out service has already answered: then we say nothing, or the person gets two replies. */
function optOutOf(type: string | null): 'stop' | 'start' | 'help' | undefined {
  if (type === 'STOP') return 'stop';
  if (type === 'START') return 'start';
  return type === 'HELP' ? 'help' : undefined;
}

async function takeStatus(world: TakingTexts, request: Request): Promise<Response> {
  const form = await signedForm(world, request);
  if (!form) return forbidden();
  const { fields } = form;
  await takeTextStatus(world, {
    attemptId: new URL(request.url).searchParams.get('attempt') ?? '',
    providerId: fields.get('MessageSid') ?? '',
    status: fields.get('MessageStatus') ?? '',
    errorCode: fields.get('ErrorCode') ?? undefined,
  });
  return new Response(null, { status: 204 });
}

/** Twilio's webhooks: texts that came in, and how ours fared. */
export function takeSmsApp(world: TakingTexts): Hono {
  const app = new Hono();
  app.post('/hooks/twilio/sms', (context) => takeText(world, context.req.raw));
  app.post('/hooks/twilio/status', (context) => takeStatus(world, context.req.raw));
  app.onError((fault) => {
    // A 5xx makes Twilio try once more, and the text is not lost from its log.
    world.log.error('take-sms-fault', { fault: faultName(fault) });
    return new Response('Try again.', { status: 500 });
  });
  return app;
}

export const makeHandler = (world: TakingTexts): LambdaHandler => lambdaHandler(takeSmsApp(world));
