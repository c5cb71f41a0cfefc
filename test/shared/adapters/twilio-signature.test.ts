import twilio from 'twilio';
import { describe, expect, test } from 'vitest';
import { signAsTwilio, twilioSignatureCheck } from '../../../shared/adapters/twilio-signature.ts';

const url = 'https://ringback.example.com/hooks/twilio/sms?x=1&y=a%20b';
const params = { From: '+15550100002', Body: ' yes ', NumMedia: '0', ToZip: '' };
const check = twilioSignatureCheck('hush');
const signature = signAsTwilio('hush', url, params);

describe("Twilio's signature", () => {
  test('is the one of the whole package', () => {
    expect(signature).toBe(twilio.getExpectedTwilioSignature('hush', url, params));
  });

  test.each<[string, Partial<Parameters<typeof check>[0]>, boolean]>([
    ['as it was signed', {}, true],
    ['with the standard port', { url: url.replace('.com/', '.com:443/') }, true],
    ['no signature', { signature: undefined }, false],
    ['an empty signature', { signature: '' }, false],
    ['another signature', { signature: `${signature.slice(0, -2)}A=` }, false],
    ['a field more', { params: { ...params, Extra: '' } }, false],
    ['a field trimmed', { params: { ...params, Body: 'yes' } }, false],
    ['another path', { url: url.replace('sms', 'status') }, false],
    ['another query', { url: `${url}&z=1` }, false],
  ])('%s: %s', (_, change, expected) => {
    expect(check({ url, params, signature, ...change })).toBe(expected);
  });

  test('another token', () => {
    expect(twilioSignatureCheck('other')({ url, params, signature })).toBe(false);
  });
});
