import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent } from '../e2e/correspondent.ts';
import { startOneMachine, type OneMachine } from '../e2e/one-machine.ts';
import { forwarded, invitation, mailOf } from '../support/written-mail.ts';

let machine: OneMachine;
let sam: Correspondent;
beforeAll(async () => {
  machine = await startOneMachine('2026-10-06T15:00:00Z');
  sam = await correspondent(machine);
});
afterAll(() => machine.close());

const head = (subject: string, type: string) => [
  `From: Sam Okoro <${sam.address}>`,
  'To: a@in.example.com',
  `Subject: ${subject}`,
  'MIME-Version: 1.0',
  type,
];

const parts = (many: number) =>
  [
    ...head('Fwd: parts', 'Content-Type: multipart/mixed; boundary="b"'),
    '',
    ...Array.from({ length: many }, (_, i) => `--b\r\nContent-Type: text/plain\r\n\r\npart ${i}`),
    '--b--',
  ].join('\r\n');

const nested = (depth: number) => {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  );
  return `${head('Fwd: deep', '').join('\r\n').trimEnd()}\r\n${open.join('')}Content-Type: text/plain\r\n\r\nhello`;
};

const endless =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTART:20261008T180000Z\r\nRRULE:FREQ=SECONDLY;COUNT=99999999\r\nSUMMARY:Standup\r\nEND:VEVENT\r\nEND:VCALENDAR';

const bad: [string, () => string | Uint8Array][] = [
  ['a megabyte of text', () => mailOf({ text: 'interview at noon. '.repeat(55_000) })],
  ['1,000 parts', () => parts(1000)],
  ['50 levels', () => nested(50)],
  [
    'a boundary that never comes',
    () => [...head('Fwd: boundary', 'Content-Type: multipart/mixed; boundary="b"'), '', 'lost'].join('\r\n'),
  ],
  ['half a mail', () => forwarded(invitation).slice(0, 260)],
  [
    'a charset nobody knows',
    () => [...head('Fwd: charset', 'Content-Type: text/plain; charset=klingon'), '', 'hello'].join('\r\n'),
  ],
  [
    'a bomb of HTML',
    () => [...head('Fwd: html', 'Content-Type: text/html'), '', '<div>'.repeat(100_000)].join('\r\n'),
  ],
  [
    'an endless calendar',
    () => [...head('Fwd: calendar', 'Content-Type: text/calendar; method=REQUEST'), '', endless].join('\r\n'),
  ],
  [
    'a zip',
    () =>
      [
        ...head('Fwd: zip', 'Content-Type: application/zip\r\nContent-Transfer-Encoding: base64'),
        '',
        'UEsDBAoAAAAA',
      ].join('\r\n'),
  ],
  ['an empty mail', () => mailOf({ text: '' })],
  ['a mail in Finnish', () => mailOf({ text: 'Hei Sami, nähdään huomenna saunassa. Terveisin Ville' })],
  ['right to left', () => mailOf({ text: 'שלום, נתראה מחר \u202E cba' })],
];

describe('every mail from a person is answered, in bounded time, and nothing is made up', () => {
  test.each(bad)('%s', async (_, raw) => {
    const before = (await sam.records()).length;
    const startMs = performance.now();
    const reply = await sam.send(raw());
    expect(performance.now() - startMs).toBeLessThan(3000);
    expect(reply?.text.length).toBeGreaterThan(20);
    const made = (await sam.records()).slice(before);
    expect(made.length).toBeLessThanOrEqual(1);
  });
});

test('a subject cannot bring headers along', async () => {
  const subject = 'Re: =?utf-8?Q?hello=0D=0ABcc:_all=40example.com?=';
  const kim = await correspondent(machine);
  await kim.send(forwarded(invitation));
  const ours = (await kim.messages()).at(-1);
  const reply = await kim.send(
    mailOf({ subject, headers: [`References: ${ours?.headers?.['Message-ID']}`], text: 'LIST' }),
  );
  expect(reply?.subject).toBe('Re: hello Bcc: all@example.com');
  expect((await kim.messages()).map(({ to }) => to)).not.toContain('all@example.com');
});

test('a mail that brings its reader down is set aside, and the next is read', async () => {
  const lee = await correspondent(machine);
  const { mailReader, stores } = machine.inside;
  // Written by hand, or by an older version: nothing that the reader can take.
  await stores.mailQueue.put({ id: '../../etc/passwd', to: lee.inbox, receivedAt: '2026-10-06T15:00:00Z' });
  expect((await lee.send(forwarded(invitation)))?.subject).toContain('Recorded: Harrowgate Analytics');
  await mailReader.idle();
  expect(await stores.mailQueue.nextMs()).toBeGreaterThan(0);
});

test('says whom it is to, or is a 400', async () => {
  const answer = await fetch(`${machine.url}/local/mail`, { method: 'POST', body: 'Subject: x\r\n\r\ny' });
  expect(answer.status).toBe(400);
});
