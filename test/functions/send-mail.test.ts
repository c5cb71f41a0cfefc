import { expect, test } from 'vitest';
import { makeHandler } from '../../functions/send-mail/handler.ts';
import type { MailSender, SendOutcome } from '../../shared/app/ports/senders.ts';
import { silentLog } from '../support/silent-log.ts';

const mail = {
  attemptId: 'a1',
  to: 'sam@example.com',
  subject: 'Your code',
  text: '123456',
  html: '<p>123456</p>',
  headers: { 'Auto-Submitted': 'auto-generated' },
};

function sending(send: MailSender['send']) {
  const log = silentLog();
  return { log, handle: makeHandler({ email: { send }, log }) };
}

test('hands the mail to the carrier as it came, and answers what the carrier said', async () => {
  const sent: unknown[] = [];
  const outcome: SendOutcome = { kind: 'sent', providerId: 'x1' };
  const { handle } = sending(async (one) => {
    sent.push(one);
    return outcome;
  });
  expect(await handle(mail)).toEqual(outcome);
  expect(sent).toEqual([mail]);
});

test.each([undefined, {}, { ...mail, to: undefined }, { ...mail, headers: 'none' }])(
  'refuses what is no mail (%j)',
  async (event) => {
    const { handle, log } = sending(async () => ({ kind: 'sent', providerId: '' }));
    expect(await handle(event)).toMatchObject({ kind: 'refused' });
    expect(log.codes).toEqual(['error mail-unreadable']);
  },
);

test('a sender that throws may have sent', async () => {
  const { handle } = sending(async () => {
    throw new TypeError('of our making');
  });
  expect(await handle(mail)).toEqual({ kind: 'unknown', code: 'threw' });
});

test('without a carrier nothing is sent, and it may be tried later', async () => {
  expect(await makeHandler({ log: silentLog() })(mail)).toEqual({ kind: 'later', code: 'not-offered' });
});
