import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent, type CorrespondentSaid } from '../../correspondent.ts';
import type { HomeHandle, StartHome } from '../../home-handle.ts';
import { forwarded, invitation, mailOf } from '../../../support/written-mail.ts';
import { noTime } from './letters.ts';

/** Whose words are taken for their own, and whom nobody answers; people share one home. */
export function ownWords(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  const begin = async (who: CorrespondentSaid = {}) => {
    sam = await correspondent(home, who);
  };
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  afterAll(() => home.close());

  describe('own words that answer nothing', () => {
    test('are read as a text would be', async () => {
      await begin();
      await sam.send(forwarded(invitation));
      const from = `Sam Okoro <${sam.address}>`;
      expect((await sam.send(mailOf({ from, subject: 'list', text: 'LIST' })))?.text).toContain('Harrowgate');
    });

    test('are never taken from a mail that is passed on', async () => {
      await begin();
      await sam.send(forwarded(noTime));
      const raw = mailOf({
        from: `Sam Okoro <${sam.address}>`,
        subject: 'FW: Automatic reply: Following up',
        text: [
          'From: Ines Castro <ines.castro@northgatelabs.example>',
          'Sent: Tuesday, October 6, 2026 9:00 AM',
          `To: Sam Okoro <${sam.address}>`,
          'Subject: Automatic reply: Following up',
          '',
          'I am on leave and will be back in the office on Monday at 10 am.',
        ].join('\r\n'),
      });
      expect((await sam.send(raw))?.text).not.toContain('Recorded');
      expect(await sam.records()).toEqual([]);
    });
  });

  describe('machines', () => {
    test.each([
      ['a vacation note', ['Auto-Submitted: auto-replied']],
      ['a list', ['List-Id: <jobs.example.com>']],
      ['bulk mail', ['Precedence: bulk']],
      ['a bounce', ['Return-Path: <>']],
      ['our own answer', ['X-Ringback-Loop: 1']],
    ])('%s is neither answered nor recorded', async (_, headers) => {
      await begin();
      const before = (await sam.messages()).length;
      expect(await sam.send(forwarded({ ...invitation, headers }))).toBeNull();
      expect(await sam.messages()).toHaveLength(before);
      expect(await sam.records()).toEqual([]);
    });

    test('our own mails that a mailbox sends back end there', async () => {
      await begin();
      await sam.send(forwarded(invitation));
      const mail = await sam.lastMail();
      const id = mail?.headers?.['Message-ID'] ?? '';
      const headers = Object.entries(mail?.headers ?? {}).filter(([name]) => name !== 'Message-ID');
      const raw = mailOf({
        from: 'Ringback <ringback@example.com>',
        id,
        headers: headers.map(([name, value]) => `${name}: ${value}`),
        text: mail?.text ?? '',
      });
      expect(await sam.send(raw)).toBeNull();
    });

    test("a booking system's mail that the person's own mailbox passed on is read", async () => {
      await begin();
      const raw = mailOf({
        from: 'Harrowgate Analytics <no-reply@booking.example>',
        subject: invitation.subject ?? '',
        headers: [`X-Forwarded-For: ${sam.address} ${sam.inbox}`, `X-Forwarded-To: ${sam.inbox}`],
        text: invitation.text,
      });
      expect((await sam.send(raw))?.subject).toContain('Recorded: ');
    });
  });

  describe("Gmail's question whether mail may be forwarded", () => {
    test('is passed on to the person, link and code', async () => {
      await begin();
      const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-xyz123';
      const reply = await sam.send(
        mailOf({
          from: 'Équipe Gmail <forwarding-noreply@google.com>',
          subject: '(#123456789) Confirmation de transfert Gmail : sam.okoro@gmail.com',
          text: `sam.okoro@gmail.com a demandé le transfert.\r\nCode : 123456789\r\n\r\n${link}`,
        }),
      );
      expect(reply?.text).toContain('123456789');
      expect(reply?.text).toContain(link);
      expect(await sam.records()).toEqual([]);
    });
  });
}
