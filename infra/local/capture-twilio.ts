import { randomBytes } from 'node:crypto';
import type { Clock } from '../../shared/app/ports/chance.ts';
import { signAsTwilio, twilioSignatureHeader } from '../../shared/adapters/twilio-signature.ts';
import { epochMs, type Instant } from '../../shared/domain/time/zoned.ts';
import type { CarrierAnswer, CarrierCall } from './capture-answer.ts';
import { postToLoopback } from './capture-callback.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';

/** A text that a phone sent to us, as the look-alike's list shows it. */
interface InboundText {
  sid: string;
  from: string;
  to: string;
  body: string;
  at: Instant;
}

export interface TwilioLookAlike {
  handles(call: CarrierCall): boolean;
  answer(call: CarrierCall): Promise<CarrierAnswer>;
  /** Puts a text from a phone into the list, without calling any webhook. */
  receive: (text: { from: string; to: string; body: string }) => InboundText;
}

interface Options {
  accountSid: string;
  /** As it is now: it may be renewed. */
  authToken: () => string;
  captured: Captured;
  clock: Clock;
}

const longestBody = 1600;

const refused = (status: number, code: number, message: string): CarrierAnswer => ({
  status,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

/** An RFC 2822 date, as Twilio writes it. */
const rfc2822 = (at: Instant) => new Date(epochMs(at)).toUTCString().replace('GMT', '+0000');

function faultIn(form: URLSearchParams): CarrierAnswer | undefined {
  const [to, body] = [form.get('To'), form.get('Body')];
  if (!to) return refused(400, 21604, "A 'To' phone number is required.");
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refused(400, 21211, "Invalid 'To' Phone Number");
  if (!form.get('From') && !form.get('MessagingServiceSid'))
    return refused(400, 21603, "A 'From' phone number is required.");
  if (!body) return refused(400, 21602, 'Message body is required.');
  if (body.length > longestBody) return refused(400, 21617, 'The concatenated message body is too long.');
  return undefined;
}

/** Looks like Twilio's Messages resource: takes texts (into `captured`) and lists them. */
export function twilioLookAlike({ accountSid, authToken, captured, clock }: Options): TwilioLookAlike {
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const authorization = () => `Basic ${Buffer.from(`${accountSid}:${authToken()}`).toString('base64')}`;
  const inbound: InboundText[] = [];

  const resource = (
    text: { sid: string; from: string; to: string; body: string; at: Instant },
    own: object,
  ) => ({
    sid: text.sid,
    account_sid: accountSid,
    to: text.to,
    from: text.from,
    body: text.body,
    date_created: rfc2822(text.at),
    date_sent: rfc2822(text.at),
    date_updated: rfc2822(text.at),
    num_segments: '1',
    num_media: '0',
    error_code: null,
    error_message: null,
    messaging_service_sid: null,
    api_version: '2010-04-01',
    uri: path.replace('.json', `/${text.sid}.json`),
    ...own,
  });

  async function create(form: URLSearchParams, undelivered: number | undefined): Promise<CarrierAnswer> {
    const fault = faultIn(form);
    if (fault) return fault;
    const text = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      to: form.get('To') ?? '',
      from: form.get('From') ?? form.get('MessagingServiceSid') ?? '',
      body: form.get('Body') ?? '',
      at: clock.now(),
    };
    const { sid: id, to, from, body } = text;
    if (undelivered === undefined)
      await captured.append({ id, channel: 'sms', to, from, text: body, sentAt: text.at });
    const callback = form.get('StatusCallback');
    return {
      status: 201,
      body: resource(text, { direction: 'outbound-api', status: 'queued', date_sent: null }),
      ...(callback ? { afterwards: () => report(callback, text, undelivered) } : {}),
    };
  }

  async function report(
    callback: string,
    text: { sid: string; to: string; from: string },
    undelivered: number | undefined,
  ) {
    const status = undelivered === undefined ? 'delivered' : 'undelivered';
    const params = {
      MessageSid: text.sid,
      MessageStatus: status,
      SmsSid: text.sid,
      SmsStatus: status,
      ...(undelivered === undefined ? {} : { ErrorCode: String(undelivered) }),
      To: text.to,
      From: text.from,
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
    };
    await postToLoopback(callback, new URLSearchParams(params).toString(), {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      [twilioSignatureHeader]: signAsTwilio(authToken(), callback, params),
    });
  }

  async function list({ searchParams }: URL): Promise<CarrierAnswer> {
    const sent = (await captured.list())
      .filter(({ channel }) => channel === 'sms')
      .map(({ id, to, from, text, sentAt }) => ({
        at: sentAt,
        shown: resource(
          { sid: id, to, from, body: text, at: sentAt },
          { direction: 'outbound-api', status: 'delivered' },
        ),
      }));
    const taken = inbound.map((text) => ({
      at: text.at,
      shown: resource(text, { direction: 'inbound', status: 'received' }),
    }));
    const matches = [...sent, ...taken]
      .filter(({ at, shown }) => fits(searchParams, { ...shown, day: at.slice(0, 10) }))
      .sort((a, b) => epochMs(b.at) - epochMs(a.at))
      .map(({ shown }) => shown);
    const size = Math.min(1000, Number(searchParams.get('PageSize') ?? 50));
    const page = Number(searchParams.get('Page') ?? 0);
    const next = new URLSearchParams(searchParams);
    next.set('Page', String(page + 1));
    const more = matches.length > (page + 1) * size;
    return {
      status: 200,
      body: {
        messages: matches.slice(page * size, (page + 1) * size),
        page,
        page_size: size,
        next_page_uri: more ? `${path}?${next.toString()}` : null,
      },
    };
  }

  return {
    handles: ({ url }) => url.pathname.startsWith('/2010-04-01/'),
    async answer({ method, url, headers, body, undelivered }) {
      if (headers.authorization !== authorization()) return refused(401, 20003, 'Authenticate');
      if (url.pathname !== path) return refused(404, 20404, 'The requested resource was not found');
      if (method === 'POST') return create(new URLSearchParams(body), undelivered);
      if (method === 'GET') return list(url);
      return refused(405, 20004, 'Method not allowed');
    },
    receive({ from, to, body }) {
      const text = { sid: `SM${randomBytes(16).toString('hex')}`, from, to, body, at: clock.now() };
      inbound.push(text);
      return text;
    },
  };
}

function fits(asked: URLSearchParams, message: { to: string; from: string; day: string }): boolean {
  const day = (name: string) => asked.get(name)?.slice(0, 10);
  const [on, after, before] = [day('DateSent'), day('DateSent>'), day('DateSent<')];
  return (
    [null, message.to].includes(asked.get('To')) &&
    [null, message.from].includes(asked.get('From')) &&
    (on === undefined || message.day === on) &&
    (after === undefined || message.day >= after) &&
    (before === undefined || message.day <= before)
  );
}
