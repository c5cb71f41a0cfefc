import { createServer } from 'node:net';
import twilio from 'twilio';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { twilioTexts } from '../../../shared/adapters/twilio-texts.ts';
import type { SendOutcome } from '../../../shared/app/ports/senders.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { answerJson, recordHttp, type Recorded } from '../../support/http-recorder.ts';

const clock = fixedClock('2026-12-01T14:00:00Z');
const text = { attemptId: 'a b&1', to: '+15550100002', body: 'Call Ada & co. at 3+1 é €' };

let answer: (asked: Recorded) => { status: number; body: unknown };
let server: Awaited<ReturnType<typeof recordHttp>>;

beforeAll(async () => {
  server = await recordHttp((response, asked) => {
    const { status, body } = answer(asked);
    answerJson(response, status, body);
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  answer = () => ({ status: 201, body: { sid: 'SM1', status: 'queued' } });
});

const texts = (more: Partial<Parameters<typeof twilioTexts>[0]> = {}) =>
  twilioTexts({
    accountSid: 'AC1',
    authToken: 'hush',
    sender: { from: '+15550100001' },
    baseUrl: server.url,
    statusCallback: 'https://ringback.example.com/hooks/twilio/status',
    clock,
    ...more,
  });

const lastForm = () => Object.fromEntries(new URLSearchParams(server.asked.at(-1)?.body));

describe('sending', () => {
  test('the request is the one that the whole twilio package writes', async () => {
    await texts().send({ ...text, validUntil: '2026-12-01T15:00:30Z' });
    const whole = twilio('AC1', 'hush');
    whole.api.baseUrl = server.url;
    await whole.messages.create({
      to: text.to,
      body: text.body,
      from: '+15550100001',
      validityPeriod: 3630,
      statusCallback: 'https://ringback.example.com/hooks/twilio/status?attempt=a%20b%261',
    });
    const [ours, theirs] = server.asked;
    const seen = (one: Recorded | undefined) => ({
      method: one?.method,
      url: one?.url,
      form: Object.fromEntries(new URLSearchParams(one?.body)),
      authorization: one?.headers.authorization,
      contentType: one?.headers['content-type'],
      accept: one?.headers.accept,
    });
    expect(seen(ours)).toEqual(seen(theirs));
    expect(seen(ours).url).toBe('/2010-04-01/Accounts/AC1/Messages.json');
  });

  test('the answer carries the message sid', async () => {
    expect(await texts().send(text)).toEqual({ kind: 'sent', providerId: 'SM1' });
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['no limit, no validity', undefined, undefined],
    ['a second left', '2026-12-01T14:00:01Z', '1'],
    ['part seconds are cut', '2026-12-01T14:01:00.900Z', '60'],
    ['Twilio takes no more than ten hours', '2026-12-03T14:00:00Z', '36000'],
  ])('validity: %s', async (_, validUntil, expected) => {
    await texts().send({ ...text, validUntil });
    expect(lastForm()['ValidityPeriod']).toBe(expected);
  });

  test('a text that would come too late is not sent at all', async () => {
    expect(await texts().send({ ...text, validUntil: '2026-12-01T14:00:00.5Z' })).toEqual({
      kind: 'later',
      code: 'too-late',
    });
    expect(server.asked).toEqual([]);
  });

  test('a messaging service instead of a number; no callback when nobody can reach us', async () => {
    await texts({ sender: { messagingServiceSid: 'MG1' }, statusCallback: undefined }).send(text);
    expect(lastForm()).toEqual({ To: text.to, Body: text.body, MessagingServiceSid: 'MG1' });
  });
});

describe('what an answer means', () => {
  test.each<[string, number, unknown, SendOutcome]>([
    ['opted out', 400, { code: 21610 }, { kind: 'refused', reason: 'opted-out', code: '21610' }],
    ['no such number', 400, { code: 21211 }, { kind: 'refused', reason: 'bad-address', code: '21211' }],
    ['not a mobile', 400, { code: 21614 }, { kind: 'refused', reason: 'bad-address', code: '21614' }],
    ['country not allowed', 400, { code: 21408 }, { kind: 'refused', reason: 'blocked', code: '21408' }],
    ['not our number', 400, { code: 21606 }, { kind: 'refused', reason: 'misconfigured', code: '21606' }],
    ['a code unheard of', 400, { code: 29999 }, { kind: 'refused', reason: 'misconfigured', code: '29999' }],
    ['wrong token', 401, { code: 20003 }, { kind: 'refused', reason: 'misconfigured', code: '20003' }],
    ['too many at once', 429, { code: 20429 }, { kind: 'later', code: '20429' }],
    ['429 without a body of Twilio', 429, 'slow', { kind: 'later', code: 'HTTP 429' }],
    ['queue full', 400, { code: 21611 }, { kind: 'later', code: '21611' }],
    ['their fault', 500, { code: 20500 }, { kind: 'unknown', code: '20500' }],
    ['their fault, no body', 503, 'down', { kind: 'unknown', code: 'HTTP 503' }],
    ['a request timeout', 408, {}, { kind: 'unknown', code: 'HTTP 408' }],
    ['a 400 not of Twilio', 400, 'bad', { kind: 'unknown', code: 'HTTP 400' }],
    ['a 404 not of Twilio', 404, 'none', { kind: 'refused', reason: 'misconfigured', code: 'HTTP 404' }],
    ['a redirect', 302, '', { kind: 'refused', reason: 'misconfigured', code: 'HTTP 302' }],
    ['created, but no sid', 201, {}, { kind: 'unknown', code: 'no-sid' }],
  ])('%s', async (_, status, body, expected) => {
    answer = () => ({ status, body: typeof body === 'object' ? { message: 'x', status, ...body } : body });
    expect(await texts().send(text)).toEqual(expected);
  });

  test('created, but the answer cannot be read: unknown', async () => {
    const broken = await recordHttp((response) => response.writeHead(201).end('<html>'));
    expect((await texts({ baseUrl: broken.url }).send(text)).kind).toBe('unknown');
    await broken.close();
  });

  test('nobody listens: surely not sent', async () => {
    const gone = await recordHttp((response) => response.end());
    await gone.close();
    expect(await texts({ baseUrl: gone.url }).send(text)).toEqual({ kind: 'later', code: 'ECONNREFUSED' });
  });

  test('the connection breaks after the request was written: unknown', async () => {
    const cut = await recordHttp((response) => response.destroy());
    expect((await texts({ baseUrl: cut.url }).send(text)).kind).toBe('unknown');
    expect(cut.asked).toHaveLength(1);
    await cut.close();
  });

  test('no answer in time: unknown', async () => {
    const silent = await recordHttp(() => {});
    const outcome = await texts({ baseUrl: silent.url, timeoutSeconds: 0.1 }).send(text);
    expect(outcome).toEqual({ kind: 'unknown', code: 'ETIMEDOUT' });
    await silent.close();
  });

  test('something that does not speak HTTP: unknown', async () => {
    const odd = createServer((socket) => socket.end('hello\r\n'));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const address = odd.address();
    const port = typeof address === 'object' ? address?.port : 0;
    expect((await texts({ baseUrl: `http://127.0.0.1:${port}` }).send(text)).kind).toBe('unknown');
    odd.close();
  });
});

describe('asking whether a text was taken', () => {
  const message = (more: object = {}) => ({
    sid: 'SM9',
    to: text.to,
    from: '+15550100001',
    body: text.body,
    direction: 'outbound-api',
    status: 'delivered',
    date_created: 'Tue, 01 Dec 2026 14:00:05 +0000',
    date_sent: 'Tue, 01 Dec 2026 14:00:06 +0000',
    ...more,
  });
  const since = '2026-12-01T14:00:00Z';
  const listing = (dated: object[], all: object[] = dated) => {
    answer = ({ url }) => ({
      status: 200,
      body: { messages: url.includes('DateSent') ? dated : all, next_page_uri: null },
    });
  };
  const find = () => texts().find({ to: text.to, body: text.body, since });

  test('asks for the number and the day', async () => {
    listing([message()]);
    expect(await find()).toEqual({ providerId: 'SM9' });
    const asked = new URL(server.asked[0]?.url ?? '', server.url);
    expect(asked.pathname).toBe('/2010-04-01/Accounts/AC1/Messages.json');
    expect(asked.searchParams.get('To')).toBe(text.to);
    expect(asked.searchParams.get('DateSent>')).toMatch(/^2026-12-01T13:59:00/);
  });

  test.each<[string, object[], object[] | undefined, unknown]>([
    ['nothing there', [], undefined, 'no'],
    ['another text', [message({ body: 'Hello' })], undefined, 'no'],
    [
      'the same text, an hour ago',
      [message({ date_created: 'Tue, 01 Dec 2026 13:00:05 +0000' })],
      undefined,
      'no',
    ],
    ['the same words, from them', [message({ direction: 'inbound' })], undefined, 'no'],
    ['still queued, so not dated', [], [message({ date_sent: null })], { providerId: 'SM9' }],
    [
      'a trial account',
      [message({ body: `Sent from a trial account - ${text.body}` })],
      undefined,
      { providerId: 'SM9' },
    ],
    ['too many to see them all', [], Array.from({ length: 1000 }, () => message({ body: 'Hi' })), 'unknown'],
  ])('%s', async (_, dated, all, expected) => {
    listing(dated, all);
    expect(await find()).toEqual(expected);
  });

  test('every page is read', async () => {
    answer = ({ url }) =>
      url.includes('PageToken')
        ? { status: 200, body: { messages: [message()], next_page_uri: null } }
        : {
            status: 200,
            body: {
              messages: [message({ body: 'Hi' })],
              next_page_uri: '/2010-04-01/Accounts/AC1/Messages.json?PageToken=2',
            },
          };
    expect(await find()).toEqual({ providerId: 'SM9' });
  });

  test('the carrier cannot say', async () => {
    answer = () => ({ status: 500, body: {} });
    expect(await find()).toBe('unknown');
  });
});
