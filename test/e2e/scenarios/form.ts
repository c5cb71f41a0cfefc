import { expect, test } from 'vitest';
import type { Answer, Told } from '../browser.ts';
import type { StartHome } from '../home-handle.ts';
import { codeSentTo, confirms, someone, type Someone } from '../someone.ts';
import { sam, TUESDAY } from './people.ts';

const asForm = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? '';

const send = (who: Someone, path: string, fields: Record<string, string>): Promise<Answer<string>> =>
  who.browser.call<string>('POST', path, new URLSearchParams(fields).toString(), asForm);

const view = async (who: Someone, path: string) =>
  (await who.browser.call<string>('GET', path, undefined, { accept: 'text/html' })).body;

const typed = {
  'person.name': sam.name,
  'person.phone': '(212) 555-0142',
  'person.timeZone': sam.timeZone,
  'person.channel': 'sms',
  'interview.company': 'Acme',
  'interview.interviewAt': '2026-12-02T10:00',
  'interview.timeZone': 'America/Los_Angeles',
  consent: 'on',
  said: 'not-yet',
};

/** The form as a browser without JavaScript sends it. */
export function form(start: StartHome): void {
  test('the form, the code and the page of the interview, without JavaScript', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, sam);
    const fields = { ...typed, token: hidden(await view(who, '/'), 'token') };
    const sent = await send(who, '/api/interviews', fields);
    expect(sent.status).toBe(303);
    const again = await send(who, '/api/interviews', fields);
    expect(again.headers.get('location')).toBe(sent.headers.get('location'));
    expect(await who.texts()).toHaveLength(1);
    const asks = await view(who, sent.headers.get('location') ?? '');
    const code = await codeSentTo(home, '+12125550142');
    const confirmed = await send(who, '/confirm', {
      code,
      token: hidden(asks, 'token'),
      to: hidden(asks, 'to'),
    });
    expect(confirmed.status).toBe(303);
    const mine = await who.browser.call<{ interviews: Told[] }>('GET', '/api/interviews');
    expect(mine.body.interviews).toMatchObject([
      { status: 'active', interview: { company: 'Acme', interviewAt: '2026-12-02T18:00:00Z' } },
    ]);
    expect(await view(who, `/interviews/${mine.body.interviews[0]?.id}`)).toContain('Acme');
    await home.close();
  });

  test('a form with faults comes back with the words beside the fields and what was typed', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, sam);
    const token = hidden(await view(who, '/'), 'token');
    const wrong = { 'person.phone': 'ring me', 'interview.interviewAt': '2026-02-30T10:00' };
    const back = await send(who, '/api/interviews', { ...typed, ...wrong, token });
    expect(back.status).toBe(400);
    for (const words of ['value="ring me"', 'does not look like a phone', 'not a date and time', 'Acme'])
      expect(back.body).toContain(words);
    const { consent: _, ...unticked } = typed;
    expect((await send(who, '/api/interviews', { ...unticked, token })).body).toMatch(/Tick the box/);
    const unsealed = await send(who, '/api/interviews', typed);
    expect([unsealed.status, unsealed.headers.get('content-type')]).toEqual([
      403,
      'text/html; charset=utf-8',
    ]);
    expect(unsealed.body).toMatch(/What you typed is still here.*value="Acme"/s);
    // Sent once more, it goes through.
    const sealedAgain = { ...typed, 'person.phone': 'ring me', token: hidden(unsealed.body, 'token') };
    expect((await send(who, '/api/interviews', sealedAgain)).status).toBe(400);
    expect((await send(who, '/api/interviews', { ...typed, token: 'forged' })).status).toBe(403);
    expect(await home.messages()).toEqual([]);
    await home.close();
  });

  test('a browser is told in words what an API would be told in JSON', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, sam);
    const huge = await send(who, '/api/interviews', { ...typed, 'interview.wentWell': 'x'.repeat(300_000) });
    expect([huge.status, huge.headers.get('content-type')]).toEqual([413, 'text/html; charset=utf-8']);
    expect(huge.body).toContain('above 256 KB');
    const script = { 'content-type': 'application/x-www-form-urlencoded' };
    const asJson = await who.browser.call('POST', '/api/interviews', 'a=b', script);
    expect(asJson.headers.get('content-type')).toContain('application/problem+json');
    await home.close();
  });

  test('a wrong number is mended in the form as it was sent, and the first one waits no longer', async () => {
    const home = await start(TUESDAY);
    const who = someone(home, sam);
    const both = { ...typed, 'person.channel': 'both', 'person.email': sam.email ?? '' };
    const first = await send(who, '/api/interviews', {
      ...both,
      'person.phone': '212 555 0199',
      token: hidden(await view(who, '/'), 'token'),
    });
    const asks = await view(who, first.headers.get('location') ?? '');
    const mend = /href="(\/\?again=[^"]+)"[^>]*>\s*Wrong number/.exec(asks)?.[1] ?? '';
    const page = await view(who, mend);
    for (const kept of [
      'value="Acme"',
      'value="212-555-0199"',
      'value="2026-12-02T10:00"',
      `value="${sam.email}"`,
    ])
      expect(page).toContain(kept);
    const second = await send(who, '/api/interviews', {
      ...both,
      token: hidden(page, 'token'),
      replaces: hidden(page, 'replaces'),
    });
    expect(second.status).toBe(303);
    await confirms(home, who.browser, { phone: '+12125550142' });
    await confirms(home, who.browser, { email: sam.email ?? '' });
    const mine = await who.browser.call<{ interviews: Told[] }>('GET', '/api/interviews');
    expect(mine.body.interviews).toHaveLength(1);
    // Whoever keeps the link sees nothing of it any more.
    expect(await view(who, mend)).not.toContain('value="Acme"');
    await home.close();
  });
}
