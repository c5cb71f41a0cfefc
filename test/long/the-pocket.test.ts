import { createServer, type Server } from 'node:http';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesApp } from '../../functions/pages/handler.ts';
import { lambdaHttp } from '../../infra/local/lambda-http.ts';
import { pocketRoutes } from '../../infra/local/pocket/pocket-routes.tsx';
import { lambdaHandler } from '../../shared/http/lambda.ts';
import { chromiumPath, startChromium, tellWithoutChromium } from '../support/chromium.ts';
import { listening } from '../support/listening.ts';
import { memoryWorld } from '../support/memory-world.ts';
import { auditPage } from '../support/page-audit.ts';

tellWithoutChromium('the pocket in a browser');

const DUE = '2026-12-08T16:30:00Z';

/** The local calls of the contract, played: a clock, one text that comes when it is due, a phone that answers. */
function playedHome() {
  const world = memoryWorld({ now: '2026-12-01T16:00:00Z' });
  const texts: { id: string; channel: 'sms'; to: string; from: string; text: string; sentAt: string }[] = [];
  const keep = (text: string) =>
    texts.push({
      id: String(texts.length),
      channel: 'sms',
      to: '+12125550100',
      from: '+15005550006',
      text,
      sentAt: world.clock.now(),
    });
  keep('Your Ringback code is 123456.');
  const app = new Hono();
  app.get('/local/messages', (context) => context.json(texts));
  app.get('/local/clock', (context) => context.json({ now: world.clock.now() }));
  app.get('/local/next', (context) => context.json({ at: world.clock.now() < DUE ? DUE : null }));
  app.post('/local/clock', async (context) => {
    const { to } = await context.req.json<{ to: string }>();
    if (world.clock.now() < DUE && to >= DUE.replace('Z', '')) keep('Call Dana Reyes today.');
    world.clock.set(to);
    return context.json({ now: to, fired: 1 });
  });
  app.post('/local/sms', async (context) => {
    const { text } = await context.req.json<{ text: string }>();
    keep(`Noted: ${text.toLowerCase()}.`);
    return context.json({ reply: 'Noted.' });
  });
  app.route('/', pocketRoutes());
  const routes = [
    { key: 'ANY /local', handler: lambdaHandler(app) },
    { key: 'ANY /local/{rest+}', handler: lambdaHandler(app) },
    { key: '$default', handler: lambdaHandler(pagesApp(world)) },
  ];
  return createServer(lambdaHttp(routes, world.log));
}

describe.runIf(chromiumPath)('the pocket in a browser', () => {
  let browser: Browser;
  let server: Server;
  let home: Awaited<ReturnType<typeof listening>>;

  beforeAll(async () => {
    server = playedHome();
    [browser, home] = await Promise.all([startChromium(), listening(server)]);
  });

  afterAll(async () => {
    await browser?.close();
    await home?.close();
  });

  test('shows what came, moves to the next thing, answers from the phone', async () => {
    const opened = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Los_Angeles' });
    const page = await opened.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (fault) => wrong.push(fault.message));
    await page.goto(`${home.url}/local`);
    await page.waitForSelector('.bubble');
    expect(await page.textContent('#talk')).toContain('1 segment');
    await page.click('#next');
    await page.waitForSelector('text=Call Dana Reyes today.');
    expect(await page.textContent('#happened')).toContain('a text came');
    await page.click('.quick button:has-text("VOICEMAIL")');
    await page.waitForSelector('text=Noted: voicemail.');
    expect(await page.locator('.mine').allTextContents()).toEqual(['VOICEMAIL']);
    expect(wrong).toEqual([]);
    await opened.close();
  });

  test.each([
    [360, 'dark'],
    [1280, 'light'],
  ] as const)('at %i px, %s: accessible, for thumbs, not too wide', async (width, colorScheme) => {
    const opened = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      locale: 'en-US',
    });
    const page = await opened.newPage();
    await page.goto(`${home.url}/local`);
    await page.waitForSelector('.bubble');
    expect(await auditPage(page)).toEqual([]);
    await opened.close();
  });
});
