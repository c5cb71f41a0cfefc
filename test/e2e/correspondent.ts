import * as z from 'zod/mini';
import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import { mailOf } from '../support/written-mail.ts';
import type { HomeHandle, MailReply } from './home-handle.ts';

const record = z.object({
  id: z.string(),
  status: z.string(),
  interview: z.looseObject({ company: z.string(), interviewAt: z.string() }),
  history: z.array(z.looseObject({ type: z.string() })),
  steps: z.array(z.looseObject({ kind: z.string(), nudgeAt: z.string() })),
});
const records = z.object({ interviews: z.array(record) });
const me = z.object({ inboundAddress: z.string() });

export type ToldRecord = z.output<typeof record>;

/** Somebody who is signed in, with a mailbox to forward from. */
export interface Correspondent {
  /** Their own address, to which answers go. */
  address: string;
  phone: string;
  /** Their secret address. */
  inbox: string;
  /** Sends a raw mail to the secret address; the answer. */
  send(raw: string | Uint8Array, to?: string): Promise<MailReply | null>;
  /** Answers the last mail they got. */
  answers(text: string): Promise<MailReply | null>;
  says(text: string): Promise<string>;
  records(): Promise<ToldRecord[]>;
  /** All that reached them, oldest first. */
  messages(): Promise<CapturedMessage[]>;
  /** The last mail they got. */
  lastMail(): Promise<CapturedMessage | undefined>;
  call(method: string, path: string, body?: object): Promise<Response>;
}

export interface CorrespondentSaid {
  only?: 'email' | 'phone';
  timeZone?: string;
  channel?: 'sms' | 'email' | 'both';
}

/** What a mail program makes of an answer to `mail`. */
function answerTo(mail: CapturedMessage | undefined, text: string): string {
  const [id, references] = [mail?.headers?.['Message-ID'] ?? '', mail?.headers?.['References'] ?? ''];
  return mailOf({
    subject: 'Re: something',
    headers: [`In-Reply-To: ${id}`, `References: ${references} ${id}`],
    text: [
      text,
      '',
      'On Tue, Oct 6, 2026 at 11:02 AM Ringback <ringback@example.com> wrote:',
      '> They decide by: Fri 16 Oct',
      '> Something wrong? Answer UNDO',
    ].join('\r\n'),
  });
}

let people = 0;

/** Somebody new, Sam Okoro of New York unless told otherwise; with both contacts confirmed, or only those named. */
export async function correspondent(home: HomeHandle, who: CorrespondentSaid = {}): Promise<Correspondent> {
  people += 1;
  const address = `sam.okoro.${people}@example.com`;
  const phone = `+1212555${String(1000 + people)}`;
  const contacts = [
    ...(who.only === 'phone' ? [] : [{ email: address }]),
    ...(who.only === 'email' ? [] : [{ phone }]),
  ];
  let cookie = '';
  const call = (method: string, path: string, body?: object) =>
    fetch(`${home.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const messages = async () => (await home.messages()).filter(({ to }) => to === address || to === phone);
  const confirm = async (contact: { email: string } | { phone: string }) => {
    const code = /\b\d{6}\b/.exec((await messages()).at(-1)?.text ?? '')?.[0] ?? '';
    const answer = await call('POST', '/api/session/confirm', { ...contact, code });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  };
  const [first, second] = contacts;
  if (first) {
    await call('POST', '/api/session', first);
    await confirm(first);
  }
  const channel = who.channel ?? (who.only === 'phone' ? 'sms' : 'email');
  const timeZone = who.timeZone ?? 'America/New_York';
  const person = { name: 'Sam Okoro', timeZone, channel, ...first, ...second };
  const changed = await call('PATCH', '/api/me', { person });
  if (!changed.ok) throw new Error(`No such person: ${await changed.text()}`);
  if (second) await confirm(second);
  const { inboundAddress: inbox } = z.parse(me, await (await call('GET', '/api/me')).json());
  const send = (raw: string | Uint8Array, to = inbox) => home.mail(raw, to);
  const lastMail = async () => (await messages()).findLast((message) => message.channel === 'email');
  return {
    address,
    phone,
    inbox,
    messages,
    lastMail,
    call,
    send,
    answers: async (text) => send(answerTo(await lastMail(), text)),
    says: async (text) => (await home.text(phone, text)) ?? '',
    records: async () => z.parse(records, await (await call('GET', '/api/interviews')).json()).interviews,
  };
}
