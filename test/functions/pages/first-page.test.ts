import { describe, expect, test } from 'vitest';
import { pagesApp } from '../../../functions/pages/handler.ts';
import { consentWords } from '../../../shared/http/consent.ts';
import { pageScript, styleSheet } from '../../../shared/http/assets/assets.ts';
import { browserPerson } from '../../support/browser-person.ts';
import { memoryWorld, type MemoryWorldOptions } from '../../support/memory-world.ts';
import { acme, cookieOf, sam, withInterview } from '../../support/pages-site.ts';

const open = (options?: MemoryWorldOptions) => browserPerson(pagesApp(memoryWorld(options))).get('/');

function preview(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return pagesApp(memoryWorld()).request('http://localhost:8080/preview', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
  });
}

const tuesday = { 'interview.interviewAt': '2026-12-01T14:00', 'interview.timeZone': 'America/New_York' };

describe('the form', () => {
  test('carries the carriers’ wording in a box that is not ticked', async () => {
    const { html } = await open();
    expect(html).toContain(consentWords.text.split('.')[0]);
    const box = /<input[^>]*name="consent"[^>]*>/.exec(html)?.[0] ?? '';
    expect(box).toContain('type="checkbox"');
    expect(box).not.toContain('checked');
  });

  test.each([
    [{ sms: true, email: true }, ['value="sms"', 'value="email"', 'value="both"', 'name="consent"'], []],
    [
      { sms: false, email: true },
      ['name="person.email"'],
      ['name="person.phone"', 'name="consent"', 'value="both"'],
    ],
    [
      { sms: true, email: false },
      ['name="person.phone"', 'name="consent"'],
      ['name="person.email"', 'value="both"'],
    ],
  ] as const)('offers only what can be delivered: %j', async (offered, shown, hidden) => {
    const { html } = await open(offered);
    for (const part of shown) expect(html).toContain(part);
    for (const part of hidden) expect(html).not.toContain(part);
  });

  test('asks whoever is signed in for the interview alone', async () => {
    const world = memoryWorld();
    const person = browserPerson(pagesApp(world), await cookieOf(world, await sam(world)));
    const { html } = await person.get('/');
    expect(html).not.toContain('name="person.');
    expect(html).toMatch(/<option value="America\/Los_Angeles" selected/);
  });

  test('has one label for each field', async () => {
    const { html } = await open();
    const labelled = new Set([...html.matchAll(/<label[^>]*\sfor="([^"]+)"/g)].map(([, id]) => id));
    const fields = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag);
    for (const tag of fields.filter((tag) => !tag.includes('type="hidden"')))
      expect(labelled).toContain(/\sid="([^"]+)"/.exec(tag)?.[1]);
  });
});

describe('the preview', () => {
  test('draws the plan, each day with its reason', async () => {
    const answer = await preview({ ...tuesday, 'interview.company': 'Acme' }, { 'x-part': 'preview' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).not.toContain('<html');
    expect(html).toContain('Tue 8 Dec, 9–10 am');
    expect(html).toContain('Call Acme');
    expect(html).toContain('class="why"');
  });

  test('without a script it comes with the form, which keeps what was typed', async () => {
    const html = await (await preview({ ...tuesday, 'interview.company': 'Acme & Sons' })).text();
    expect(html).toContain('value="Acme &amp; Sons"');
    expect(html).toContain('Call Acme &amp; Sons');
  });

  test('is drawn while an announced hour is still to be typed', async () => {
    const answer = await preview({ ...tuesday, said: 'may-call' }, { 'x-part': 'preview' });
    expect(await answer.text()).toContain('class="line"');
  });

  test.each([
    [{ ...tuesday, 'interview.interviewAt': '' }, 'When: '],
    [{ ...tuesday, said: 'decide-by', 'interview.decisionBy': '2026-11-01' }, 'They decide by: '],
    [{}, 'When: '],
  ])('says what keeps %j from being planned', async (fields, words) => {
    const answer = await preview(fields, { 'x-part': 'preview' });
    expect(await answer.text()).toContain(words);
  });
});

describe('every page', () => {
  test.each(['/', '/playbooks', '/terms', '/privacy', '/sign-in', '/nowhere'])(
    '%s has language, title and viewport, and a policy that allows no script of its own',
    async (path) => {
      const { html, headers } = await browserPerson(pagesApp(memoryWorld())).get(path);
      expect(html).toMatch(/^<!doctype html><html lang="en"/);
      expect(html).toMatch(/<title>[^<]+ · Ringback<\/title>/);
      expect(html).toContain('name="viewport"');
      expect(html).toContain('href="#main"');
      expect(html).not.toMatch(/\s(?:style|on\w+)="/);
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    },
  );

  test('its files are kept for a year under a path that names their content, and weigh below 50 KB', async () => {
    for (const { path, body } of [styleSheet, pageScript]) {
      const answer = await pagesApp(memoryWorld()).request(`http://localhost:8080${path}`);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(await answer.text()).toBe(body);
    }
    expect(Buffer.byteLength(styleSheet.body + pageScript.body)).toBeLessThan(50_000);
  });

  test('shows names as they were written, never as markup', async () => {
    const world = memoryWorld();
    const account = await sam(world);
    const hostile = '<img src=x onerror=alert(1)> "& Co"';
    const interview = {
      ...acme,
      company: hostile,
      role: hostile,
      wentWell: hostile,
      interviewer: { name: hostile },
    };
    await withInterview(world, account, interview);
    const person = browserPerson(pagesApp(world), await cookieOf(world, account));
    for (const path of [
      '/interviews',
      '/interviews/acme',
      '/interviews/acme/correct',
      '/interviews/acme/delete',
    ]) {
      const { html, status } = await person.get(path);
      expect(status).toBe(200);
      expect(html).not.toContain('<img');
    }
  });

  test('the six playbooks each have their article and their drawn plan', async () => {
    const { html } = await browserPerson(pagesApp(memoryWorld())).get('/playbooks');
    expect(html.match(/<section class="book"/g)).toHaveLength(6);
    expect(html.match(/role="img"/g)).toHaveLength(6);
    for (const article of [
      'The Dreaded Call Back',
      'How to make employers call you back',
      '. . . and they never called back!',
    ])
      expect(html).toContain(article);
  });
});
