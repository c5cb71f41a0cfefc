import { timingSafeEqual, createHash } from 'node:crypto';
import { Hono } from 'hono';
import { inboundPathSecret } from '../../shared/app/mail/inbound-path.ts';
import { MOST_MAIL_BYTES, takeMail, type TakingMails } from '../../shared/app/mail/take-mail.ts';
import type { BodySignatureCheck } from '../../shared/app/ports/signatures.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import { readInboundPost, UnreadablePost } from './inbound-post.ts';
import { mailOfPost } from './mail-of-post.ts';

export type ReceivingMails = TakingMails & {
  /** Undefined while no key is set to check by. */
  isSignedBySendgrid: BodySignatureCheck | undefined;
};

const taken = () => new Response(null, { status: 204 });
/** SendGrid tries a 5xx again for 72 hours, and drops a 4xx for ever. */
const tryAgain = () => new Response('Try again.', { status: 503 });

/** What a post with all its wrapping may measure; SendGrid's own limit is on the mail. */
const MOST_POST_BYTES = 2 * MOST_MAIL_BYTES;

/** As it may be logged: without the secret. */
const PATH = '/hooks/sendgrid/inbound';

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

async function receive(world: ReceivingMails, request: Request, secret: string): Promise<Response> {
  // Both are alarms: a secret or a key that is set wrongly must lose nothing, so it is never a 4xx.
  if (!isSame(secret, inboundPathSecret(world))) {
    world.log.warn('unsigned-webhook', { path: PATH, because: 'address' });
    return tryAgain();
  }
  const body = new Uint8Array(await request.arrayBuffer());
  const headers = Object.fromEntries(request.headers);
  if (!world.isSignedBySendgrid?.({ body, headers })) {
    const because = world.isSignedBySendgrid ? 'signature' : 'no-key';
    world.log.error('unsigned-webhook', { path: PATH, because });
    return tryAgain();
  }
  if (body.length > MOST_POST_BYTES) {
    world.log.warn('mail-too-big', { bytes: body.length });
    return taken();
  }
  return read(world, body, headers['content-type'] ?? '');
}

async function read(world: ReceivingMails, body: Uint8Array, contentType: string): Promise<Response> {
  try {
    await takeMail(world, mailOfPost(await readInboundPost(body, contentType)));
  } catch (fault) {
    if (!(fault instanceof UnreadablePost)) throw fault;
    // It came whole, as the signature says: brought again it would be no better. Kept for whoever looks into it.
    const id = `unreadable-${createHash('sha256').update(body).digest('hex')}`;
    await world.rawMails.keep(id, body);
    world.log.error('mail-post-unreadable', { mail: id, bytes: body.length });
  }
  return taken();
}

/** SendGrid's Inbound Parse: a mail is acknowledged once it is kept; it is read behind a queue. 2xx or 5xx only. */
export function takeMailApp(world: ReceivingMails): Hono {
  const app = new Hono();
  app.post('/hooks/sendgrid/inbound/:secret', (context) =>
    receive(world, context.req.raw, context.req.param('secret')),
  );
  app.onError((fault) => {
    world.log.error('take-mail-fault', { fault: faultName(fault) });
    return tryAgain();
  });
  return app;
}

export const makeHandler = (world: ReceivingMails): LambdaHandler => lambdaHandler(takeMailApp(world));
