import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import type { SendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';
import type { ParseMail } from '../../shared/app/ports/parse-mail.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import type { ParsedMail } from '../../shared/domain/mail/parsed-mail.ts';
import type { Fetch } from './local-routes.ts';

/** What plays a mail program and the carrier behind it. */
export interface MailClientParts {
  captured: Captured;
  clock: Clock;
  signer: SendgridSigner;
  parse: ParseMail;
  /** The address that SendGrid posts to. */
  hookUrl: string;
  /** Once every mail that was taken has been read, and what came of it reported. */
  settled: () => Promise<void>;
}

export interface MailReply {
  subject: string;
  text: string;
  html: string;
}

const boundary = 'ringback-played-carrier';

/** The raw mode of Inbound Parse: the whole mail in one field, the envelope in another. */
function postOf(raw: Uint8Array, to: string, from: string): Buffer {
  const field = (name: string, value: Uint8Array | string) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.from(value),
    Buffer.from('\r\n'),
  ];
  return Buffer.concat([
    ...field('envelope', JSON.stringify({ to: [to], from })),
    ...field('charsets', JSON.stringify({ to: 'UTF-8', from: 'UTF-8', subject: 'UTF-8' })),
    ...field('email', raw),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

const addressIn = (value: string | undefined) => /[^\s<>,;]+@[^\s<>,;]+/.exec(value ?? '')?.[0];

/** Where a mail is delivered: as told, else Delivered-To, else To. */
function recipientOf(mail: ParsedMail, told: string | undefined): string | undefined {
  const delivered = mail.headers.find(({ name }) => name === 'delivered-to')?.value;
  return addressIn(told) ?? addressIn(delivered) ?? mail.to[0]?.address;
}

/** The envelope's sender: empty for a bounce. */
function senderOf(mail: ParsedMail): string {
  const path = mail.headers.find(({ name }) => name === 'return-path')?.value;
  return path === undefined ? (mail.from?.address ?? '') : (addressIn(path) ?? '');
}

const isAnswer = ({ channel, headers }: CapturedMessage) =>
  channel === 'email' && headers?.['Auto-Submitted'] === 'auto-replied';

/** Sends mails in, one after the other, and tells what was answered. */
export function mailClient(parts: MailClientParts, fetch: Fetch) {
  let last: Promise<unknown> = Promise.resolve();

  async function send(raw: Uint8Array, told: string | undefined): Promise<MailReply | 'no-recipient' | null> {
    const mail = await parts.parse(raw);
    const to = recipientOf(mail, told);
    if (!to) return 'no-recipient';
    const before = (await parts.captured.list()).length;
    const body = postOf(raw, to, senderOf(mail));
    const response = await fetch(
      new Request(parts.hookUrl, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: {
          'content-type': `multipart/form-data; boundary=${boundary}`,
          ...parts.signer.sign(body, parts.clock.now()),
        },
      }),
    );
    await response.arrayBuffer();
    await parts.settled();
    const answer = (await parts.captured.list()).slice(before).find(isAnswer);
    return answer ? { subject: answer.subject ?? '', text: answer.text, html: answer.html ?? '' } : null;
  }

  return {
    /** One at a time, so that each answer is that of its own mail. */
    send(raw: Uint8Array, told?: string): ReturnType<typeof send> {
      const sent = last.then(() => send(raw, told));
      last = sent.catch(() => undefined);
      return sent;
    },
  };
}
