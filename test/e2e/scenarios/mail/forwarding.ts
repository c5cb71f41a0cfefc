import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { correspondent, type Correspondent, type CorrespondentSaid } from '../../correspondent.ts';
import type { HomeHandle, StartHome } from '../../home-handle.ts';
import { forwarded, invitation } from '../../../support/written-mail.ts';
import { countSegments } from '../../../../shared/domain/message/index.ts';
import { noCompany, noTime } from './letters.ts';

/** An invitation is forwarded, with everything in it or not; people share one home. */
export function forwarding(start: StartHome): void {
  let home: HomeHandle;
  let sam: Correspondent;
  const begin = async (who: CorrespondentSaid = {}) => {
    sam = await correspondent(home, who);
  };
  beforeAll(async () => {
    home = await start('2026-10-06T15:00:00Z');
  });
  afterAll(() => home.close());

  describe('an invitation that is forwarded', () => {
    test('is recorded, and answered with what was understood, its words, the plan and its reasons', async () => {
      await begin();
      const reply = await sam.send(forwarded(invitation));
      const [record] = await sam.records();
      expect(record?.interview).toMatchObject({
        company: 'Harrowgate Analytics',
        role: 'Data Analyst',
        interviewAt: '2026-10-08T18:00:00Z',
        timeZone: 'America/New_York',
        decisionBy: '2026-10-16',
        interviewer: { name: 'Dana Whitfield', email: 'dana@harrowgate-analytics.example' },
      });
      expect(record?.status).toBe('active');
      expect(reply?.subject).toBe('Recorded: Harrowgate Analytics, Thu 8 Oct, 2 pm');
      expect(reply?.text).toContain('They decide by: Fri 16 Oct');
      expect(reply?.text).toContain('Why then: You were to hear from them by Friday 16 Oct');
      expect(reply?.text).toContain(`${home.url}/interviews/${record?.id}`);
      expect(reply?.text).toContain('UNDO');
      expect(reply?.html).toContain('We will decide by October 16.');
      expect(reply?.text).not.toContain('We will decide by October 16.');
      const mail = await sam.lastMail();
      expect(mail?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied', 'Reply-To': sam.inbox });
    });

    test('comes twice and is recorded once; by hand a second time it is only told so', async () => {
      await begin();
      const raw = forwarded({ ...invitation, id: '<one@mail.example.com>' });
      expect(await sam.send(raw)).not.toBeNull();
      expect(await sam.send(raw)).toBeNull();
      const again = await sam.send(forwarded({ ...invitation, id: '<two@mail.example.com>' }));
      expect(again?.text).toContain('the same mail before');
      const noted = await sam.send(forwarded({ ...invitation, note: 'fyi' }));
      expect(noted?.text).toContain('already written down');
      expect(await sam.records()).toHaveLength(1);
    });

    test('goes away again with UNDO, by mail and by text', async () => {
      await begin();
      await sam.send(forwarded(invitation));
      expect((await sam.answers('UNDO'))?.text).toContain('Taken back for Harrowgate Analytics');
      expect(await sam.records()).toEqual([]);
      await sam.send(forwarded({ ...invitation, note: 'once more' }));
      expect(await sam.records()).toHaveLength(1);
      expect(await sam.says('undo')).toContain('Taken back for Harrowgate Analytics');
      expect(await sam.records()).toEqual([]);
    });

    test('says less than the line above it', async () => {
      await begin();
      await sam.send(
        forwarded({ ...invitation, note: 'they said decision by the 20th. call Dana 555-0177' }),
      );
      const [record] = await sam.records();
      expect(record?.interview).toMatchObject({
        decisionBy: '2026-10-20',
        interviewer: { phone: '555-0177' },
      });
    });

    test('is answered by text where no address is confirmed, never to From', async () => {
      await begin({ only: 'phone' });
      expect(await sam.send(forwarded(invitation))).toBeNull();
      const sent = (await sam.messages()).at(-1);
      expect(sent).toMatchObject({ channel: 'sms', to: sam.phone });
      expect(sent?.text).toContain('Recorded: your interview with Harrowgate Analytics');
      expect((await sam.messages()).filter(({ channel }) => channel === 'email')).toEqual([]);
    });
  });

  test('is answered by a short text too where somebody chose both', async () => {
    await begin({ channel: 'both' });
    await sam.send(forwarded(invitation));
    const sent = (await sam.messages()).filter(({ text }) => text.includes('Recorded: your'));
    expect(sent.map(({ channel }) => channel)).toEqual(['email', 'sms']);
    expect(countSegments(sent[1]?.text ?? '').segments).toBeLessThanOrEqual(2);
    const before = (await sam.messages()).length;
    await sam.answers('LIST');
    expect((await sam.messages()).slice(before).map(({ channel }) => channel)).toEqual(['email']);
  });

  describe('something is missing', () => {
    test('the time: a draft outside the list until a mail names it', async () => {
      await begin();
      const reply = await sam.send(forwarded(noTime));
      expect(reply?.text).toContain('When is it? Answer with a day and an hour');
      expect(await sam.records()).toEqual([]);
      expect((await sam.answers('Tue 10 am'))?.text).toContain('Recorded: Northgate Labs, Tue 13 Oct, 10 am');
      const [record, ...others] = await sam.records();
      expect(others).toEqual([]);
      expect(record?.interview).toMatchObject({
        company: 'Northgate Labs',
        interviewAt: '2026-10-13T14:00:00Z',
        interviewer: { name: 'Ines Castro' },
      });
    });

    test('the company, told by text', async () => {
      await begin();
      expect((await sam.send(forwarded(noCompany)))?.text).toContain('Which company is it with?');
      expect(await sam.says("it's with Hathersage Heating")).toContain('Recorded: Hathersage Heating');
      const [record] = await sam.records();
      expect(record?.interview).toMatchObject({
        company: 'Hathersage Heating',
        interviewAt: '2026-10-12T20:00:00Z',
      });
    });

    test('a command in between is a command', async () => {
      await begin();
      await sam.send(forwarded(noCompany));
      expect(await sam.says('LIST')).not.toContain('Recorded');
      expect(await sam.records()).toEqual([]);
    });
  });
}
