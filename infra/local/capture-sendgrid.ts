import { randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { SendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import { epochMs } from '../../shared/domain/time/zoned.ts';
import type { CarrierAnswer, CarrierCall } from './capture-answer.ts';
import { postToLoopback } from './capture-callback.ts';
import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';

const address = z.object({
  email: z.string().check(z.regex(/^[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+$/, 'Does not contain a valid address.')),
  name: z.optional(z.string()),
});
const texts = z.record(z.string(), z.string());
const mail = z.object({
  from: address,
  subject: z.string().check(z.minLength(1, 'The subject is required.')),
  personalizations: z
    .array(z.object({ to: z.array(address).check(z.minLength(1)), headers: z.optional(texts) }))
    .check(z.minLength(1)),
  content: z
    .array(z.object({ type: z.string(), value: z.string().check(z.minLength(1)) }))
    .check(z.minLength(1)),
  reply_to: z.optional(address),
  headers: z.optional(texts),
  custom_args: z.optional(texts),
  attachments: z.optional(
    z.array(z.object({ content: z.string(), filename: z.string(), type: z.optional(z.string()) })),
  ),
});
type Mail = z.output<typeof mail>;

interface Options {
  /** As it is now: it may be renewed. */
  apiKey: () => string;
  captured: Captured;
  clock: Clock;
  signer: SendgridSigner;
  /** Where events are reported; absent: nowhere. */
  eventsUrl?: (() => string | undefined) | undefined;
}

const refused = (status: number, errors: { message: string; field: string | null }[]): CarrierAnswer => ({
  status,
  body: { errors: errors.map((error) => ({ ...error, help: null })) },
});

const partOf = (taken: Mail, type: string) => taken.content.find((part) => part.type === type)?.value;

function messagesIn(taken: Mail, id: string, sentAt: string): CapturedMessage[] {
  const html = partOf(taken, 'text/html');
  const attachments = taken.attachments?.map(({ filename, type, content }) => ({
    filename,
    contentType: type ?? 'application/octet-stream',
    content,
  }));
  const recipients = taken.personalizations.flatMap(({ to, headers }) =>
    to.map(({ email }) => ({ email, headers })),
  );
  return recipients.map(({ email, headers }, index) => ({
    id: index === 0 ? id : `${id}.${index}`,
    channel: 'email',
    to: email,
    from: taken.from.email,
    subject: taken.subject,
    text: partOf(taken, 'text/plain') ?? '',
    ...(html === undefined ? {} : { html }),
    headers: {
      ...taken.headers,
      ...(taken.reply_to ? { 'Reply-To': taken.reply_to.email } : {}),
      ...headers,
    },
    ...(attachments ? { attachments } : {}),
    sentAt,
  }));
}

/** Looks like SendGrid's mail/send: takes mail (into `captured`) and reports it delivered by signed events. */
export function sendgridLookAlike({ apiKey, captured, clock, signer, eventsUrl }: Options) {
  async function send(taken: Mail): Promise<CarrierAnswer> {
    const id = randomBytes(16).toString('base64url');
    const messages = messagesIn(taken, id, clock.now());
    for (const message of messages) await captured.append(message);
    const url = eventsUrl?.();
    return {
      status: 202,
      headers: { 'x-message-id': id },
      ...(url ? { afterwards: () => reportDelivered(url, taken, id, messages) } : {}),
    };
  }

  async function reportDelivered(url: string, taken: Mail, id: string, messages: CapturedMessage[]) {
    const at = clock.now();
    const events = messages.flatMap(({ to }) =>
      ['processed', 'delivered'].map((event) => ({
        ...taken.custom_args,
        email: to,
        timestamp: Math.floor(epochMs(at) / 1000),
        event,
        sg_event_id: randomBytes(16).toString('base64url'),
        sg_message_id: `${id}.recvd-0`,
      })),
    );
    const body = JSON.stringify(events);
    await postToLoopback(url, body, {
      'content-type': 'application/json',
      ...signer.sign(Buffer.from(body), at),
    });
  }

  return {
    handles: ({ url }: CarrierCall) => url.pathname.startsWith('/v3/'),
    async answer({ method, url, headers, body }: CarrierCall): Promise<CarrierAnswer> {
      if (headers.authorization !== `Bearer ${apiKey()}`)
        return refused(401, [{ message: 'The provided authorization grant is invalid.', field: null }]);
      if (url.pathname !== '/v3/mail/send' || method !== 'POST')
        return refused(404, [{ message: 'Not found.', field: null }]);
      const read = mail.safeParse(jsonOf(body));
      if (read.success) return send(read.data);
      return refused(
        400,
        read.error.issues.map(({ message, path }) => ({ message, field: path.join('.') || null })),
      );
    },
  };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
