import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent, type CorrespondentSaid } from '../../correspondent.ts';
import type { HomeHandle, StartHome } from '../../home-handle.ts';
import { forwarded, invitation, mailOf } from '../../../support/written-mail.ts';

/** Mails about an interview that is written down, and about none; people share one home. */
export function news(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  const begin = async (who: CorrespondentSaid = {}) => {
    sam = await correspondent(home, who);
  };
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  afterAll(() => home.close());

  describe('news about an interview that is written down', () => {
    const recorded = async () => {
      await begin();
      await sam.send(forwarded(invitation));
    };
    const from = (text: string, subject = 'Your interview at Harrowgate Analytics') =>
      sam.send(
        forwarded({ subject, text: `Hi Sam,\r\n\r\n${text}\r\n\r\nDana Whitfield\r\nHarrowgate Analytics` }),
      );

    test('a new time moves it, and the old plan is gone', async () => {
      await recorded();
      const reply = await from(
        'Something came up on our side: we need to reschedule your interview. It is now on Monday, October 12, 2026 at 11:00 AM ET.',
        'Rescheduled: your interview at Harrowgate Analytics',
      );
      expect(reply?.subject).toBe('Moved: Harrowgate Analytics, Mon 12 Oct, 11 am');
      const [record, ...others] = await sam.records();
      expect(others).toEqual([]);
      expect(record?.history.at(-1)).toMatchObject({
        type: 'rescheduled',
        interviewAt: '2026-10-12T15:00:00Z',
      });
      expect(record?.steps.every(({ nudgeAt }) => nudgeAt > '2026-10-11')).toBe(true);
      await sam.answers('UNDO');
      expect((await sam.records())[0]?.steps[0]?.nudgeAt.slice(0, 10)).toBe('2026-10-08');
    });

    test('a cancellation takes it away', async () => {
      await recorded();
      const reply = await from(
        'I am sorry to tell you that we have to cancel your interview on Thursday, as the position is on hold.',
        'Interview cancelled',
      );
      expect(reply?.text).toContain('cancelled the interview');
      expect((await sam.records())[0]?.history.at(-1)?.type).toBe('cancelled');
    });

    test('a no holds the reminders at once, and is one when the person says so', async () => {
      await recorded();
      const no =
        'Thank you for the time you took. We have decided to move forward with another candidate and will not be moving forward with your application.';
      const reply = await from(no, 'Your application at Harrowgate Analytics');
      expect(reply?.text).toContain('Did they say no? Answer RIGHT or WRONG.');
      expect((await sam.records())[0]?.status).toBe('paused');
      expect((await sam.answers('yes'))?.text).toContain("I'm sorry about Harrowgate Analytics");
      expect((await sam.records())[0]).toMatchObject({ status: 'rejected', steps: [] });
    });

    test('a no is confirmed with one tap: the link opens a page, and only its button does it', async () => {
      await recorded();
      const reply = await from(
        'We have decided to move forward with another candidate and will not be moving forward with your application.',
      );
      const [yes = '', goesOn = ''] = reply?.text.match(/http\S+\/o\/\S+/g) ?? [];
      expect([yes.split('did=')[1], goesOn.split('did=')[1]]).toEqual(['rejected', 'keep_going']);
      expect(reply?.html).toContain('Yes, they said no');
      const page = await (await fetch(yes)).text();
      expect((await sam.records())[0]?.status).toBe('paused');
      const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const pressed = await fetch(yes.split('?')[0] ?? '', {
        method: 'POST',
        body: new URLSearchParams({ token, did: 'rejected' }),
      });
      expect(await pressed.text()).toContain('Worth sending');
      expect((await sam.records())[0]).toMatchObject({ status: 'rejected', steps: [] });
      // The question is answered: a later "no" is not taken for its answer.
      await sam.says('no');
      expect((await sam.records())[0]?.status).toBe('rejected');
    });

    test('an answer that is not sure settles nothing', async () => {
      await recorded();
      await from('We have decided to move forward with other candidates. We wish you all the best.');
      expect(await sam.says('not sure')).toMatch(/stays on hold. Did they say no\?/);
      expect((await sam.records())[0]?.status).toBe('paused');
      expect(await sam.says('wrong')).toContain('go on');
    });

    test('a no that was none: the reminders go on', async () => {
      await recorded();
      await from('We have decided to move forward with other candidates. We wish you all the best.');
      expect(await sam.says('no')).toContain('go on');
      expect((await sam.records())[0]?.status).toBe('active');
    });

    test('an offer is held until it is one', async () => {
      await recorded();
      const reply = await from(
        'We are delighted to offer you the position of Data Analyst at Harrowgate Analytics. The offer letter is attached.',
        'Offer of employment',
      );
      expect(reply?.text).toContain('Is it an offer?');
      expect((await sam.records())[0]?.status).toBe('paused');
      expect((await sam.answers('Yes!'))?.text).toContain('Congratulations');
      expect((await sam.records())[0]?.status).toBe('offer');
    });

    test('two may be meant: asked which, and nothing is done before', async () => {
      await recorded();
      await sam.call('POST', '/api/interviews', {
        interview: {
          company: 'Harrowgate Analytics',
          role: 'Team Lead',
          interviewAt: '2026-10-09T18:00:00Z',
          timeZone: 'America/New_York',
        },
      });
      const reply = await from(
        'I am sorry, but we have to cancel the interview this week.',
        'Interview cancelled',
      );
      expect(reply?.subject).toBe('Which interview is this mail about?');
      const untouched = await sam.records();
      expect(untouched.flatMap(({ history }) => history.map(({ type }) => type))).not.toContain('cancelled');
      const number = /^(\d) Harrowgate Analytics, Team Lead/m.exec(reply?.text ?? '')?.[1] ?? '';
      expect((await sam.answers(number))?.text).toContain('cancelled');
      const changed = (await sam.records()).filter(({ history }) => history.at(-1)?.type === 'cancelled');
      expect(changed.map(({ interview }) => interview['role'])).toEqual(['Team Lead']);
    });
  });

  test('an ending of what is in no list is met with more than a shrug', async () => {
    await begin();
    const reply = await sam.send(
      forwarded({
        subject: 'Your application',
        text: 'Hi Sam,\r\n\r\nThank you for your time. We have decided to move forward with another candidate and will not be moving forward with your application.\r\n\r\nDana Whitfield\r\nHarrowgate Analytics',
      }),
    );
    expect(reply?.text).toMatch(/reads like a no.*nothing to stop/s);
    expect(await sam.records()).toEqual([]);
  });

  describe('a mail about no interview', () => {
    test('is answered kindly and records nothing', async () => {
      await begin();
      const reply = await sam.send(
        forwarded({
          subject: 'Sale',
          from: 'Shop <deals@shop.example>',
          text: 'Air fryers are 70% off until Sunday.',
        }),
      );
      expect(reply?.text).toContain('nothing about an interview');
      expect(await sam.records()).toEqual([]);
    });

    test('an empty one too', async () => {
      await begin();
      expect((await sam.send(mailOf({ text: '' })))?.text).toContain('came through empty');
      expect(await sam.send(new Uint8Array())).toBeNull();
    });
  });
}
