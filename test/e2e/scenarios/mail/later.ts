import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent, type CorrespondentSaid } from '../../correspondent.ts';
import type { HomeHandle, StartHome } from '../../home-handle.ts';
import { forwarded, invitation } from '../../../support/written-mail.ts';

/** What comes of a mail days later: as the clock moves, each has a home of their own. */
export function later(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  const begin = async (who: CorrespondentSaid = {}) => {
    sam = await correspondent(home, who);
  };
  beforeEach(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  afterEach(() => home.close());

  describe('after the interview', () => {
    test('a new promise moves the calls', async () => {
      await begin();
      await sam.send(forwarded(invitation));
      await home.moveClock('2026-10-09T15:00:00Z');
      const reply = await sam.send(
        forwarded({
          subject: 'Thank you for coming in',
          date: 'Fri, Oct 9, 2026 at 10:12 AM',
          text: 'Hi Sam,\r\n\r\nThank you for talking with us yesterday. We need a little longer and will let you know our decision by October 23.\r\n\r\nDana Whitfield\r\nHarrowgate Analytics',
        }),
      );
      expect(reply?.text).toContain('Noted what Harrowgate Analytics promised');
      expect((await sam.records())[0]?.history.at(-1)).toMatchObject({
        type: 'promised',
        decisionBy: '2026-10-23',
      });
    });
  });

  describe('an answer to a nudge', () => {
    const nudged = async () => {
      await begin();
      await sam.send(forwarded(invitation));
      await home.moveClock('2026-10-21T15:00:00Z');
      const mail = await sam.lastMail();
      expect(mail?.headers?.['Reply-To']).toBe(sam.inbox);
      return mail;
    };

    test('is read without what it quotes and without the signature, postscript included', async () => {
      const mail = await nudged();
      expect(mail?.subject).toMatch(/call/i);
      const reply = await sam.answers('left a voicemail\r\n\r\nThanks,\r\nSam Okoro\r\n555-0123');
      expect(reply?.text).toContain('voicemail left for Dana');
      expect((await sam.records())[0]?.history.at(-1)).toMatchObject({
        type: 'called',
        outcome: 'voicemail',
      });
    });

    test('STOP ends the reminders by mail, and says so', async () => {
      await nudged();
      expect((await sam.answers('please stop emailing me'))?.text).toContain('no more reminders by e-mail');
      const me: unknown = await (await sam.call('GET', '/api/me')).json();
      expect(me).toMatchObject({ emailsStopped: true });
    });
  });
}
