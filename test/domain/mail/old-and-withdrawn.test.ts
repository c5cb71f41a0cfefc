import { describe, expect, it } from 'vitest';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import type { MailReading } from '../../../shared/domain/mail/mail-reading.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { shapes } from '../../support/mail/shapes.ts';

async function reading(text: string, subject = 'Your interview'): Promise<MailReading> {
  const letter = {
    id: subject,
    from: 'Robin Ashdown <r.ashdown@fenwick-marlow.example>',
    subject,
    body: `Hi Sam,\n\n${text}\n\nRobin Ashdown`,
    sent: '2026-10-13T09:20-04:00',
    expect: { kind: '' },
  };
  return readMail(await parseMime(new TextEncoder().encode(shapes[0]?.wrap(letter) ?? '')));
}

describe('the new time wins over the one before', () => {
  it.each([
    'Your interview has been rescheduled.\n\nPrevious: Thursday, October 15, 2026 at 10:00 AM\nNew: Tuesday, October 20, 2026 at 3:00 PM',
    'Your interview was Thursday 15 October at 10am and is now Tuesday 20 October at 3pm.',
    'Old time\tThursday, October 15, 2026, 10:00 AM\nNew time\tTuesday, October 20, 2026, 3:00 PM',
    'Your interview has been moved from Thursday, October 15 at 10:00 AM to Tuesday, October 20 at 3:00 PM.',
    'Your interview for Bakery Lead has been updated.\n\nPrevious time\nThursday, October 15, 2026, 10:00 AM\n\nNew time\nTuesday, October 20, 2026, 3:00 PM',
    'New time: Tuesday, October 20, 3:00 PM (was Thursday, October 15, 10:00 AM)',
    'The interview originally scheduled for Thursday, October 15 at 10:00 AM will now take place on Tuesday, October 20 at 3:00 PM.',
    'Original date: Thursday 15 October 2026\nOriginal time: 10:00\nNew date: Tuesday 20 October 2026\nNew time: 15:00',
    'Your interview has been rescheduled.\n\nFrom: Thursday, 15 October 2026, 10:00\nTo: Tuesday, 20 October 2026, 15:00',
    'There is a change to your interview.\n\nThursday 15 October, 10:00 → Tuesday 20 October, 15:00',
    'A change:\n\nScheduled time: Thursday 15 October, 10:00\nUpdated time: Tuesday 20 October, 15:00',
    'Your interview on Thursday 15 October at 10am needs to move. The new date is Tuesday 20 October at 3pm.',
    'Your interview with us has been rescheduled.\n\nBEFORE\nThursday 15 October, 10:00\nAFTER\nTuesday 20 October, 15:00',
  ])('%s', async (text) => {
    const { kind, interviewAt } = await reading(text);
    expect([kind.value, interviewAt?.value]).toEqual(['reschedule', '2026-10-20T19:00:00Z']);
  });

  it('reads no words that are struck through', async () => {
    const html =
      '<p>Hi Sam,</p><p>Your interview is on <s>Thursday 15 October at 10am</s> Tuesday 20 October at 3pm.</p><p>Robin</p>';
    const mail = {
      ...(await parseMime(
        new TextEncoder().encode('From: a@example.com\r\nDate: Tue, 13 Oct 2026 09:20:00 -0400\r\n\r\nx'),
      )),
      text: 'Your interview is on Thursday 15 October at 10am Tuesday 20 October at 3pm.',
      html,
    };
    expect(readMail(mail).interviewAt?.value).toBe('2026-10-20T19:00:00Z');
  });

  it('keeps a time that stands alone, however it is called', async () => {
    const { interviewAt } = await reading('Your interview was scheduled for Tuesday 20 October at 3pm.');
    expect(interviewAt?.value).toBe('2026-10-20T19:00:00Z');
  });
});

describe('a candidate who withdrew has nothing to be recorded', () => {
  it.each([
    'We are sorry to hear you will not be continuing with your application. Good luck.',
    "Sorry to hear you won't be continuing. Your interview on Thursday 15 October at 10am was due to be with Dana. Thanks for letting us know.",
    'This confirms that you have withdrawn your application for Store Lead. Your interview was scheduled for Thursday 15 October at 10am.',
    'Thank you for letting us know that you are withdrawing. We respect your decision and wish you every success.',
    'That is a shame, but I completely understand. I will take you out of the process. All the best in the new job.',
    'I understand you have decided not to proceed. Thank you for telling us before Thursday 15 October 10am. The door is open if you change your mind.',
    "Sorry to hear you won't be joining us on Thursday at 10. Hope the other job works out well.",
    'As requested we have withdrawn you from consideration for the Store Lead position.',
  ])('%s', async (text) => {
    const { kind, interviewAt } = await reading(text);
    expect([kind.value, interviewAt]).toEqual(['cancel', null]);
  });

  it('may still withdraw from an interview that is on', async () => {
    const text =
      'Your interview is on Thursday 15 October at 10am. If you decide to withdraw your application, please tell us.';
    expect((await reading(text)).kind.value).toBe('interview');
  });
});

describe('how long it takes', () => {
  it.each([
    [null, 'Please come for an interview on Thursday 15 October at 10am. The job is 22.5 hours a week.'],
    [null, 'Your interview for the 22.5 hour post is on Thursday 15 October at 10am.'],
    [null, 'Interview Thursday 15 October at 10am. Shifts are 8 hours. The bus takes 25 minutes.'],
    [null, 'Interview Thursday 15 October at 10am. It is about 15 minutes on foot from the station.'],
    [
      45,
      'Your interview for the 5 hours a week post is on Thursday 15 October at 10am. Please allow 45 minutes.',
    ],
    [60, 'Your interview is on Thursday 15 October at 10am and will last about an hour.'],
    [30, 'Could we do a 30-min call on Thursday 15 October at 10am?'],
    [90, 'Interview Thursday 15 October at 10am, 1.5 hours. Shifts are 8 hours.'],
  ])('%s minutes: %s', async (minutes, text) => {
    expect((await reading(text)).durationMinutes?.value ?? null).toBe(minutes);
  });
});

it('spells a company as the heading does', async () => {
  const { company } = await reading(
    'Company: Cobaltriver\nRole: Clerk\nWhen: Thursday 15 October 2026, 10:00',
    'Interview at Cobalt River',
  );
  expect(company?.value).toBe('Cobalt River');
});

it('takes a forward written by hand as one, whoever it is addressed to', async () => {
  const raw = shapes[0]?.wrap({
    id: 'x',
    from: 'Robin Ashdown <r.ashdown@fenwick-marlow.example>',
    subject: 'Interview',
    body: 'Interview on Thursday 15 October at 10am.\n\nRobin Ashdown',
    sent: '2026-10-13T09:20-04:00',
    expect: { kind: '' },
  });
  const mail = await parseMime(new TextEncoder().encode(raw ?? ''));
  const elsewhere = { ...mail, to: [{ name: '', address: 'pat@example.org' }], cc: [] };
  const { forwarder, company } = readMail(elsewhere, { inbox: 'log@in.ringback.example' });
  expect([forwarder?.value, company?.value]).toEqual([mail.from?.address, 'Fenwick Marlow']);
});
