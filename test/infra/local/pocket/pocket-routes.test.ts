import { describe, expect, test } from 'vitest';
import { pocketRoutes } from '../../../../infra/local/pocket/pocket-routes.tsx';

const app = pocketRoutes({ inboundDomain: 'inbound.localhost' });
const at = (path: string, init?: RequestInit) => app.request(`http://localhost:8080${path}`, init);
const count = (body: unknown) =>
  at('/local/segments', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

describe('the pocket', () => {
  test('is a page with a phone, a mailbox and a clock, and files that can be fetched', async () => {
    const page = await at('/local');
    const html = await page.text();
    for (const part of [
      'The phone',
      'The mailbox',
      'Next thing that happens',
      'Record an interview',
      '@inbound.localhost',
    ])
      expect(html).toContain(part);
    const files = [...html.matchAll(/"(\/local\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toHaveLength(2);
    for (const path of files) expect((await at(path)).status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  test.each([
    ['Short.', '1 segment · 6 characters'],
    ['a'.repeat(161), '2 segments · 161 characters'],
    ['Łukasz', '1 segment · 6 characters · UCS-2'],
  ])('counts the segments of %s', async (text, words) => {
    expect(await (await count({ texts: [text] })).json()).toEqual([words]);
  });

  test.each([[null], [[]], [{ texts: 'one' }], [{ texts: [1] }]])(
    'says what is wrong with %j',
    async (body) => {
      expect((await count(body)).status).toBe(400);
    },
  );
});
