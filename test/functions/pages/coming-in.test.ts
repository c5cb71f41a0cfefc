import { describe, expect, test } from 'vitest';
import { pagesApp } from '../../../functions/pages/handler.ts';
import { sealTicket } from '../../../shared/app/links.ts';
import { recordInterview, readNewInterview } from '../../../shared/app/record-interview.ts';
import { browserPerson } from '../../support/browser-person.ts';
import { memoryWorld, type MemoryWorld } from '../../support/memory-world.ts';
import { acme, cookieOf, sam, withInterview } from '../../support/pages-site.ts';

const PHONE = '+12125550177';
const EMAIL = 'kim@example.com';

/** What the form does when it is sent: a record that waits, and a code to each contact. */
async function recorded(world: MemoryWorld, channel: 'sms' | 'email' | 'both') {
  const person = { name: 'Kim Lee', phone: PHONE, email: EMAIL, timeZone: 'America/New_York', channel };
  const read = readNewInterview(world, { person, interview: acme }, undefined);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const done = await recordInterview(world, read.value, undefined);
  if (done.kind !== 'recorded') throw new Error('It was not recorded.');
  return { id: done.record.id, path: `/confirm?record=${done.record.id}&person=${done.account.id}` };
}

describe('confirming', () => {
  test('asks for the code, takes it, signs in and goes to the interview', async () => {
    const world = memoryWorld();
    const { id, path } = await recorded(world, 'sms');
    const kim = browserPerson(pagesApp(world));
    expect((await kim.get(path)).html).toContain('212-555-0177');
    const page = await kim.send('/confirm', { code: world.lastCode(PHONE) ?? '' });
    expect(page.path).toBe(`/interviews/${id}`);
    expect(page.html).toContain('Acme Instruments');
  });

  test('asks for each contact’s own code, the second one may wait', async () => {
    const world = memoryWorld();
    const { id, path } = await recorded(world, 'both');
    const kim = browserPerson(pagesApp(world));
    await kim.get(path);
    const second = await kim.send('/confirm', { code: world.lastCode(PHONE) ?? '' });
    expect(second.html).toContain(EMAIL);
    expect(second.html).toContain('Later');
    const page = await kim.send('/confirm', { code: world.lastCode(EMAIL) ?? '' });
    expect(page.path).toBe(`/interviews/${id}`);
  });

  test.each([
    ['12', 'Type the six digits we sent you.'],
    ['000000', 'This code is wrong or too old.'],
  ])('says what is wrong with %s, and signs nobody in', async (code, words) => {
    const world = memoryWorld();
    const kim = browserPerson(pagesApp(world));
    await kim.get((await recorded(world, 'sms')).path);
    const { status, html } = await kim.send('/confirm', { code });
    expect(status).toBe(400);
    expect(html).toContain(words);
    expect(kim.cookie).toBeUndefined();
  });

  test('sends another code, three an hour at most', async () => {
    const world = memoryWorld();
    const kim = browserPerson(pagesApp(world));
    await kim.get((await recorded(world, 'sms')).path);
    expect((await kim.send('/confirm/again')).html).toContain('Another code is on its way');
    await kim.send('/confirm/again');
    expect((await kim.send('/confirm/again')).html).toContain('Three codes went out within the hour');
    expect(world.texts).toHaveLength(3);
  });

  test('takes the code that a mail’s link brings along only when the button is pressed', async () => {
    const world = memoryWorld();
    await recorded(world, 'email');
    const link = /\/confirm\?token=\S+/.exec(world.mails.at(-1)?.text ?? '')?.[0] ?? '';
    const kim = browserPerson(pagesApp(world));
    const code = world.lastCode(EMAIL) ?? '';
    expect((await kim.get(link)).html).toContain(`value="${code}"`);
    expect(kim.cookie).toBeUndefined();
    await kim.send('/confirm', { code });
    expect(kim.cookie).toBeDefined();
  });

  test('shows no contact of a record that no longer waits, or was never there', async () => {
    const world = memoryWorld();
    const { path } = await recorded(world, 'sms');
    const kim = browserPerson(pagesApp(world));
    await kim.get(path);
    await kim.send('/confirm', { code: world.lastCode(PHONE) ?? '' });
    const stranger = await browserPerson(pagesApp(world)).get(path);
    expect(stranger.status).toBe(400);
    expect(stranger.html).not.toContain('0177');
  });
});

describe('signing in', () => {
  test('goes back to the page that asked for it', async () => {
    const world = memoryWorld();
    const { id, path } = await recorded(world, 'sms');
    const kim = browserPerson(pagesApp(world));
    await kim.get(path);
    await kim.send('/confirm', { code: world.lastCode(PHONE) ?? '' });
    const again = browserPerson(pagesApp(world));
    expect((await again.get(`/interviews/${id}`)).path).toContain('/sign-in');
    expect((await again.send('/sign-in', { contact: '(212) 555-0177' })).html).toContain(
      'Type the six digits',
    );
    expect((await again.send('/confirm', { code: world.lastCode(PHONE) ?? '' })).path).toBe(
      `/interviews/${id}`,
    );
    await again.get('/me');
    await again.send('/sign-out');
    expect(again.cookie).toBeUndefined();
  });

  test('asks a stranger for name and zone before the first interview', async () => {
    const world = memoryWorld();
    const kim = browserPerson(pagesApp(world));
    await kim.get('/sign-in');
    await kim.send('/sign-in', { contact: EMAIL });
    const page = await kim.send('/confirm', { code: world.lastCode(EMAIL) ?? '' });
    expect(page.html).toContain('First, your name');
  });

  test.each(['https://evil.example/', '//evil.example', '/api/me', '/interviews/../api'])(
    'never goes on to %s',
    async (onward) => {
      const world = memoryWorld();
      const person = browserPerson(pagesApp(world), await cookieOf(world, await sam(world)));
      expect((await person.get(`/sign-in?onward=${encodeURIComponent(onward)}`)).path).toBe('/interviews');
    },
  );

  test('says what a phone number looks like to whoever typed none', async () => {
    const kim = browserPerson(pagesApp(memoryWorld()));
    await kim.get('/sign-in');
    const { status, html } = await kim.send('/sign-in', { contact: 'hello <b>' });
    expect(status).toBe(400);
    expect(html).toContain('value="hello &lt;b&gt;"');
  });
});

describe('settings', () => {
  async function samAtHome() {
    const world = memoryWorld();
    const account = await sam(world);
    await withInterview(world, account);
    return { world, person: browserPerson(pagesApp(world), await cookieOf(world, account)) };
  }
  const typed = {
    'person.name': 'Sam Carter',
    'person.timeZone': 'America/Los_Angeles',
    'person.channel': 'sms',
    'person.phone': '212-555-0100',
    'person.email': 'sam@example.com',
    'person.waking.from': '09:00',
    'person.waking.to': '20:00',
  };

  test('keeps the waking hours', async () => {
    const { world, person } = await samAtHome();
    await person.get('/me');
    expect((await person.send('/me', typed)).html).toContain('All your plans follow it');
    expect((await world.accounts.get('sam'))?.person.waking).toEqual({ from: '09:00', to: '20:00' });
  });

  test('says beside the field what is wrong, and keeps what was typed', async () => {
    const { person } = await samAtHome();
    await person.get('/me');
    const { status, html } = await person.send('/me', { ...typed, 'person.phone': '12' });
    expect(status).toBe(400);
    expect(html).toContain('id="f-person-phone-wrong"');
    expect(html).toContain('value="12"');
  });

  test('asks a new number for its own code', async () => {
    const { world, person } = await samAtHome();
    await person.get('/me');
    const page = await person.send('/me', { ...typed, 'person.phone': '212-555-0123' });
    expect(page.html).toContain('212-555-0123');
    await person.send('/confirm', { code: world.lastCode('+12125550123') ?? '' });
    expect((await world.accounts.get('sam'))?.confirmed.phone).toBeDefined();
  });

  test('erases everything after asking', async () => {
    const { world, person } = await samAtHome();
    await person.get('/me/erase');
    expect((await person.send('/me/erase')).html).toContain('Erased');
    expect(await world.accounts.get('sam')).toBeUndefined();
    expect(await world.interviews.ofPerson('sam')).toEqual([]);
  });
});

describe('links of mails', () => {
  async function linked(use: 'outcome' | 'unsubscribe') {
    const world = memoryWorld({ now: '2026-12-08T18:00:00Z' });
    await withInterview(world, await sam(world));
    const ticket = { p: 'sam', u: use, ...(use === 'outcome' && { r: 'acme', s: 'call' }) };
    const path = `/${use === 'outcome' ? 'o' : 'u'}/${sealTicket(world, ticket)}`;
    const kept = async () => (await world.interviews.get({ personId: 'sam', id: 'acme' }))?.history ?? [];
    return { world, path, person: browserPerson(pagesApp(world)), kept };
  }

  test('opening one changes nothing; its button keeps the outcome, once, and it can be taken back', async () => {
    const { path, person, kept } = await linked('outcome');
    await person.get(`${path}?did=voicemail`);
    expect(await kept()).toEqual([]);
    const page = await person.send(path, { did: 'voicemail' });
    await person.again();
    expect(await kept()).toHaveLength(1);
    expect(page.html).toContain('You left a voicemail.');
    expect(page.html).toContain('Next: Call Dana Reyes again');
    await person.send(path, { did: 'undone' });
    expect((await kept()).at(-1)).toMatchObject({ type: 'undone' });
    expect(person.cookie).toBeUndefined();
  });

  test('a forged or foreign link is not found', async () => {
    const { path, person } = await linked('outcome');
    expect((await person.get(`${path}x`)).status).toBe(404);
    expect((await person.get(path.replace('/o/', '/u/'))).status).toBe(404);
  });

  test('stops e-mail by one click without cookies or redirects, and takes it back by one button', async () => {
    const { path, world, person } = await linked('unsubscribe');
    await person.get(path);
    expect((await world.accounts.get('sam'))?.emailsStoppedAt).toBeUndefined();
    const answer = await pagesApp(world).request(`http://localhost:8080${path}`, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(200);
    expect((await world.accounts.get('sam'))?.emailsStoppedAt).toBe('2026-12-08T18:00:00Z');
    const { html } = await person.get(path);
    expect(html).toContain('Your next reminders come by text.');
    await person.send(path, { undo: 'yes' });
    expect((await world.accounts.get('sam'))?.emailsStoppedAt).toBeUndefined();
  });
});
