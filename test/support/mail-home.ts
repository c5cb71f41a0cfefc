import * as z from 'zod/mini';
import { startHome, type RunningHome } from '../../infra/local/start-home.ts';
import { capturedMessage, type CapturedMessage } from '../../shared/adapters/captured-message.ts';
import { silentLog } from './silent-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

const reply = z.nullable(z.object({ subject: z.string(), text: z.string(), html: z.string() }));
const mailAnswer = z.object({ reply });
const smsAnswer = z.object({ reply: z.nullable(z.string()) });
const record = z.object({
  id: z.string(),
  status: z.string(),
  interview: z.looseObject({ company: z.string(), interviewAt: z.string() }),
  history: z.array(z.looseObject({ type: z.string() })),
  steps: z.array(z.looseObject({ kind: z.string(), nudgeAt: z.string() })),
});
const records = z.object({ interviews: z.array(record) });
const me = z.object({ inboundAddress: z.string() });

export type MailReply = NonNullable<z.output<typeof reply>>;
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
  says(text: string): Promise<string>;
  records(): Promise<ToldRecord[]>;
  /** All that reached them, oldest first. */
  messages(): Promise<CapturedMessage[]>;
  call(method: string, path: string, body?: object): Promise<Response>;
}

export interface MailHome {
  url: string;
  home: RunningHome;
  /** Somebody new, Sam Okoro of New York unless told otherwise; with both contacts confirmed, or only those named. */
  somebody(who?: {
    only?: 'email' | 'phone';
    timeZone?: string;
    channel?: 'sms' | 'email' | 'both';
  }): Promise<Correspondent>;
  moveClock(to: string): Promise<void>;
  close(): Promise<void>;
}

let people = 0;

/** Starts a home at `now`, as a whole machine would be. */
export async function startMailHome(now: string): Promise<MailHome> {
  const data = temporaryFolder();
  const home = await startHome({
    port: 0,
    host: '127.0.0.1',
    dataFolder: data.folder,
    now,
    settings: {},
    log: silentLog(),
  });
  const { url } = home;
  const all = async () =>
    z.parse(z.array(capturedMessage), await (await fetch(`${url}/local/messages`)).json());
  return {
    url,
    home,
    somebody: (who = {}) => somebody(url, all, who),
    moveClock: async (to) => {
      const answer = await fetch(`${url}/local/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to }),
      });
      await answer.arrayBuffer();
    },
    close: async () => {
      await home.stop();
      data.remove();
    },
  };
}

async function somebody(
  url: string,
  all: () => Promise<CapturedMessage[]>,
  who: NonNullable<Parameters<MailHome['somebody']>[0]>,
): Promise<Correspondent> {
  people += 1;
  const address = `sam.okoro.${people}@example.com`;
  const phone = `+1212555${String(1000 + people)}`;
  const contacts = [
    ...(who.only === 'phone' ? [] : [{ email: address }]),
    ...(who.only === 'email' ? [] : [{ phone }]),
  ];
  let cookie = '';
  const call = (method: string, path: string, body?: object) =>
    fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const messages = async () => (await all()).filter(({ to }) => to === address || to === phone);
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
  return {
    address,
    phone,
    inbox,
    messages,
    call,
    send: async (raw, to = inbox) => {
      const answer = await fetch(`${url}/local/mail?to=${encodeURIComponent(to)}`, {
        method: 'POST',
        headers: { 'content-type': 'message/rfc822' },
        body: typeof raw === 'string' ? raw : new Uint8Array(raw),
      });
      return z.parse(mailAnswer, await answer.json()).reply;
    },
    says: async (text) => {
      const answer = await call('POST', '/local/sms', { from: phone, text });
      return z.parse(smsAnswer, await answer.json()).reply ?? '';
    },
    records: async () => z.parse(records, await (await call('GET', '/api/interviews')).json()).interviews,
  };
}
