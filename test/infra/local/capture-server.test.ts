import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startCaptureServer, type CaptureServer } from '../../../infra/local/capture-server.ts';
import type { Captured } from '../../../shared/adapters/sqlite-captured.ts';
import { capturedInMemory } from '../../support/captured-in-memory.ts';
import { sendgridMails } from '../../../shared/adapters/sendgrid-mails.ts';
import { sendgridSignatureCheck } from '../../../shared/adapters/sendgrid-signature.ts';
import { twilioSignatureCheck } from '../../../shared/adapters/twilio-signature.ts';
import { twilioTexts } from '../../../shared/adapters/twilio-texts.ts';
import type { OutgoingMail } from '../../../shared/app/ports/senders.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { recordHttp } from '../../support/http-recorder.ts';
import { guardOutbound } from '../../support/outbound-guard.ts';
import { silentLog } from '../../support/silent-log.ts';

const clock = fixedClock('2026-12-01T14:00:00Z');
const text = { attemptId: 'a1', to: '+15550100002', body: 'Call Ada today.' };
const mail: OutgoingMail = {
  attemptId: 'a2',
  to: 'sam@example.com',
  subject: 'Call Ada today',
  text: 'Call',
  html: '<p>Call</p>',
  headers: { 'Auto-Submitted': 'auto-generated', 'Reply-To': 'k7@in.example.com' },
  attachments: [{ filename: 'call.ics', contentType: 'text/calendar', content: 'QQ==' }],
};

let capture: CaptureServer;
let captured: Captured;
let log: ReturnType<typeof silentLog>;
let guard: ReturnType<typeof guardOutbound>;

beforeEach(async () => {
  clock.set('2026-12-01T14:00:00Z');
  guard = guardOutbound();
  captured = capturedInMemory();
  log = silentLog();
  capture = await startCaptureServer({ captured, clock, log });
});
afterEach(async () => {
  await capture.close();
  guard.end();
});

const texts = (more: { statusCallback?: string; timeoutSeconds?: number } = {}) =>
  twilioTexts({ ...capture.twilio, clock, ...more });
const mails = (more: { timeoutSeconds?: number } = {}) => sendgridMails({ ...capture.sendgrid, ...more });

describe('what is sent is captured', () => {
  test('a text', async () => {
    const outcome = await texts().send(text);
    const [message, ...others] = await captured.list();
    expect(others).toEqual([]);
    expect(outcome).toEqual({ kind: 'sent', providerId: message?.id });
    expect(message).toEqual({
      id: message?.id,
      channel: 'sms',
      to: text.to,
      from: '+15555550100',
      text: text.body,
      sentAt: '2026-12-01T14:00:00Z',
    });
  });

  test('a mail', async () => {
    const outcome = await mails().send(mail);
    const [message] = await captured.list();
    expect(outcome).toEqual({ kind: 'sent', providerId: message?.id });
    expect(message).toEqual({
      id: message?.id,
      channel: 'email',
      to: mail.to,
      from: 'ringback@example.com',
      subject: mail.subject,
      text: 'Call',
      html: '<p>Call</p>',
      headers: mail.headers,
      attachments: mail.attachments,
      sentAt: '2026-12-01T14:00:00Z',
    });
  });

  test('at the time of the clock, which may be simulated', async () => {
    clock.set('2027-03-01T09:00:00Z');
    await texts().send(text);
    expect((await captured.list())[0]?.sentAt).toBe('2027-03-01T09:00:00Z');
  });
});

describe('what the carriers would refuse is refused', () => {
  test.each([
    ['a number that is none', { ...text, to: '555-0102' }, 'bad-address', '21211'],
    ['no words', { ...text, body: '' }, 'misconfigured', '21602'],
    ['too many words', { ...text, body: 'x'.repeat(1601) }, 'misconfigured', '21617'],
  ])('a text with %s', async (_, bad, reason, code) => {
    expect(await texts().send(bad)).toEqual({ kind: 'refused', reason, code });
    expect(await captured.list()).toEqual([]);
  });

  test('a mail to an address that is none', async () => {
    const outcome = await mails().send({ ...mail, to: 'sam@' });
    expect(outcome).toEqual({ kind: 'refused', reason: 'bad-address', code: 'HTTP 400' });
  });

  test('a mail without a subject', async () => {
    const outcome = await mails().send({ ...mail, subject: '' });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'misconfigured' });
  });

  test('the token or the key of somebody else', async () => {
    const strange = twilioTexts({ ...capture.twilio, authToken: 'guess', clock });
    expect(await strange.send(text)).toMatchObject({ kind: 'refused', code: '20003' });
    const odd = sendgridMails({ ...capture.sendgrid, apiKey: 'SG.guess' });
    expect(await odd.send(mail)).toMatchObject({ kind: 'refused', code: 'HTTP 401' });
    expect(await captured.list()).toEqual([]);
  });
});

describe('told to fail', () => {
  test('with a status, for one message', async () => {
    capture.failNext({ kind: 'status', status: 400, code: 21610 }, { kind: 'status', status: 503 });
    expect(await texts().send(text)).toEqual({ kind: 'refused', reason: 'opted-out', code: '21610' });
    expect((await mails().send(mail)).kind).toBe('unknown');
    expect(await captured.list()).toEqual([]);
    expect((await mails().send(mail)).kind).toBe('sent');
  });

  test.each(['hang', 'drop'] as const)(
    '%s: the answer is lost, and asking finds what was taken',
    async (kind) => {
      capture.failNext({ kind, taken: true }, { kind, taken: false });
      const since = clock.now();
      const first = { ...text, body: 'First' };
      const second = { ...text, body: 'Second' };
      expect((await texts({ timeoutSeconds: 0.2 }).send(first)).kind).toBe('unknown');
      expect((await texts({ timeoutSeconds: 0.2 }).send(second)).kind).toBe('unknown');
      const [taken] = await captured.list();
      expect(taken?.text).toBe('First');
      expect(await texts().find({ ...first, since })).toEqual({ providerId: taken?.id });
      expect(await texts().find({ ...second, since })).toBe('no');
    },
  );
});

describe('the list of messages', () => {
  test('what was sent and what phones sent, newest first, filtered as Twilio does', async () => {
    await texts().send(text);
    clock.set('2026-12-02T09:00:00Z');
    const inbound = capture.receive({ from: text.to, to: '+15555550100', body: 'done' });
    const ask = async (query: string) => {
      const answer = await fetch(
        `${capture.twilio.baseUrl}/2010-04-01/Accounts/${capture.twilio.accountSid}/Messages.json?${query}`,
        {
          headers: {
            authorization: `Basic ${btoa(`${capture.twilio.accountSid}:${capture.twilio.authToken}`)}`,
          },
        },
      );
      const read: { messages: { direction: string; sid: string }[]; next_page_uri: string | null } =
        JSON.parse(await answer.text());
      return { directions: read.messages.map(({ direction }) => direction), ...read };
    };
    expect((await ask('')).directions).toEqual(['inbound', 'outbound-api']);
    expect((await ask('')).messages[0]?.sid).toBe(inbound.sid);
    expect((await ask('To=%2B15555550100')).directions).toEqual(['inbound']);
    expect((await ask('From=%2B15555550100')).directions).toEqual(['outbound-api']);
    expect((await ask('DateSent%3E=2026-12-02T00:00:00Z')).directions).toEqual(['inbound']);
    expect((await ask('DateSent%3C=2026-12-01')).directions).toEqual(['outbound-api']);
    const first = await ask('PageSize=1');
    expect([first.directions, first.next_page_uri !== null]).toEqual([['inbound'], true]);
    const second = await ask('PageSize=1&Page=1');
    expect([second.directions, second.next_page_uri]).toEqual([['outbound-api'], null]);
  });
});

describe('reports', () => {
  test('a text is reported delivered, signed, with the attempt in the address', async () => {
    const hook = await recordHttp((response) => response.writeHead(204).end());
    const outcome = await texts({ statusCallback: `${hook.url}/hooks/twilio/status` }).send(text);
    await capture.settled();
    const [call] = hook.asked;
    expect(call?.url).toBe('/hooks/twilio/status?attempt=a1');
    const params = Object.fromEntries(new URLSearchParams(call?.body));
    expect(outcome).toEqual({ kind: 'sent', providerId: params['MessageSid'] });
    expect(params['MessageStatus']).toBe('delivered');
    const signature = call?.headers['x-twilio-signature'];
    expect(
      twilioSignatureCheck(capture.twilio.authToken)({
        url: `${hook.url}${call?.url}`,
        params,
        signature: typeof signature === 'string' ? signature : undefined,
      }),
    ).toBe(true);
    await hook.close();
  });

  test('a mail is reported processed and delivered, signed, with the attempt', async () => {
    const hook = await recordHttp((response) => response.writeHead(204).end());
    capture.reportMailTo(`${hook.url}/hooks/sendgrid/events`);
    await mails().send(mail);
    await capture.settled();
    const [call] = hook.asked;
    const events: Record<string, unknown>[] = JSON.parse(call?.body ?? '[]');
    expect(events.map(({ event, attempt, email }) => [event, attempt, email])).toEqual([
      ['processed', 'a2', mail.to],
      ['delivered', 'a2', mail.to],
    ]);
    const check = sendgridSignatureCheck({ publicKey: capture.sendgrid.eventsPublicKey, clock });
    const headers = Object.fromEntries(
      Object.entries(call?.headers ?? {}).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    );
    expect(check({ body: Buffer.from(call?.body ?? ''), headers })).toBe(true);
    await hook.close();
  });

  test('a report that nobody takes is logged, and the message stays sent', async () => {
    const gone = await recordHttp((response) => response.end());
    await gone.close();
    expect((await texts({ statusCallback: gone.url }).send(text)).kind).toBe('sent');
    await capture.settled();
    expect(log.codes).toEqual(['warn capture.callback-failed']);
  });
});

describe('no other machine is ever contacted', () => {
  test('with the settings of the capture server, sending, asking and reporting stay on loopback', async () => {
    capture.reportMailTo('https://ringback.example.com/hooks/sendgrid/events');
    await texts({ statusCallback: 'https://ringback.example.com/hooks/twilio/status' }).send(text);
    await texts().find({ ...text, since: clock.now() });
    await mails().send(mail);
    await capture.settled();
    expect(guard.hosts.length).toBeGreaterThan(2);
    expect(guard.strangers).toEqual([]);
    expect(log.codes).toEqual([]);
  });

  test('the watch sees what would leave: the carriers themselves', async () => {
    await twilioTexts({ ...capture.twilio, baseUrl: undefined, clock }).send(text);
    await sendgridMails({ ...capture.sendgrid, baseUrl: undefined }).send(mail);
    expect(guard.strangers).toEqual(['api.twilio.com', 'api.sendgrid.com']);
  });
});
