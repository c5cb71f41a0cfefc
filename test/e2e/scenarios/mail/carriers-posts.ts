import { afterAll, beforeAll, expect, test } from 'vitest';
import { envelopeTo, formOf, type Part } from '../../../support/inbound-post.ts';
import { forwarded, invitation } from '../../../support/written-mail.ts';
import { correspondent, type Correspondent } from '../../correspondent.ts';
import type { HomeHandle, Signing, StartHome } from '../../home-handle.ts';

const MEGABYTE = 1024 * 1024;

/** The same letter as Inbound Parse takes it apart when it is not asked for the raw mail. */
const parsedInvitation = (from: string): Part[] => [
  {
    name: 'headers',
    value: `From: Sam Okoro <${from}>\nDate: Tue, 06 Oct 2026 10:49:31 -0400\nMessage-ID: <parsed@mail.example.com>\n`,
  },
  { name: 'charsets', value: JSON.stringify({ text: 'iso-8859-1', to: 'UTF-8', subject: 'UTF-8' }) },
  { name: 'from', value: `Sam Okoro <${from}>` },
  { name: 'subject', value: `Fwd: ${invitation.subject}` },
  {
    name: 'text',
    value: Buffer.from(
      `---------- Forwarded message ---------\r\nFrom: Dana Whitfield <dana@harrowgate-analytics.example>\r\nDate: Tue, Oct 6, 2026 at 10:12 AM\r\nSubject: ${invitation.subject}\r\nTo: <${from}>\r\n\r\n\r\n${invitation.text}\r\n\r\nBüro: 3. Stock`,
      'latin1',
    ),
  },
  { name: 'attachments', value: '0' },
];

/** Mail as SendGrid posts it: raw or in parts, once or often, signed or not. People share one home. */
export function carriersPosts(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  const begin = async () => {
    sam = await correspondent(home);
  };
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  afterAll(() => home.close());

  const post = async (parts: readonly Part[], signing: Signing = 'right') => {
    const { body, contentType } = formOf(parts);
    return (await home.postMail(body, contentType, signing)).status;
  };
  const raw = (mail: string | Uint8Array): Part[] => [envelopeTo(sam.inbox), { name: 'email', value: mail }];
  const answered = async () =>
    (await sam.messages()).filter(({ headers }) => headers?.['Auto-Submitted'] === 'auto-replied').length;

  test('a raw post is recorded, and once however often it is brought', async () => {
    await begin();
    const mail = raw(forwarded({ ...invitation, id: '<again@mail.example.com>' }));
    for (let times = 0; times < 3; times += 1) expect(await post(mail)).toBe(204);
    expect(await sam.records()).toMatchObject([{ interview: { company: 'Harrowgate Analytics' } }]);
    expect(await answered()).toBe(1);
  });

  test('a post in parts is recorded as the raw one would be', async () => {
    await begin();
    expect(await post([envelopeTo(sam.inbox), ...parsedInvitation(sam.address)])).toBe(204);
    expect(await sam.records()).toMatchObject([
      {
        interview: {
          company: 'Harrowgate Analytics',
          role: 'Data Analyst',
          interviewAt: '2026-10-08T18:00:00Z',
          decisionBy: '2026-10-16',
        },
      },
    ]);
    expect(await answered()).toBe(1);
  });

  test.each(['wrong', 'none'] as const)(
    'a post whose signature is %s is a 503, so that it is brought again, and does nothing',
    async (signing) => {
      await begin();
      const mail = raw(forwarded(invitation));
      expect(await post(mail, signing)).toBe(503);
      expect([await sam.records(), await answered()]).toEqual([[], 0]);
      expect(await post(mail)).toBe(204);
      expect(await sam.records()).toHaveLength(1);
    },
  );

  test('what is for nobody, or no form at all, is taken and does nothing', async () => {
    await begin();
    const before = (await home.messages()).length;
    expect(
      await post([envelopeTo('nobodyssecretnobody@in.example.com'), { name: 'email', value: 'x' }]),
    ).toBe(204);
    expect((await home.postMail(Buffer.from('hello'), 'text/plain', 'right')).status).toBe(204);
    expect(await home.messages()).toHaveLength(before);
  });

  test('one mail to two people is read for both of them', async () => {
    await begin();
    const kim = await correspondent(home);
    const mail = forwarded({ ...invitation, id: '<both@mail.example.com>' });
    expect(await post([envelopeTo(sam.inbox, kim.inbox), { name: 'email', value: mail }])).toBe(204);
    for (const one of [sam, kim]) expect(await one.records()).toHaveLength(1);
  });

  test('a mail of four megabytes, as large as a function is handed one, is read', async () => {
    await begin();
    const attached = Buffer.alloc(3 * MEGABYTE - MEGABYTE / 16, 'portfolio ')
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n');
    const letter = forwarded(invitation).replace(
      /Content-Type: text\/plain; charset=utf-8\r\n\r\n([\s\S]*)$/,
      (_, text: string) =>
        [
          'Content-Type: multipart/mixed; boundary="edge"',
          '',
          '--edge',
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
          '--edge',
          'Content-Type: application/pdf; name="portfolio.pdf"',
          'Content-Transfer-Encoding: base64',
          'Content-Disposition: attachment; filename="portfolio.pdf"',
          '',
          attached,
          '--edge--',
          '',
        ].join('\r\n'),
    );
    expect(letter.length).toBeGreaterThan(4 * MEGABYTE);
    expect(letter.length).toBeLessThan(4.4 * MEGABYTE);
    expect((await sam.send(letter))?.subject).toBe('Recorded: Harrowgate Analytics, Thu 8 Oct, 2 pm');
  });
}
