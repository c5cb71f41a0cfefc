import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeMailApp, type ReceivingMails } from '../../functions/take-mail/handler.ts';
import { folderRawMails } from '../../shared/adapters/folder-raw-mails.ts';
import { parseMime } from '../../shared/adapters/mime-parse.ts';
import { nodeSeal } from '../../shared/adapters/node-seal.ts';
import { sendgridSignatureCheck, sendgridSigner } from '../../shared/adapters/sendgrid-signature.ts';
import { openSqliteStores, type SqliteStores } from '../../shared/adapters/sqlite-stores.ts';
import { inboundHookUrl } from '../../shared/app/mail/inbound-path.ts';
import type { MailToRead } from '../../shared/domain/mail/mail-to-read.ts';
import { sampleAccount } from '../contracts/samples.ts';
import { fixedClock } from '../support/fixed-clock.ts';
import { envelopeTo, formOf, type Part } from '../support/inbound-post.ts';
import { silentLog } from '../support/silent-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { mailOf } from '../support/written-mail.ts';

const clock = fixedClock('2026-12-01T14:00:00Z');
const signer = sendgridSigner();
const site = { publicUrl: 'https://ringback.example', inboundDomain: 'in.ringback.example' };
const [sam, kim] = ['samssecretsamssecret', 'kimssecretkimssecret'] as const;
const addressOf = (secret: string) => `${secret}@in.ringback.example`;

let stores: SqliteStores;
let data: ReturnType<typeof temporaryFolder>;
let world: ReceivingMails & { site: typeof site };
beforeEach(async () => {
  data = temporaryFolder();
  stores = openSqliteStores(`${data.folder}/test.db`, { log: silentLog() });
  for (const inboundSecret of [sam, kim]) await stores.accounts.create(sampleAccount({ inboundSecret }));
  world = {
    accounts: stores.accounts,
    mailQueue: stores.mailQueue,
    rawMails: folderRawMails(`${data.folder}/mail`),
    clock,
    seal: nodeSeal(Buffer.alloc(32, 7)),
    log: silentLog(),
    site,
    isSignedBySendgrid: sendgridSignatureCheck({ publicKey: signer.publicKey, clock }),
  };
});
afterEach(async () => {
  await stores.close();
  data.remove();
});

async function post(
  parts: readonly Part[],
  more: { url?: string; signed?: boolean; body?: Buffer; to?: ReceivingMails } = {},
): Promise<Response> {
  const form = formOf(parts);
  const body = more.body ?? form.body;
  const signature = signer.sign(more.signed === false ? Buffer.from('else') : body, clock.now());
  return takeMailApp(more.to ?? world).fetch(
    new Request(more.url ?? inboundHookUrl(world), {
      method: 'POST',
      headers: { 'content-type': form.contentType, ...signature },
      body: new Uint8Array(body),
    }),
  );
}

/** What waits to be read, and as what it was kept. */
async function queued(): Promise<(MailToRead & { raw: string })[]> {
  const found: (MailToRead & { raw: string })[] = [];
  await stores.mailQueue.work(async (mail) => {
    const raw = Buffer.from((await world.rawMails.get(mail.id)) ?? []).toString('latin1');
    found.push({ ...mail, raw });
  }, Date.now());
  return found;
}

describe('a mail in raw mode', () => {
  test('is kept byte for byte below a line that tells its envelope, and queued', async () => {
    const raw = Buffer.concat([Buffer.from(mailOf({ text: 'hello' })), Buffer.from([0xe9, 0x00, 0xff])]);
    const answer = await post([envelopeTo(addressOf(sam)), { name: 'email', value: raw }]);
    expect(answer.status).toBe(204);
    const [mail, ...others] = await queued();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: addressOf(sam), receivedAt: '2026-12-01T14:00:00Z' });
    expect(mail?.raw).toBe(`Return-Path: <sam@example.com>\r\n${raw.toString('latin1')}`);
  });

  test('is whose the envelope says, each of them, and nobody else; its headers say nothing', async () => {
    const to = [addressOf(kim).toUpperCase(), 'x@elsewhere.example', addressOf(sam), addressOf(sam)];
    const raw = mailOf({ text: 'hello', headers: [`Delivered-To: ${addressOf('somebodyelsessecret')}`] });
    await post([envelopeTo(...to), { name: 'email', value: raw }]);
    expect((await queued()).map((mail) => mail.to)).toEqual([addressOf(kim), addressOf(sam)]);
  });

  test('posted again is kept once, under one name', async () => {
    const parts = [envelopeTo(addressOf(sam)), { name: 'email', value: mailOf({ text: 'hello' }) }];
    await post(parts);
    await post(parts);
    const ids = (await queued()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('with an empty sender in its envelope is told as a bounce', async () => {
    const envelope = { name: 'envelope', value: JSON.stringify({ to: [addressOf(sam)], from: '' }) };
    await post([envelope, { name: 'email', value: mailOf({ text: 'hello' }) }]);
    expect((await queued())[0]?.raw).toMatch(/^Return-Path: <>\r\n/);
  });

  test('cannot put headers of its own through the envelope', async () => {
    const from = 'a@b.example>\r\nX-Evil: 1\r\n\r\n';
    const envelope = { name: 'envelope', value: JSON.stringify({ to: [addressOf(sam)], from }) };
    await post([envelope, { name: 'email', value: mailOf({ text: 'hello' }) }]);
    const [mail] = await queued();
    const parsed = await parseMime(Buffer.from(mail?.raw ?? '', 'latin1'));
    expect(parsed.headers.map(({ name }) => name)).not.toContain('x-evil');
    expect(parsed.text.trim()).toBe('hello');
  });
});

describe('a mail in parsed mode', () => {
  const headers = [
    'Received: from a.example',
    'From: =?utf-8?Q?J=C3=BCrgen?= <jurgen@example.com>',
    'To: someone@in.ringback.example',
    'Subject: Fwd: Gespräch',
    'Message-ID: <p1@example.com>',
    'References: <r1@example.com>',
    ' <r2@example.com>',
    'Date: Tue, 01 Dec 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="gone"',
    ' ; charset=x',
    '',
  ].join('\n');
  const calendar = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  const parsedOf = async (parts: readonly Part[]) => {
    expect((await post([envelopeTo(addressOf(sam)), ...parts])).status).toBe(204);
    const [mail] = await queued();
    return parseMime(Buffer.from(mail?.raw ?? '', 'latin1'));
  };

  test('is rebuilt: headers, bodies in their charsets, attachments', async () => {
    const mail = await parsedOf([
      { name: 'headers', value: headers },
      { name: 'charsets', value: JSON.stringify({ text: 'iso-8859-1', html: 'windows-1252', to: 'UTF-8' }) },
      { name: 'text', value: Buffer.from('Grüße um zehn', 'latin1') },
      { name: 'html', value: Buffer.from([0x3c, 0x70, 0x3e, 0x80, 0x3c, 0x2f, 0x70, 0x3e]) },
      { name: 'attachment1', filename: 'invite.ics', type: 'text/calendar', value: calendar },
      {
        name: 'attachment2',
        filename: 'mail.eml',
        type: 'message/rfc822',
        value: mailOf({ subject: 'inner', text: 'within' }),
      },
      {
        name: 'attachment3',
        filename: 'cv.zip',
        type: 'application/zip',
        value: Buffer.from([1, 2, 0, 255]),
      },
    ]);
    expect(mail.from).toEqual({ name: 'Jürgen', address: 'jurgen@example.com' });
    expect(mail).toMatchObject({ subject: 'Fwd: Gespräch', messageId: '<p1@example.com>' });
    expect(mail.references).toEqual(['<r1@example.com>', '<r2@example.com>']);
    expect(mail.date).toBe('Tue, 01 Dec 2026 09:00:00 +0100');
    expect(mail.text.trim()).toBe('Grüße um zehn');
    expect(mail.html).toContain('€');
    expect(mail.calendars.map(({ text }) => text.split(/\r?\n/))).toEqual([calendar.split('\r\n')]);
    expect(mail.messages.map(({ subject, text }) => [subject, text.trim()])).toEqual([['inner', 'within']]);
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('application/zip');
    expect(mail.faults).toEqual([]);
  });

  test('a header in a field, or a boundary in a body, breaks nothing', async () => {
    const mail = await parsedOf([
      { name: 'headers', value: 'no header at all\n\nSubject: body\n' },
      { name: 'subject', value: 'Interview\r\nBcc: all@example.com\r\n\r\nbody' },
      { name: 'from', value: 'A <a@example.com>\r\nX-Evil: 1' },
      { name: 'text', value: '--ringback-part-text\r\n--ringback-part-whole--\r\nstill here' },
      { name: 'charsets', value: '{"text":"klingon"}' },
    ]);
    expect(mail.headers.map(({ name }) => name)).not.toContain('bcc');
    expect(mail.headers.map(({ name }) => name)).not.toContain('x-evil');
    expect(mail.text).toContain('still here');
  });
});

describe('what can never be of use is taken, logged and left', () => {
  test.each([
    ['nobody has the address', [envelopeTo(addressOf('nobodyssecretnobody'))]],
    ['there is no envelope', []],
    ['the envelope is no JSON', [{ name: 'envelope', value: '{' }]],
    ['it goes to a name', [envelopeTo('postmaster@in.ringback.example')]],
  ])('%s', async (_, parts) => {
    expect((await post([...parts, { name: 'email', value: mailOf({ text: 'hello' }) }])).status).toBe(204);
    expect(await queued()).toEqual([]);
  });

  test('spam; what only might be spam is read', async () => {
    const mail = (score: string) =>
      post([
        envelopeTo(addressOf(sam)),
        { name: 'spam_score', value: score },
        { name: 'email', value: mailOf({ text: `worth ${score}` }) },
      ]);
    expect((await mail('14.2')).status).toBe(204);
    expect((await mail('5.1')).status).toBe(204);
    expect((await queued()).map(({ raw }) => /worth (\S+)/.exec(raw)?.[1])).toEqual(['5.1']);
  });

  test('a mail above 30 MB', async () => {
    const raw = Buffer.alloc(31 * 1024 * 1024, 'a');
    expect((await post([envelopeTo(addressOf(sam)), { name: 'email', value: raw }])).status).toBe(204);
    expect(await queued()).toEqual([]);
  });

  test.each([
    ['broken off', Buffer.from('--xYzZY\r\nContent-Disposition: form-data; name="email"\r\n\r\nhalf a ma')],
    ['no form', Buffer.from('hello')],
    ['empty', Buffer.alloc(0)],
  ])('a post that is %s', async (_, body) => {
    expect((await post([], { body })).status).toBe(204);
    expect(await queued()).toEqual([]);
  });
});

describe('never a 4xx', () => {
  const parts = () => [envelopeTo(addressOf(sam)), { name: 'email', value: mailOf({ text: 'hello' }) }];

  test('a wrong signature, or the wrong secret in the path, is a 503 and leaves nothing', async () => {
    expect((await post(parts(), { signed: false })).status).toBe(503);
    const url = inboundHookUrl(world).replace(/.$/, '_');
    expect((await post(parts(), { url })).status).toBe(503);
    expect(await queued()).toEqual([]);
  });

  test('while no key is known every mail is put off, and the log says why', async () => {
    const log = silentLog();
    const told: object[] = [];
    const error = (code: string, fields?: object) => void told.push({ code, ...fields });
    const unkeyed = { ...world, isSignedBySendgrid: undefined, log: { ...log, error } };
    expect((await post(parts(), { to: unkeyed })).status).toBe(503);
    expect(told).toEqual([{ code: 'unsigned-webhook', path: '/hooks/sendgrid/inbound', because: 'no-key' }]);
    expect(await queued()).toEqual([]);
  });

  test('a mail that cannot be kept or queued is a 503, to be brought again', async () => {
    const broken = async () => Promise.reject(new Error('disk full'));
    expect((await post(parts(), { to: { ...world, mailQueue: { put: broken } } })).status).toBe(503);
    const rawMails = { ...world.rawMails, keep: broken };
    expect((await post(parts(), { to: { ...world, rawMails } })).status).toBe(503);
    expect(await queued()).toEqual([]);
  });
});
