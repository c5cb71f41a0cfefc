import { expect, test } from 'vitest';
import type { StartHome } from '../home-handle.ts';
import { signedUp } from '../someone.ts';
import { acme, sam, TUESDAY } from './people.ts';

const both = { ...sam, channel: 'both' } as const;
/** Both confirmed, texts chosen: mail is the spare channel. */
const spareMail = async (home: Awaited<ReturnType<StartHome>>) => {
  const signed = await signedUp(home, both, acme);
  await signed.who.browser.call('PATCH', '/api/me', { person: { channel: 'sms' } });
  return signed;
};

/** Carriers that refuse, hang, or lose their answers. */
export function carriers(start: StartHome): void {
  test('a phone that opted out at its carrier is a STOP, and the other channel takes over', async () => {
    const home = await start(TUESDAY);
    const { who } = await spareMail(home);
    home.failNext({ kind: 'status', status: 400, code: 21610 });
    await home.moveClock('2026-12-02T13:01:00Z');
    expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['email']);
    const me = await who.browser.call<{ textsStopped: boolean }>('GET', '/api/me');
    expect(me.body.textsStopped).toBe(true);
    await home.moveClock('2026-12-02T18:01:00Z');
    expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['email', 'email']);
    await home.close();
  });

  test.each([
    ['the daily limit of the sender is reached', 30023],
    ['the daily limit of T-Mobile is reached', 30027],
    ['the phone cannot be reached', 30003],
    ['the network filters it', 30007],
  ])(
    'a text that is taken and fails later, as %s, goes by mail where an address is confirmed',
    async (_, code) => {
      const home = await start(TUESDAY);
      const { who } = await spareMail(home);
      home.failNext({ kind: 'undelivered', code });
      await home.moveClock('2026-12-02T13:20:00Z');
      const [mail, ...more] = await who.nudges();
      expect([mail?.channel, more]).toEqual(['email', []]);
      expect(mail?.text).toContain('When do you hope to decide?');
      await home.moveClock('2026-12-02T18:01:00Z');
      expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['email', 'sms']);
      await home.close();
    },
  );

  test('a text that fails later goes nowhere else where no address is confirmed, and the next is tried', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    home.failNext({ kind: 'undelivered', code: 30023 });
    await home.moveClock('2026-12-02T13:20:00Z');
    expect(await who.nudges()).toEqual([]);
    await home.moveClock('2026-12-02T18:01:00Z');
    expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['sms']);
    await home.close();
  });

  test('a text that is sure to have failed is tried again, once, and by day', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    home.failNext({ kind: 'status', status: 429, code: 20429 }, { kind: 'status', status: 429, code: 20429 });
    await home.moveClock('2026-12-02T14:30:00Z');
    const [nudge, ...more] = await who.nudges();
    expect(more).toEqual([]);
    // A home whose schedules fire on full minutes takes a little longer.
    expect(nudge?.sentAt.slice(0, 16)).toMatch(/^2026-12-02T13:0[6-8]$/);
    await home.close();
  });

  test('a reminder that fails all day does not come at night', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    await home.moveClock('2026-12-08T14:00:00Z');
    const before = (await who.nudges()).length;
    home.failNext(
      ...Array.from({ length: 7 }, () => ({ kind: 'status', status: 429, code: 20429 }) as const),
    );
    await home.moveClock('2026-12-10T23:00:00Z');
    const [reminder] = (await who.nudges()).slice(before);
    expect(reminder?.text).toContain('How did your call');
    expect(reminder?.sentAt.slice(0, 16)).toBe('2026-12-10T13:00');
    await home.close();
  });

  test.each([
    ['cut off after it was taken', { kind: 'drop', taken: true }],
    ['cut off before it was taken', { kind: 'drop', taken: false }],
  ] as const)('an answer that is %s never makes a second text', async (_, fault) => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    home.failNext(fault);
    await home.moveClock('2026-12-02T16:00:00Z');
    await home.restart();
    await home.moveClock('2026-12-02T17:30:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });

  test('a mail whose answer was lost is not sent again', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, { ...sam, channel: 'email' }, acme);
    home.failNext({ kind: 'drop', taken: true });
    await home.moveClock('2026-12-02T17:30:00Z');
    expect(await who.nudges()).toHaveLength(1);
    await home.close();
  });

  test('what happens comes once, whenever the home is stopped', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, both, { ...acme, decisionBy: '2026-12-04' });
    for (const at of ['02T12:59', '02T13:00', '02T13:01', '02T18:00', '04T12:00', '08T13:29', '08T13:46']) {
      await home.moveClock(`2026-12-${at}:00Z`);
      await home.restart();
    }
    const sent = (await who.nudges()).map(({ channel, sentAt }) => `${channel} ${sentAt.slice(5, 13)}`);
    expect(sent.sort()).toEqual(
      ['02T13', '02T18', '08T13'].flatMap((at) => [`email 12-${at}`, `sms 12-${at}`]).sort(),
    );
    await home.close();
  });
}
