import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailHome, type Correspondent, type MailHome } from '../support/mail-home.ts';
import { forwarded, invitation, mailOf } from '../support/written-mail.ts';

let machine: MailHome;
let home: Correspondent;
const begin = async (who: Parameters<MailHome['somebody']>[0] = {}) => {
  home = await machine.somebody(who);
};
beforeAll(async () => {
  machine = await startMailHome('2026-10-06T15:00:00Z');
});
afterAll(() => machine.close());

/** The id of the last mail that was sent to Sam, and of the conversation it belongs to. */
async function lastMail() {
  const mail = (await home.messages()).findLast(({ channel }) => channel === 'email');
  return { id: mail?.headers?.['Message-ID'] ?? '', references: mail?.headers?.['References'] ?? '', mail };
}

/** Sam answers the last mail. */
async function answers(text: string) {
  const { id, references } = await lastMail();
  return home.send(
    mailOf({
      subject: 'Re: something',
      headers: [`In-Reply-To: ${id}`, `References: ${references} ${id}`],
      text: [
        text,
        '',
        'On Tue, Oct 6, 2026 at 11:02 AM Ringback <ringback@example.com> wrote:',
        '> They decide by: Fri 16 Oct',
        '> Something wrong? Answer UNDO',
      ].join('\r\n'),
    }),
  );
}

describe('an invitation that is forwarded', () => {
  test('is recorded, and answered with what was understood, its words, the plan and its reasons', async () => {
    await begin();
    const reply = await home.send(forwarded(invitation));
    const [record] = await home.records();
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
    expect(reply?.text).toContain(`${machine.url}/interviews/${record?.id}`);
    expect(reply?.text).toContain('UNDO');
    expect(reply?.html).toContain('We will decide by October 16.');
    expect(reply?.text).not.toContain('We will decide by October 16.');
    const { mail } = await lastMail();
    expect(mail?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied', 'Reply-To': home.inbox });
  });

  test('comes twice and is recorded once; by hand a second time it is only told so', async () => {
    await begin();
    const raw = forwarded({ ...invitation, id: '<one@mail.example.com>' });
    expect(await home.send(raw)).not.toBeNull();
    expect(await home.send(raw)).toBeNull();
    const again = await home.send(forwarded({ ...invitation, id: '<two@mail.example.com>' }));
    expect(again?.text).toContain('the same mail before');
    const noted = await home.send(forwarded({ ...invitation, note: 'fyi' }));
    expect(noted?.text).toContain('already written down');
    expect(await home.records()).toHaveLength(1);
  });

  test('goes away again with UNDO, by mail and by text', async () => {
    await begin();
    await home.send(forwarded(invitation));
    expect((await answers('UNDO'))?.text).toContain('Taken back for Harrowgate Analytics');
    expect(await home.records()).toEqual([]);
    await home.send(forwarded({ ...invitation, note: 'once more' }));
    expect(await home.records()).toHaveLength(1);
    expect(await home.says('undo')).toContain('Taken back for Harrowgate Analytics');
    expect(await home.records()).toEqual([]);
  });

  test('says less than the line above it', async () => {
    await begin();
    await home.send(forwarded({ ...invitation, note: 'they said decision by the 20th. call Dana 555-0177' }));
    const [record] = await home.records();
    expect(record?.interview).toMatchObject({
      decisionBy: '2026-10-20',
      interviewer: { phone: '555-0177' },
    });
  });

  test('is answered by text where no address is confirmed, never to From', async () => {
    await begin({ only: 'phone' });
    expect(await home.send(forwarded(invitation))).toBeNull();
    const sent = (await home.messages()).at(-1);
    expect(sent).toMatchObject({ channel: 'sms', to: home.phone });
    expect(sent?.text).toContain('Recorded: your interview with Harrowgate Analytics');
    expect((await home.messages()).filter(({ channel }) => channel === 'email')).toEqual([]);
  });
});

const noTime = {
  subject: 'Next steps at Northgate Labs',
  from: 'Ines Castro <ines.castro@northgatelabs.example>',
  text: 'Hi Sam,\r\n\r\nWe would love to have you in for an interview for the Lab Technician position at Northgate Labs. Which day next week suits you?\r\n\r\nInes Castro\r\nNorthgate Labs',
};

const noCompany = {
  subject: 'bookkeeping job',
  from: 'Bill Hathersage <billhathersage@gmail.com>',
  text: 'Sam, can you stop by for an interview Monday October 12 at 4 pm, office is 212 Route 9.\r\n\r\nBill H',
};

describe('something is missing', () => {
  test('the time: a draft outside the list until a mail names it', async () => {
    await begin();
    const reply = await home.send(forwarded(noTime));
    expect(reply?.text).toContain('When is it? Answer with a day and an hour');
    expect(await home.records()).toEqual([]);
    expect((await answers('Tue 10 am'))?.text).toContain('Recorded: Northgate Labs, Tue 13 Oct, 10 am');
    const [record, ...others] = await home.records();
    expect(others).toEqual([]);
    expect(record?.interview).toMatchObject({
      company: 'Northgate Labs',
      interviewAt: '2026-10-13T14:00:00Z',
      interviewer: { name: 'Ines Castro' },
    });
  });

  test('the company, told by text', async () => {
    await begin();
    expect((await home.send(forwarded(noCompany)))?.text).toContain('Which company is it with?');
    expect(await home.says("it's with Hathersage Heating")).toContain('Recorded: Hathersage Heating');
    const [record] = await home.records();
    expect(record?.interview).toMatchObject({
      company: 'Hathersage Heating',
      interviewAt: '2026-10-12T20:00:00Z',
    });
  });

  test('a command in between is a command', async () => {
    await begin();
    await home.send(forwarded(noCompany));
    expect(await home.says('LIST')).not.toContain('Recorded');
    expect(await home.records()).toEqual([]);
  });
});

describe('news about an interview that is written down', () => {
  const recorded = async () => {
    await begin();
    await home.send(forwarded(invitation));
  };
  const from = (text: string, subject = 'Your interview at Harrowgate Analytics') =>
    home.send(
      forwarded({ subject, text: `Hi Sam,\r\n\r\n${text}\r\n\r\nDana Whitfield\r\nHarrowgate Analytics` }),
    );

  test('a new time moves it, and the old plan is gone', async () => {
    await recorded();
    const reply = await from(
      'Something came up on our side: we need to reschedule your interview. It is now on Monday, October 12, 2026 at 11:00 AM ET.',
      'Rescheduled: your interview at Harrowgate Analytics',
    );
    expect(reply?.subject).toBe('Moved: Harrowgate Analytics, Mon 12 Oct, 11 am');
    const [record, ...others] = await home.records();
    expect(others).toEqual([]);
    expect(record?.history.at(-1)).toMatchObject({
      type: 'rescheduled',
      interviewAt: '2026-10-12T15:00:00Z',
    });
    expect(record?.steps.every(({ nudgeAt }) => nudgeAt > '2026-10-11')).toBe(true);
    await answers('UNDO');
    expect((await home.records())[0]?.steps[0]?.nudgeAt.slice(0, 10)).toBe('2026-10-08');
  });

  test('a cancellation takes it away', async () => {
    await recorded();
    const reply = await from(
      'I am sorry to tell you that we have to cancel your interview on Thursday, as the position is on hold.',
      'Interview cancelled',
    );
    expect(reply?.text).toContain('cancelled the interview');
    expect((await home.records())[0]?.history.at(-1)?.type).toBe('cancelled');
  });

  test('a no holds the reminders at once, and is one when the person says so', async () => {
    await recorded();
    const no =
      'Thank you for the time you took. We have decided to move forward with another candidate and will not be moving forward with your application.';
    const reply = await from(no, 'Your application at Harrowgate Analytics');
    expect(reply?.text).toContain('Did they say no? Answer YES or NO.');
    expect((await home.records())[0]?.status).toBe('paused');
    expect((await answers('yes'))?.text).toContain("I'm sorry about Harrowgate Analytics");
    expect((await home.records())[0]).toMatchObject({ status: 'rejected', steps: [] });
  });

  test('a no that was none: the reminders go on', async () => {
    await recorded();
    await from('We have decided to move forward with other candidates. We wish you all the best.');
    expect(await home.says('no')).toContain('go on');
    expect((await home.records())[0]?.status).toBe('active');
  });

  test('an offer is held until it is one', async () => {
    await recorded();
    const reply = await from(
      'We are delighted to offer you the position of Data Analyst at Harrowgate Analytics. The offer letter is attached.',
      'Offer of employment',
    );
    expect(reply?.text).toContain('Is it an offer?');
    expect((await home.records())[0]?.status).toBe('paused');
    expect((await answers('Yes!'))?.text).toContain('Congratulations');
    expect((await home.records())[0]?.status).toBe('offer');
  });

  test('two may be meant: asked which, and nothing is done before', async () => {
    await recorded();
    await home.call('POST', '/api/interviews', {
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
    const untouched = await home.records();
    expect(untouched.flatMap(({ history }) => history.map(({ type }) => type))).not.toContain('cancelled');
    const number = /^(\d) Harrowgate Analytics, Team Lead/m.exec(reply?.text ?? '')?.[1] ?? '';
    expect((await answers(number))?.text).toContain('cancelled');
    const changed = (await home.records()).filter(({ history }) => history.at(-1)?.type === 'cancelled');
    expect(changed.map(({ interview }) => interview['role'])).toEqual(['Team Lead']);
  });
});

describe('a mail about no interview', () => {
  test('is answered kindly and records nothing', async () => {
    await begin();
    const reply = await home.send(
      forwarded({
        subject: 'Sale',
        from: 'Shop <deals@shop.example>',
        text: 'Air fryers are 70% off until Sunday.',
      }),
    );
    expect(reply?.text).toContain('nothing about an interview');
    expect(await home.records()).toEqual([]);
  });

  test('an empty one too', async () => {
    await begin();
    expect((await home.send(mailOf({ text: '' })))?.text).toContain('came through empty');
    expect(await home.send(new Uint8Array())).toBeNull();
  });
});

describe('own words that answer nothing', () => {
  test('are read as a text would be', async () => {
    await begin();
    await home.send(forwarded(invitation));
    const from = `Sam Okoro <${home.address}>`;
    expect((await home.send(mailOf({ from, subject: 'list', text: 'LIST' })))?.text).toContain('Harrowgate');
  });

  test('are never taken from a mail that is passed on', async () => {
    await begin();
    await home.send(forwarded(noTime));
    const raw = mailOf({
      from: `Sam Okoro <${home.address}>`,
      subject: 'FW: Automatic reply: Following up',
      text: [
        'From: Ines Castro <ines.castro@northgatelabs.example>',
        'Sent: Tuesday, October 6, 2026 9:00 AM',
        `To: Sam Okoro <${home.address}>`,
        'Subject: Automatic reply: Following up',
        '',
        'I am on leave and will be back in the office on Monday at 10 am.',
      ].join('\r\n'),
    });
    expect((await home.send(raw))?.text).not.toContain('Recorded');
    expect(await home.records()).toEqual([]);
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
    const before = (await home.messages()).length;
    expect(await home.send(forwarded({ ...invitation, headers }))).toBeNull();
    expect(await home.messages()).toHaveLength(before);
    expect(await home.records()).toEqual([]);
  });

  test('our own mails that a mailbox sends back end there', async () => {
    await begin();
    await home.send(forwarded(invitation));
    const { mail, id } = await lastMail();
    const headers = Object.entries(mail?.headers ?? {}).filter(([name]) => name !== 'Message-ID');
    const raw = mailOf({
      from: 'Ringback <ringback@example.com>',
      id,
      headers: headers.map(([name, value]) => `${name}: ${value}`),
      text: mail?.text ?? '',
    });
    expect(await home.send(raw)).toBeNull();
  });

  test("a booking system's mail that the person's own mailbox passed on is read", async () => {
    await begin();
    const raw = mailOf({
      from: 'Harrowgate Analytics <no-reply@booking.example>',
      subject: invitation.subject ?? '',
      headers: [`X-Forwarded-For: ${home.address} ${home.inbox}`, `X-Forwarded-To: ${home.inbox}`],
      text: invitation.text,
    });
    expect((await home.send(raw))?.subject).toContain('Recorded: ');
  });

  test('talk no longer than two hundred answers a day', async () => {
    await begin();
    const { accounts } = machine.home.home.world;
    const sam = await accounts.bySecret('inbound', home.inbox.split('@')[0] ?? '');
    if (sam) await accounts.save({ ...sam, mailDay: { on: '2026-10-06', taken: 199, answered: 199 } });
    expect(await home.send(mailOf({ text: 'the last one' }))).not.toBeNull();
    expect(await home.send(mailOf({ text: 'one too many' }))).toBeNull();
    expect(await home.send(forwarded(invitation))).toBeNull();
    expect(await home.records()).toHaveLength(1);
  });
});

describe("Gmail's question whether mail may be forwarded", () => {
  test('is passed on to the person, link and code', async () => {
    await begin();
    const link = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8abc%5D-xyz123';
    const reply = await home.send(
      mailOf({
        from: 'Équipe Gmail <forwarding-noreply@google.com>',
        subject: '(#123456789) Confirmation de transfert Gmail : sam.okoro@gmail.com',
        text: `sam.okoro@gmail.com a demandé le transfert.\r\nCode : 123456789\r\n\r\n${link}`,
      }),
    );
    expect(reply?.text).toContain('123456789');
    expect(reply?.text).toContain(link);
    expect(await home.records()).toEqual([]);
  });
});

// From here on the clock moves.
describe('after the interview', () => {
  test('a new promise moves the calls', async () => {
    await begin();
    await home.send(forwarded(invitation));
    await machine.moveClock('2026-10-09T15:00:00Z');
    const reply = await home.send(
      forwarded({
        subject: 'Thank you for coming in',
        date: 'Fri, Oct 9, 2026 at 10:12 AM',
        text: 'Hi Sam,\r\n\r\nThank you for talking with us yesterday. We need a little longer and will let you know our decision by October 23.\r\n\r\nDana Whitfield\r\nHarrowgate Analytics',
      }),
    );
    expect(reply?.text).toContain('Noted what Harrowgate Analytics promised');
    expect((await home.records())[0]?.history.at(-1)).toMatchObject({
      type: 'promised',
      decisionBy: '2026-10-23',
    });
  });
});

describe('an answer to a nudge', () => {
  const nudged = async () => {
    await begin();
    await home.send(forwarded(invitation));
    await machine.moveClock('2026-10-21T15:00:00Z');
    const { mail } = await lastMail();
    expect(mail?.headers?.['Reply-To']).toBe(home.inbox);
    return mail;
  };

  test('is read without what it quotes and without the signature, postscript included', async () => {
    const mail = await nudged();
    expect(mail?.subject).toMatch(/call/i);
    const reply = await answers('left a voicemail\r\n\r\nThanks,\r\nSam Okoro\r\n555-0123');
    expect(reply?.text).toContain('voicemail left for Dana');
    expect((await home.records())[0]?.history.at(-1)).toMatchObject({ type: 'called', outcome: 'voicemail' });
  });

  test('STOP ends the reminders by mail, and says so', async () => {
    await nudged();
    expect((await answers('please stop emailing me'))?.text).toContain('no more reminders by e-mail');
    const me: unknown = await (await home.call('GET', '/api/me')).json();
    expect(me).toMatchObject({ emailsStopped: true });
  });
});
