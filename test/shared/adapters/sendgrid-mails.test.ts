import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendgridMails } from '../../../shared/adapters/sendgrid-mails.ts';
import type { OutgoingMail, SendOutcome } from '../../../shared/app/ports/senders.ts';
import { recordHttp } from '../../support/http-recorder.ts';

const mail: OutgoingMail = {
  attemptId: 'a1',
  to: 'sam@example.com',
  subject: 'Call Ada today',
  text: 'Call {{Ada}} – now',
  html: '<p>Call {{Ada}} – now</p>',
  headers: {
    'List-Unsubscribe': '<https://ringback.example.com/u/1>',
    'Auto-Submitted': 'auto-generated',
    References: '<é@example.com>\r\nBcc: x@example.com',
    'Reply-To': 'Ringback <k7@in.example.com>',
    From: 'not-allowed@example.com',
  },
};

let answer: { status: number; body?: unknown; headers?: Record<string, string> };
let server: Awaited<ReturnType<typeof recordHttp>>;

beforeAll(async () => {
  server = await recordHttp((response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  answer = { status: 202, headers: { 'X-Message-Id': 'msg-1' } };
});

const mails = (more: Partial<Parameters<typeof sendgridMails>[0]> = {}) =>
  sendgridMails({ apiKey: 'SG.hush', from: 'Ringback <hello@example.com>', baseUrl: server.url, ...more });

const lastBody = (): Record<string, unknown> => JSON.parse(server.asked.at(-1)?.body ?? '{}');

describe('sending', () => {
  test('asks as SendGrid wants it, and answers with the message id', async () => {
    expect(await mails().send(mail)).toEqual({ kind: 'sent', providerId: 'msg-1' });
    const [asked] = server.asked;
    expect([asked?.method, asked?.url]).toEqual(['POST', '/v3/mail/send']);
    expect(asked?.headers.authorization).toBe('Bearer SG.hush');
    expect(lastBody()).toEqual({
      from: { email: 'hello@example.com', name: 'Ringback' },
      subject: 'Call Ada today',
      personalizations: [{ to: [{ email: 'sam@example.com' }] }],
      content: [
        { type: 'text/plain', value: 'Call {{Ada}} – now' },
        { type: 'text/html', value: '<p>Call {{Ada}} – now</p>' },
      ],
      headers: {
        'List-Unsubscribe': '<https://ringback.example.com/u/1>',
        'Auto-Submitted': 'auto-generated',
        References: '<é@example.com> Bcc: x@example.com',
      },
      reply_to: { email: 'k7@in.example.com', name: 'Ringback' },
      custom_args: { attempt: 'a1' },
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: { enable: false },
        subscription_tracking: { enable: false },
      },
    });
  });

  test('the headers of the mail are not headers of the request', async () => {
    await mails().send(mail);
    expect(server.asked[0]?.headers).not.toHaveProperty('list-unsubscribe');
    expect(server.asked[0]?.headers).not.toHaveProperty('references');
  });

  test('attachments travel with name, type and base64', async () => {
    const content = Buffer.from([0, 255, 1]).toString('base64');
    await mails().send({
      ...mail,
      attachments: [{ filename: 'call.ics', contentType: 'text/calendar', content }],
    });
    expect(lastBody()['attachments']).toEqual([
      { filename: 'call.ics', type: 'text/calendar', content, disposition: 'attachment' },
    ]);
  });

  test.each([
    ['hello@example.com', { email: 'hello@example.com' }],
    ['"Ring, back" <hello@example.com>', { email: 'hello@example.com', name: 'Ring, back' }],
    ['<hello@example.com>', { email: 'hello@example.com' }],
  ])('from %s', async (from, expected) => {
    await mails({ from }).send(mail);
    expect(lastBody()['from']).toMatchObject(expected);
  });

  test('a base address with a path keeps it, with a last slash or without', async () => {
    await mails({ baseUrl: `${server.url}/sendgrid` }).send(mail);
    await mails({ baseUrl: `${server.url}/sendgrid/` }).send(mail);
    expect(server.asked.map(({ url }) => url)).toEqual(['/sendgrid/v3/mail/send', '/sendgrid/v3/mail/send']);
  });

  test('a mail may be sent twice over: it is not changed by sending', async () => {
    const before = structuredClone(mail);
    await mails().send(mail);
    await mails().send(mail);
    expect(mail).toEqual(before);
    expect(server.asked[0]?.body).toBe(server.asked[1]?.body);
  });

  test('two senders do not share keys or addresses', async () => {
    const other = await recordHttp((response) => response.writeHead(202).end());
    const first = mails();
    mails({ apiKey: 'SG.other', baseUrl: other.url });
    await first.send(mail);
    expect(other.asked).toEqual([]);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer SG.hush');
    await other.close();
  });

  test('a proxy in the environment is not used for loopback', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:1';
    try {
      expect((await mails().send(mail)).kind).toBe('sent');
    } finally {
      delete process.env['http_proxy'];
    }
  });
});

describe('what an answer means', () => {
  const errors = (field: string) => ({ errors: [{ message: 'x', field, help: null }] });

  test.each<[string, typeof answer, SendOutcome]>([
    ['taken, no id', { status: 202 }, { kind: 'sent', providerId: '' }],
    [
      'the address is none',
      { status: 400, body: errors('personalizations.0.to.0.email') },
      { kind: 'refused', reason: 'bad-address', code: 'HTTP 400' },
    ],
    [
      'our sender is wrong',
      { status: 400, body: errors('from.email') },
      { kind: 'refused', reason: 'misconfigured', code: 'HTTP 400' },
    ],
    [
      'key refused',
      { status: 401, body: errors('') },
      { kind: 'refused', reason: 'misconfigured', code: 'HTTP 401' },
    ],
    [
      'sender not verified',
      { status: 403, body: errors('from') },
      { kind: 'refused', reason: 'misconfigured', code: 'HTTP 403' },
    ],
    ['too big', { status: 413 }, { kind: 'refused', reason: 'misconfigured', code: 'HTTP 413' }],
    ['too many', { status: 429 }, { kind: 'later', code: 'HTTP 429' }],
    [
      'too many, wait',
      { status: 429, headers: { 'Retry-After': '7' } },
      { kind: 'later', code: 'HTTP 429', retryAfterSeconds: 7 },
    ],
    ['their fault', { status: 500 }, { kind: 'unknown', code: 'HTTP 500' }],
    ['between', { status: 502 }, { kind: 'unknown', code: 'HTTP 502' }],
  ])('%s', async (_, told, expected) => {
    answer = told;
    expect(await mails().send(mail)).toEqual(expected);
  });

  test('a redirect is not followed', async () => {
    answer = { status: 302, headers: { location: '/elsewhere' } };
    expect(await mails().send(mail)).toEqual({ kind: 'refused', reason: 'misconfigured', code: 'HTTP 302' });
    expect(server.asked).toHaveLength(1);
  });

  test('too many: waits until the limit opens again', async () => {
    answer = { status: 429, headers: { 'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + 30) } };
    const outcome = await mails().send(mail);
    expect(outcome.kind === 'later' && outcome.retryAfterSeconds).toBeGreaterThan(25);
  });

  test('nobody listens: surely not sent', async () => {
    const gone = await recordHttp((response) => response.end());
    await gone.close();
    expect(await mails({ baseUrl: gone.url }).send(mail)).toEqual({ kind: 'later', code: 'ECONNREFUSED' });
  });

  test('the connection breaks after the request was written: unknown', async () => {
    const cut = await recordHttp((response) => response.destroy());
    expect((await mails({ baseUrl: cut.url }).send(mail)).kind).toBe('unknown');
    await cut.close();
  });

  test('no answer in time: unknown', async () => {
    const silent = await recordHttp(() => {});
    const outcome = await mails({ baseUrl: silent.url, timeoutSeconds: 0.1 }).send(mail);
    expect(outcome.kind).toBe('unknown');
    await silent.close();
  });
});
