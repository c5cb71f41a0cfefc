import { expect, test } from 'vitest';
import { browser, type Told } from '../browser.ts';
import type { StartHome } from '../home-handle.ts';
import { codeSentTo, confirms, signedUp, someone } from '../someone.ts';
import { acme, ada, sam, TUESDAY } from './people.ts';

interface Me {
  person: { phone?: string; email?: string };
  confirmed: string[];
  textsStopped: boolean;
}

const phone = sam.phone ?? '';
const email = sam.email ?? '';
const both = { ...sam, channel: 'both' } as const;

/** Phones and mailboxes: whose they are, who confirmed them, who wants no more. */
export function contacts(start: StartHome): void {
  test('each of two contacts joins by its own code, and only a confirmed one is nudged', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, both);
    await who.browser.call('POST', '/api/interviews', { person: both, interview: acme });
    const mailCode = await codeSentTo(home, email);
    const crossed = await who.browser.call('POST', '/api/session/confirm', { phone, code: mailCode });
    expect(crossed).toMatchObject({ status: 401 });
    await confirms(home, who.browser, { phone });
    const me = async () => (await who.browser.call<Me>('GET', '/api/me')).body;
    expect((await me()).confirmed).toEqual(['phone']);
    await home.moveClock('2026-12-02T13:01:00Z');
    expect((await who.nudges()).map(({ channel }) => channel)).toEqual(['sms']);
    await who.browser.call('POST', '/api/session', { email });
    await confirms(home, who.browser, { email });
    expect((await me()).confirmed).toEqual(['phone', 'email']);
    await home.moveClock('2026-12-02T18:01:00Z');
    expect((await who.nudges()).map(({ channel }) => channel).sort()).toEqual(['email', 'sms', 'sms']);
    await home.close();
  });

  test("naming somebody's number beside an address of one's own opens no door to them", async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    const thief = browser(home);
    const named = { ...both, name: 'Thief', email: 'thief@example.com' };
    await thief.call('POST', '/api/interviews', { person: named, interview: { ...acme, company: 'Trap' } });
    await confirms(home, who.browser, { phone });
    const answer = await confirms(home, thief, { email: 'thief@example.com' });
    expect(answer.body).toMatchObject({ person: { email: 'thief@example.com' } });
    const seen = await thief.call<{ interviews: Told[] }>('GET', '/api/interviews');
    expect(seen.body.interviews).toEqual([]);
    const mine = await who.browser.call<Me>('GET', '/api/me');
    expect(mine.body.person.email).not.toBe('thief@example.com');
    await home.close();
  });

  test('what nobody confirms vanishes after seven days', async () => {
    const home = await start(TUESDAY);
    const anybody = browser(home);
    const { body } = await anybody.call<Told>('POST', '/api/interviews', { person: sam, interview: acme });
    await home.moveClock('2026-12-08T14:00:00Z');
    await anybody.call('POST', '/api/session', { phone });
    const known = browser(home);
    await home.moveClock('2026-12-08T15:01:00Z');
    await known.call('POST', '/api/session', { phone });
    await confirms(home, known, { phone });
    expect(await known.call('GET', `/api/interviews/${body.id}`)).toMatchObject({ status: 404 });
    await home.close();
  });

  test('a record made without a session joins the person whose phone confirms it', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    const elsewhere = browser(home);
    await elsewhere.call('POST', '/api/interviews', {
      person: sam,
      interview: { ...acme, company: 'Globex' },
    });
    const list = async () =>
      (await who.browser.call<{ interviews: Told[] }>('GET', '/api/interviews')).body.interviews;
    expect(await list()).toHaveLength(1);
    await confirms(home, elsewhere, { phone });
    expect((await list()).map(({ interview }) => interview['company'])).toEqual(['Acme', 'Globex']);
    await home.moveClock('2026-12-02T13:01:00Z');
    expect(await who.nudges()).toHaveLength(2);
    await home.close();
  });

  test('STOP in any wording silences the phone at once, and START brings it back', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    expect(await who.says("please don't text me anymore")).toMatch(/won't get any more texts.*START/);
    expect((await who.browser.call<Me>('GET', '/api/me')).body.textsStopped).toBe(true);
    expect(await home.text(phone, 'STOP')).toBeNull();
    const said = (await who.texts()).length;
    await home.moveClock('2026-12-09T15:00:00Z');
    await browser(home).call('POST', '/api/session', { phone });
    expect(await who.texts()).toHaveLength(said);
    expect(await who.reads(id)).toMatchObject({ status: 'active' });
    expect(await who.says('START')).toMatch(/texts are on again/);
    await home.moveClock('2026-12-09T20:00:00Z');
    expect((await who.nudges()).at(-1)?.text).toContain('Call Dana Whitfield');
    await home.close();
  });

  test('a number that nobody knows is answered once a week, and its STOP is kept', async () => {
    const home = await start(TUESDAY);
    const stranger = '+12125550177';
    expect(await home.text(stranger, 'hello?')).toMatch(/don't know this number/);
    expect(await home.text(stranger, 'hello??')).toBeNull();
    await home.moveClock('2026-12-08T15:01:00Z');
    expect(await home.text(stranger, 'anybody?')).toMatch(/don't know this number/);
    expect(await home.text(stranger, 'stop')).toMatch(/won't get any more texts/);
    const before = (await home.messages()).length;
    await browser(home).call('POST', '/api/interviews', {
      person: { ...sam, phone: stranger },
      interview: { ...acme, interviewAt: '2026-12-09T15:00:00Z' },
    });
    expect(await home.messages()).toHaveLength(before);
    await home.close();
  });

  test('a new phone is written to only after its own code, and the old one is let go', async () => {
    const home = await start(TUESDAY);
    const { who } = await signedUp(home, sam, acme);
    const newPhone = '+12125550188';
    const changed = await who.browser.call<Me>('PATCH', '/api/me', { person: { phone: newPhone } });
    expect(changed.body).toMatchObject({ person: { phone: newPhone }, confirmed: [] });
    await home.moveClock('2026-12-02T13:01:00Z');
    expect(await who.nudges()).toEqual([]);
    await who.browser.call('POST', '/api/session', { phone: newPhone });
    await confirms(home, who.browser, { phone: newPhone });
    await home.moveClock('2026-12-02T18:01:00Z');
    const nudged = (await home.messages()).filter(({ text }) => /follow|promise|ask:/.test(text));
    expect(nudged.filter(({ sentAt }) => sentAt > '2026-12-02').map(({ to }) => to)).toContain(newPhone);
    expect(await home.text(phone, 'LIST')).toMatch(/don't know this number/);
    const wrong = await who.browser.call<{ errors: { path: string }[] }>('PATCH', '/api/me', {
      person: { timeZone: 'Mars/Base', channel: 'pigeon' },
    });
    expect(wrong.body.errors.map(({ path }) => path).sort()).toEqual(['person.channel', 'person.timeZone']);
    await home.close();
  });

  test('deleting an interview and erasing oneself leave nothing that could still be sent', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    const { who: other } = await signedUp(home, ada, acme);
    const second = await who.records({ ...acme, company: 'Globex' });
    expect(await who.browser.call('DELETE', `/api/interviews/${id}`)).toMatchObject({ status: 204 });
    await home.moveClock('2026-12-02T13:01:00Z');
    const [only, ...more] = await who.nudges();
    expect([only?.text.includes('Globex'), more.length]).toEqual([true, 0]);
    expect(await who.browser.call('DELETE', '/api/me')).toMatchObject({ status: 204 });
    expect(await who.browser.call('GET', `/api/interviews/${second}`)).toMatchObject({ status: 401 });
    const before = (await who.texts()).length;
    await home.moveClock('2026-12-20T13:00:00Z');
    expect(await who.texts()).toHaveLength(before);
    expect((await other.nudges()).length).toBeGreaterThan(2);
    await home.close();
  });
}
