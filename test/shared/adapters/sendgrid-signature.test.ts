import { describe, expect, test } from 'vitest';
import {
  sendgridSignatureCheck,
  sendgridSigner,
  signedBySendgrid,
} from '../../../shared/adapters/sendgrid-signature.ts';
import { fixedClock } from '../../support/fixed-clock.ts';

const signer = sendgridSigner();
const clock = fixedClock('2026-12-04T14:00:00Z');
const check = sendgridSignatureCheck({ publicKey: signer.publicKey, clock });
// Not UTF-8: a body that is turned into a string on the way no longer fits its signature.
const body = Buffer.from([0x66, 0xe9, 0xff, 0x00, 0x0d, 0x0a]);
const headers = signer.sign(body, '2026-12-04T13:59:00Z');
const signature = 'x-twilio-email-event-webhook-signature';
const timestamp = 'x-twilio-email-event-webhook-timestamp';

describe("SendGrid's signature", () => {
  test.each<[string, Parameters<typeof check>[0], boolean]>([
    ['as it was signed', { body, headers }, true],
    ['a retry after 72 hours', { body, headers: signer.sign(body, '2026-12-01T14:00:00Z') }, true],
    ['older than any retry', { body, headers: signer.sign(body, '2026-12-01T12:59:00Z') }, false],
    ['a byte changed', { body: Buffer.from([...body].reverse()), headers }, false],
    ['through a string', { body: Buffer.from(body.toString()), headers }, false],
    ['another timestamp', { body, headers: { ...headers, [timestamp]: '1796306341' } }, false],
    ['no timestamp', { body, headers: { [signature]: headers[signature] } }, false],
    ['an odd timestamp', { body, headers: { ...headers, [timestamp]: 'now' } }, false],
    ['no signature', { body, headers: { [timestamp]: headers[timestamp] } }, false],
    ['an odd signature', { body, headers: { ...headers, [signature]: '%%%' } }, false],
    ['the key of somebody else', { body, headers: sendgridSigner().sign(body, clock.now()) }, false],
  ])('%s', (_, call, expected) => {
    expect(check(call)).toBe(expected);
  });

  test('a key that is none is refused at once', () => {
    expect(() => sendgridSignatureCheck({ publicKey: 'AAAA', clock })).toThrow(/asn1|DECODER/i);
  });

  test.each([
    ['the key of inbound mail', { inboundPublicKey: signer.publicKey }, true],
    ['the key of events', { eventsPublicKey: signer.publicKey }, true],
    [
      'either of them',
      { eventsPublicKey: sendgridSigner().publicKey, inboundPublicKey: signer.publicKey },
      true,
    ],
    ['neither', { eventsPublicKey: sendgridSigner().publicKey }, false],
    ['no key at all', {}, undefined],
  ])('is believed by %s, as it should be', (_, settings, expected) => {
    expect(signedBySendgrid(settings, clock)?.({ body, headers })).toBe(expected);
  });
});
