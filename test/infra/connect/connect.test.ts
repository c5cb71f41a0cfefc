import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Connecting } from '../../../infra/commands/connect/connect.ts';
import type { Environment } from '../../../shared/env.ts';
import {
  EVENTS_KEY,
  INBOUND_KEY,
  OWN_NUMBER,
  startCarriersLookAlike,
  type CarriersState,
} from '../../support/carriers-look-alike.ts';

const HOOK = 'https://ringback.example.com/hooks/sendgrid/inbound/secret-part';
const VARIABLES = { TWILIO_ACCOUNT_SID: 'AC1', SENDGRID_API_KEY: 'SG.x' };

let state: CarriersState;
let lookAlike: Awaited<ReturnType<typeof startCarriersLookAlike>>;
let secret: Environment;
let said: string[];
beforeEach(async () => {
  state = { smsUrl: null, parse: [], policies: [], events: [] };
  secret = {};
  said = [];
  lookAlike = await startCarriersLookAlike(state);
});
afterEach(() => lookAlike.close());

const writes = () => lookAlike.asked.filter(({ method }) => method !== 'GET').length;

function connecting(more: Partial<Connecting> = {}, from = OWN_NUMBER): Connecting {
  return {
    settings: {
      twilio: { accountSid: 'AC1', authToken: 'token', sender: { from }, baseUrl: lookAlike.url },
      sendgrid: { apiKey: 'SG.x', from: 'Ringback <hello@example.com>', baseUrl: lookAlike.url },
    },
    variables: VARIABLES,
    installation: {
      publicUrl: 'https://ringback.example.com',
      inboundDomain: 'in.example.com',
      inboundHook: HOOK,
      carriers: async () => secret,
      keepCarriers: async (fields) => void (secret = fields),
    },
    resolveMx: async () => [{ exchange: 'mx.sendgrid.net' }],
    isDryRun: false,
    say: (line) => void said.push(line),
    ...more,
  };
}

describe('connecting', () => {
  test('sets the webhooks of both carriers, and keeps the credentials with the key that came of it', async () => {
    await connect(connecting());
    expect(state.smsUrl).toBe('https://ringback.example.com/hooks/twilio/sms');
    expect(state.parse).toEqual([
      { hostname: 'in.example.com', url: HOOK, spam_check: false, send_raw: true, security_policy: 'p1' },
    ]);
    expect(state.events).toMatchObject([
      { url: 'https://ringback.example.com/hooks/sendgrid/events', enabled: true, public_key: EVENTS_KEY },
    ]);
    expect(secret).toEqual({
      ...VARIABLES,
      SENDGRID_EVENTS_PUBLIC_KEY: EVENTS_KEY,
      SENDGRID_INBOUND_PUBLIC_KEY: INBOUND_KEY,
    });
  });

  test('twice changes nothing the second time', async () => {
    await connect(connecting());
    const before = writes();
    said = [];
    await connect(
      connecting({
        installation: {
          ...connecting().installation,
          keepCarriers: () => Promise.reject(new Error('kept twice')),
        },
      }),
    );
    expect(writes()).toBe(before);
    expect(said.filter((line) => /^(set|would be set)/.test(line))).toEqual([]);
  });

  test('moves webhooks that lead elsewhere', async () => {
    state.smsUrl = 'https://old.example.com/sms';
    state.parse = [{ hostname: 'in.example.com', url: 'https://old.example.com', send_raw: false }];
    await connect(connecting());
    expect(state.smsUrl).toBe('https://ringback.example.com/hooks/twilio/sms');
    expect(state.parse).toEqual([expect.objectContaining({ url: HOOK, send_raw: true })]);
  });

  test('only as a dry run says what it would do, and does nothing', async () => {
    await connect(connecting({ isDryRun: true }));
    expect(writes()).toBe(0);
    expect(secret).toEqual({});
    expect(said.filter((line) => line.startsWith('would be set'))).toHaveLength(5);
  });

  test('tells the DNS records that are missing, and never a secret', async () => {
    await connect(connecting({ resolveMx: () => Promise.reject(new Error('ENOTFOUND')) }));
    const told = said.join('\n');
    expect(told).toContain('in.example.com  MX  10 mx.sendgrid.net');
    expect(told).toContain('s1._domainkey.example.com  CNAME  s1.u1.wl.sendgrid.net');
    expect(told).not.toMatch(/u1\.wl\.sendgrid\.net {2}\(.*\n.*em1|secret-part|SG\.x|token/);
    expect(told).not.toContain('em1.example.com');
  });
});

describe('what cannot be connected changes nothing, and says what to do', () => {
  test.each<[what: string, arrange: () => Connecting, words: RegExp]>([
    [
      'a wrong token of Twilio',
      () => ((state.refuses = 'twilio'), connecting()),
      /check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN/,
    ],
    ['a wrong key of SendGrid', () => ((state.refuses = 'sendgrid'), connecting()), /check SENDGRID_API_KEY/],
    [
      'a number that is not ours',
      () => connecting({}, '+12025550199'),
      /\+12025550199 is not one of this Twilio account: set TWILIO_FROM/,
    ],
    [
      'no carrier at all',
      () => connecting({ settings: {} }),
      /No carrier is set: put the TWILIO or SENDGRID settings into \.env/,
    ],
  ])('%s', async (_, arrange, words) => {
    await expect(connect(arrange())).rejects.toThrow(words);
    expect(writes()).toBe(0);
    expect(secret).toEqual({});
  });

  test('a host that another account has: nothing else is set either', async () => {
    state.takenHost = 'in.example.com';
    await expect(connect(connecting())).rejects.toThrow(
      /does not give us the host in\.example\.com .* Choose another INBOUND_DOMAIN/,
    );
    expect(state).toMatchObject({ smsUrl: null, parse: [], policies: [], events: [] });
    expect(secret).toEqual({});
  });

  test('a carrier that does not answer', async () => {
    await lookAlike.close();
    await expect(connect(connecting())).rejects.toThrow('SendGrid does not answer');
  });
});
