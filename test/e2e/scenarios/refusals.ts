import { expect, test } from 'vitest';
import { browser, type Problem, type Told } from '../browser.ts';
import type { StartHome } from '../home-handle.ts';
import { codeSentTo, signedUp } from '../someone.ts';
import { acme, ada, sam, TUESDAY } from './people.ts';

const paths = (body: Problem) => body.errors?.map(({ path }) => path).sort();

interface BadInput {
  says: string;
  body: unknown;
  at: string[];
}

const badBodies: BadInput[] = [
  { says: 'null', body: null, at: [''] },
  { says: 'a list', body: [], at: [''] },
  { says: 'no JSON', body: '{"person":', at: [''] },
  { says: 'nothing at all in it', body: {}, at: ['interview', 'person'] },
  {
    says: 'an unknown zone',
    body: { person: sam, interview: { ...acme, timeZone: 'America/Gotham' } },
    at: ['interview.timeZone'],
  },
  {
    says: 'an impossible date',
    body: { person: sam, interview: { ...acme, interviewAt: '2026-02-30T10:00:00Z' } },
    at: ['interview.interviewAt'],
  },
  {
    says: 'a decision before the interview',
    body: { person: sam, interview: { ...acme, decisionBy: '2026-11-30' } },
    at: ['interview.decisionBy'],
  },
  {
    says: 'a phone that is none',
    body: { person: { ...sam, phone: 'ring me' }, interview: acme },
    at: ['person.phone'],
  },
  {
    says: 'an unknown playbook',
    body: { person: sam, interview: { ...acme, playbook: 'pester' } },
    at: ['interview.playbook'],
  },
  {
    says: 'waking hours that never end',
    body: { person: { ...sam, waking: { from: '21:00', to: '08:00' } }, interview: acme },
    at: ['person.waking'],
  },
  {
    says: 'several faults at once',
    body: {
      person: { ...sam, phone: 'x', waking: { from: '22:00', to: '08:00' } },
      interview: { ...acme, company: '', playbook: 'pester', decisionBy: '2026-11-30' },
    },
    at: ['interview.company', 'interview.decisionBy', 'interview.playbook', 'person.phone', 'person.waking'],
  },
  {
    says: 'no time to judge the rest by',
    body: {
      person: { ...sam, timeZone: 'Mars/Base' },
      interview: { ...acme, interviewAt: 'tomorrow', decisionBy: '2026-11-30' },
    },
    at: ['interview.interviewAt', 'person.timeZone'],
  },
];

/** What is refused, and that nothing is done then. */
export function refusals(start: StartHome): void {
  test('bad input is answered with every fault and its path, and nothing is kept', async () => {
    const home = await start(TUESDAY);
    const anybody = browser(home);
    for (const { body, at } of badBodies) {
      const answer = await anybody.call<Problem>('POST', '/api/interviews', body);
      expect(answer).toMatchObject({ status: 400 });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(paths(answer.body)).toEqual(at);
    }
    const huge = { person: sam, interview: { ...acme, wentWell: 'x'.repeat(2_000_000) } };
    expect(await anybody.call('POST', '/api/interviews', huge)).toMatchObject({ status: 413 });
    const asText = await anybody.call('POST', '/api/interviews', 'hello', { 'content-type': 'text/plain' });
    expect(asText).toMatchObject({ status: 415 });
    expect(await home.messages()).toEqual([]);
    await home.close();
  });

  test('a preview needs little, and checks whatever else is there', async () => {
    const home = await start(TUESDAY);
    const anybody = browser(home);
    const interview = { interviewAt: acme.interviewAt, timeZone: acme.timeZone };
    const least = { person: { timeZone: sam.timeZone }, interview };
    const plan = await anybody.call<{ steps: unknown[] }>('POST', '/api/plan', least);
    expect(plan).toMatchObject({ status: 200 });
    expect(plan.body.steps.length).toBeGreaterThan(5);
    const future = { ...least, history: [{ type: 'thanked' }, { type: 'kept', at: '2027-01-01T00:00:00Z' }] };
    const early = await anybody.call<Problem>('POST', '/api/plan', future);
    expect([early.status, paths(early.body)]).toEqual([400, ['history.1.at']]);
    const unknown = {
      ...least,
      history: [{ type: 'danced' }],
      interview: { ...interview, decisionBy: '2026-13-01' },
    };
    const both = await anybody.call<Problem>('POST', '/api/plan', unknown);
    expect(paths(both.body)).toEqual(['history.0.type', 'interview.decisionBy']);
    await home.close();
  });

  test('events and corrections answer as they should', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    const at = `/api/interviews/${id}`;
    const { call } = who.browser;
    expect(await call('POST', `${at}/events`, { type: 'danced' })).toMatchObject({ status: 400 });
    expect(
      await call('POST', `${at}/events`, { type: 'nudged', step: 'call', date: '2026-12-01' }),
    ).toMatchObject({
      status: 400,
    });
    const ahead = await call<Problem>('POST', `${at}/events`, {
      type: 'thanked',
      at: '2027-01-01T00:00:00Z',
    });
    expect([ahead.status, paths(ahead.body)]).toEqual([400, ['at']]);

    const event = { type: 'note', text: 'Ask about the team', id: 'note-1' };
    const once = await who.reports(id, event);
    expect((await who.reports(id, event)).version).toBe(once.version);
    const key = { 'idempotency-key': 'k1' };
    const note = { type: 'note', text: 'Ask about the desk' };
    await call('POST', `${at}/events`, note, key);
    const again = await call<Told>('POST', `${at}/events`, note, key);
    expect(again.body.history.filter(({ type }) => type === 'note')).toHaveLength(2);
    const other = await call('POST', `${at}/events`, { type: 'note', text: 'Another' }, key);
    expect(other).toMatchObject({ status: 409 });

    const patch = { interview: { company: 'Acme Ltd', interviewer: { phone: '212 555 0199' } } };
    expect(await call('PATCH', at, patch)).toMatchObject({ status: 428 });
    expect(await call('PATCH', at, patch, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    const { version } = await who.reads(id);
    const mended = await call<Told>('PATCH', at, patch, { 'if-match': `"${version}"` });
    expect(mended.body.interview).toMatchObject({
      company: 'Acme Ltd',
      interviewer: { phone: '+12125550199' },
    });
    const correction = mended.body.history.at(-1);
    expect(correction).toMatchObject({ type: 'corrected' });
    const undone = await who.reports(id, { type: 'undone', event: correction?.id });
    expect(undone.interview).toMatchObject({ company: 'Acme', interviewer: { phone: '+12125550102' } });
    const senseless = { interview: { decisionBy: '2026-11-01' } };
    const refused = await call<Problem>('PATCH', at, senseless, { 'if-match': `"${undone.version}"` });
    expect([refused.status, paths(refused.body)]).toEqual([400, ['interview.decisionBy']]);
    await home.close();
  });

  test("nobody reads or changes what is somebody else's, or comes in from another site", async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, acme);
    const { who: other } = await signedUp(home, ada, acme);
    const stranger = browser(home);
    const tries = [
      ['GET', `/api/interviews/${id}`],
      ['DELETE', `/api/interviews/${id}`],
      ['POST', `/api/interviews/${id}/events`, { type: 'rejected' }],
      ['PATCH', `/api/interviews/${id}`, { interview: { company: 'X' } }],
    ] as const;
    for (const [method, path, body] of tries) {
      expect(await other.browser.call(method, path, body, { 'if-match': '*' })).toMatchObject({
        status: 404,
      });
      expect(await stranger.call(method, path, body, { 'if-match': '*' })).toMatchObject({ status: 401 });
    }
    const cross = { 'sec-fetch-site': 'cross-site' };
    const event = { type: 'rejected' };
    const planted = await who.browser.call('POST', `/api/interviews/${id}/events`, event, cross);
    expect(planted).toMatchObject({ status: 403 });
    const foreign = await who.browser.call('DELETE', '/api/me', undefined, {
      origin: 'https://evil.example',
    });
    expect(foreign).toMatchObject({ status: 403 });
    expect(await who.reads(id)).toMatchObject({ status: 'active' });
    expect(await stranger.call('GET', '/api/nothing')).toMatchObject({ status: 404 });
    const described = await stranger.call<{ openapi: string; paths: object }>('GET', '/api/openapi.json');
    expect(described.body.openapi).toMatch(/^3\.1/);
    expect(Object.keys(described.body.paths)).toContain('/api/interviews/{id}/events');
    await home.close();
  });

  test('a webhook that is unsigned or wrongly signed does nothing; the same text twice is one', async () => {
    const home = await start(TUESDAY);
    const { who, id } = await signedUp(home, sam, { ...acme, decisionBy: '2026-12-04' });
    await home.moveClock('2026-12-08T14:00:00Z');
    const fields = {
      MessageSid: 'SM1',
      From: '+12125550142',
      To: '+15555550100',
      Body: 'left vm',
      NumMedia: '0',
    };
    for (const signing of ['none', 'wrong'] as const)
      expect((await home.hook('/hooks/twilio/sms', fields, signing)).status).toBe(403);
    const calls = async () => (await who.reads(id)).history.filter(({ type }) => type === 'called');
    expect(await calls()).toEqual([]);
    const first = await home.hook('/hooks/twilio/sms', fields, 'right');
    const second = await home.hook('/hooks/twilio/sms', fields, 'right');
    expect(first.status).toBe(200);
    expect(await second.text()).toBe(await first.text());
    expect(await calls()).toHaveLength(1);
    await home.close();
  });

  test('codes live for ten minutes and five tries, three an hour', async () => {
    const home = await start(TUESDAY);
    await signedUp(home, sam, acme);
    await home.moveClock('2026-12-01T17:00:00Z');
    const phone = sam.phone ?? '';
    const visitor = browser(home);
    const ask = () => visitor.call<Problem>('POST', '/api/session', { phone });
    const give = (code: string) => visitor.call('POST', '/api/session/confirm', { phone, code });
    const wrong = (code: string) => (code === '111111' ? '222222' : '111111');
    expect(await visitor.call('POST', '/api/session', { phone: '+12125550199' })).toMatchObject({
      status: 202,
    });
    expect(await ask()).toMatchObject({ status: 202 });
    const first = await codeSentTo(home, phone);
    for (let tries = 0; tries < 5; tries += 1)
      expect(await give(wrong(first))).toMatchObject({ status: 401 });
    expect(await give(first)).toMatchObject({ status: 401 });
    await ask();
    const second = await codeSentTo(home, phone);
    await home.moveClock('2026-12-01T17:10:05Z');
    expect(await give(second)).toMatchObject({ status: 401 });
    await ask();
    const fourth = await ask();
    expect(fourth).toMatchObject({ status: 429 });
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await give(await codeSentTo(home, phone))).toMatchObject({ status: 200 });
    await home.close();
  });
}
