import { expect, test } from 'vitest';
import { sam } from '../scenarios/people.ts';
import { codes, oneInterview, type Start } from './one-interview.ts';
import { carriersSecret } from './look-alikes.ts';

/** Carriers' credentials change while everything runs on. */
export function rotation(start: Start): void {
  test('a token and a key that were renewed are used within minutes, without a deploy or a restart', async () => {
    const { home, who, id } = await oneInterview(start);
    const { carriers, secrets } = home.aws;
    const before = await home.messages();
    const old = carriersSecret(carriers);
    carriers.renewCredentials();
    const renewed = carriersSecret(carriers);
    expect(renewed['TWILIO_AUTH_TOKEN']).not.toBe(old['TWILIO_AUTH_TOKEN']);

    // Every function that texts or mails has the old ones in hand, and is refused.
    for (const contact of [{ phone: sam.phone }, { email: sam.email }])
      expect(await who.browser.call('POST', '/api/session', contact)).toMatchObject({ status: 202 });
    expect(await home.messages()).toEqual(before);
    const fields = {
      MessageSid: 'SM1',
      From: sam.phone ?? '',
      To: '+15555550100',
      Body: 'LIST',
      NumMedia: '0',
    };
    expect((await home.hook('/hooks/twilio/sms', fields, 'right')).status).toBe(403);

    secrets.put('carriers', renewed);
    // A text signed with the new token makes its function read the secret again at once; the others do soon.
    home.sleepThrough('2026-12-01T15:01:00Z');
    expect((await home.hook('/hooks/twilio/sms', fields, 'right')).status).toBe(200);
    home.sleepThrough('2026-12-01T15:06:00Z');
    expect(await who.says('LIST')).toContain('Acme');
    expect(await who.browser.call('POST', '/api/session', { phone: sam.phone })).toMatchObject({
      status: 202,
    });
    expect((await who.texts()).at(-1)).toMatch(/Ringback code/);
    // What the nudge function sends by itself, text and mail.
    await who.browser.call('PATCH', '/api/me', { person: { ...sam, channel: 'sms' } });
    const said = (await home.messages()).length;
    await home.moveClock('2026-12-02T13:20:00Z');
    expect((await home.messages()).slice(said)).toMatchObject([{ channel: 'sms', to: sam.phone }]);
    expect(await who.reads(id)).toMatchObject({ status: 'active' });
    await home.close();
  });

  test('a nudge that an old token could not send comes once the new one is there, and once', async () => {
    const { home, who } = await oneInterview(start);
    const { carriers, secrets } = home.aws;
    // Seconds before it is due, the function that nudges takes the old token in hand.
    home.sleepThrough('2026-12-02T12:59:00Z');
    await home.call('nudge', { personId: 'nobody', id: 'nothing', at: '2026-12-02T12:59:00Z' });
    carriers.renewCredentials();
    secrets.put('carriers', carriersSecret(carriers));
    await home.moveClock('2026-12-02T13:00:30Z');
    expect(await who.nudges()).toEqual([]);
    await home.moveClock('2026-12-02T14:30:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });

  test('a secret that cannot be used leaves the last usable one in force, and rings', async () => {
    const { home, who } = await oneInterview(start);
    home.aws.secrets.put('carriers', { TWILIO_ACCOUNT_SID: 'AC0' });
    await home.moveClock('2026-12-02T13:20:00Z');
    // The function that nudges was never called before: it has none to go on with, and leaves the wake-up.
    expect(codes(home)).toContain('secrets-unusable');
    expect(await who.nudges()).toEqual([]);
    expect(await home.aws.missed.bodies()).toHaveLength(1);
    // Those that ran before go on.
    expect(await who.browser.call('GET', '/api/me')).toMatchObject({ status: 200 });
    home.aws.secrets.put('carriers', carriersSecret(home.aws.carriers));
    home.sleepThrough('2026-12-02T13:30:00Z');
    expect(await home.call('redrive')).toEqual({ redriven: 1, left: 0 });
    await home.moveClock('2026-12-02T13:40:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });
}
