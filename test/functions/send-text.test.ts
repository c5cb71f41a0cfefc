import { expect, test } from 'vitest';
import { makeHandler } from '../../functions/send-text/handler.ts';
import type { SendOutcome, TextSender } from '../../shared/app/ports/senders.ts';
import { silentLog } from '../support/silent-log.ts';

const text = { attemptId: 'a1', to: '+12125550102', body: '123456', validUntil: '2026-12-08T14:10:00Z' };

function sending(send: TextSender['send']) {
  const log = silentLog();
  return { log, handle: makeHandler({ sms: { send }, log }) };
}

test.each<SendOutcome>([
  { kind: 'sent', providerId: 'SM1' },
  { kind: 'refused', reason: 'opted-out', code: '21610' },
  { kind: 'later', code: '429', retryAfterSeconds: 3 },
])('hands the text to the carrier as it came, and answers what the carrier said (%j)', async (outcome) => {
  const sent: unknown[] = [];
  const { handle } = sending(async (one) => {
    sent.push(one);
    return outcome;
  });
  expect(await handle(text)).toEqual(outcome);
  expect(sent).toEqual([text]);
});

test('a text without an end of its validity is one too', async () => {
  const { handle } = sending(async () => ({ kind: 'sent', providerId: 'SM1' }));
  expect(await handle({ attemptId: 'a1', to: text.to, body: 'Hi' })).toEqual({
    kind: 'sent',
    providerId: 'SM1',
  });
});

test.each([undefined, {}, { ...text, to: undefined }, { ...text, validUntil: 5 }])(
  'refuses what is no text (%j)',
  async (event) => {
    const { handle, log } = sending(async () => ({ kind: 'sent', providerId: '' }));
    expect(await handle(event)).toMatchObject({ kind: 'refused' });
    expect(log.codes).toEqual(['error text-unreadable']);
  },
);

test('a sender that throws may have sent', async () => {
  const { handle } = sending(async () => {
    throw new TypeError('of our making');
  });
  expect(await handle(text)).toEqual({ kind: 'unknown', code: 'threw' });
});

test('without a carrier nothing is sent, and it may be tried later', async () => {
  expect(await makeHandler({ log: silentLog() })(text)).toEqual({ kind: 'later', code: 'not-offered' });
});
