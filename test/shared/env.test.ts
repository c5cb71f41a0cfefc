import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readCarrierSettings, readSettings, SettingsFault } from '../../shared/env.ts';

const twilio = { TWILIO_ACCOUNT_SID: 'AC123', TWILIO_AUTH_TOKEN: 'hush', TWILIO_FROM: '+15550100001' };
const sendgrid = { SENDGRID_API_KEY: 'SG.hush', SENDGRID_FROM: 'Ringback <hello@example.com>' };

function faultOf(env: Record<string, string>): string {
  try {
    readCarrierSettings(env);
  } catch (fault) {
    if (fault instanceof SettingsFault) return fault.message;
    throw fault;
  }
  return 'no fault';
}

describe('carrier settings', () => {
  test('nothing set means no carrier', () => {
    expect(readCarrierSettings({ PATH: '/bin', TWILIO_FROM: '', SENDGRID_FROM: ' ' })).toEqual({});
  });

  test('full settings are read, addresses without their last slash', () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .publicKey.export({ format: 'der', type: 'spki' })
      .toString('base64');
    expect(
      readCarrierSettings({
        ...twilio,
        ...sendgrid,
        TWILIO_BASE_URL: 'http://127.0.0.1:9/',
        SENDGRID_EVENTS_PUBLIC_KEY: key,
        INBOUND_DOMAIN: 'In.Example.com',
        PUBLIC_URL: 'https://ringback.example.com/base/',
      }),
    ).toEqual({
      twilio: {
        accountSid: 'AC123',
        authToken: 'hush',
        sender: { from: '+15550100001' },
        baseUrl: 'http://127.0.0.1:9',
      },
      sendgrid: { apiKey: 'SG.hush', from: 'Ringback <hello@example.com>', eventsPublicKey: key },
      inboundDomain: 'in.example.com',
      publicUrl: 'https://ringback.example.com/base',
    });
  });

  test('a messaging service stands in for the number, and wins over it', () => {
    const read = readCarrierSettings({ ...twilio, TWILIO_MESSAGING_SERVICE_SID: 'MG1' });
    expect(read.twilio?.sender).toEqual({ messagingServiceSid: 'MG1' });
  });

  test('only a base address is no carrier', () => {
    expect(readCarrierSettings({ TWILIO_BASE_URL: 'http://127.0.0.1:9' }).twilio).toBeUndefined();
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['the token is missing', { ...twilio, TWILIO_AUTH_TOKEN: '' }, ['TWILIO_AUTH_TOKEN is missing']],
    [
      'only the sender is there',
      { TWILIO_FROM: '+15550100001' },
      ['TWILIO_ACCOUNT_SID is missing', 'TWILIO_AUTH_TOKEN is missing'],
    ],
    [
      'no sender',
      { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'x' },
      ['TWILIO_FROM is missing', 'TWILIO_MESSAGING_SERVICE_SID would do'],
    ],
    ['SendGrid by half', { SENDGRID_API_KEY: 'SG.x' }, ['SENDGRID_FROM is missing']],
    ['a bad number', { ...twilio, TWILIO_FROM: '555 0100' }, ['TWILIO_FROM must be']],
    ['a bad address', { ...sendgrid, SENDGRID_FROM: 'nobody' }, ['SENDGRID_FROM must be']],
    [
      'a bad key',
      { ...sendgrid, SENDGRID_EVENTS_PUBLIC_KEY: 'AAAA' },
      ['SENDGRID_EVENTS_PUBLIC_KEY must be'],
    ],
    ['a bad public address', { PUBLIC_URL: 'ringback.example.com' }, ['PUBLIC_URL must be']],
    ['a public address with a query', { PUBLIC_URL: 'https://a.example.com?x=1' }, ['PUBLIC_URL must be']],
    ['an inbound address', { INBOUND_DOMAIN: 'me@example.com' }, ['INBOUND_DOMAIN must be']],
    [
      'several at once',
      { PUBLIC_URL: 'ftp://x', INBOUND_DOMAIN: 'nodots', TWILIO_FROM: 'x' },
      [
        'PUBLIC_URL must be',
        'INBOUND_DOMAIN must be',
        'TWILIO_FROM must be',
        'TWILIO_ACCOUNT_SID is missing',
      ],
    ],
  ])('%s: every setting is named', (_, env, parts) => {
    const fault = faultOf(env);
    for (const part of parts) expect(fault).toContain(part);
  });

  test('a fault never shows what a setting holds', () => {
    const fault = faultOf({
      TWILIO_AUTH_TOKEN: 'top secret',
      PUBLIC_URL: 'whisper',
      SENDGRID_FROM: 'murmur',
      INBOUND_DOMAIN: 'mumble',
    });
    expect(fault).toMatch(/PUBLIC_URL[^]*/);
    expect(fault).not.toMatch(/top secret|whisper|murmur|mumble/);
  });
});

test('any schema can be read: all missing ones are named together', () => {
  const schema = z.object({ TABLE_NAME: z.string(), QUEUE_URL: z.string(), MODE: z.optional(z.string()) });
  expect(readSettings(schema, { TABLE_NAME: 't', QUEUE_URL: 'q' })).toEqual({
    TABLE_NAME: 't',
    QUEUE_URL: 'q',
  });
  expect(() => readSettings(schema, {})).toThrow(
    'These settings are missing or wrong:\n  TABLE_NAME is missing\n  QUEUE_URL is missing',
  );
});
