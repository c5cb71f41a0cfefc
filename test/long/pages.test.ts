import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, startChromium, tellWithoutChromium } from '../support/chromium.ts';
import { furnishedSite } from '../support/furnished-site.ts';
import { auditPage } from '../support/page-audit.ts';

tellWithoutChromium('pages in a browser');

describe.runIf(chromiumPath)('pages in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof furnishedSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), furnishedSite()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each([['form'], ['interview']])(
    'the %s on a phone: accessible, for thumbs, not too wide',
    async (name) => {
      const opened = await browser.newContext({ viewport: { width: 360, height: 760 }, locale: 'en-US' });
      await opened.addCookies([site.cookie]);
      const page = await opened.newPage();
      await page.goto(site.url + site.paths[name]);
      expect(await auditPage(page)).toEqual([]);
      await opened.close();
    },
    30_000,
  );

  test('guesses the zone, opens the field of the chosen answer, draws the plan beside the form', async () => {
    const opened = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Denver' });
    const page = await opened.newPage();
    await page.goto(site.url);
    expect(await page.inputValue('[name="interview.timeZone"]')).toBe('America/Denver');
    expect(await page.isVisible('[name="interview.decisionBy"]')).toBe(false);
    await page.check('[value="decide-by"]');
    expect(await page.isVisible('[name="interview.decisionBy"]')).toBe(true);
    expect(await page.isVisible('[name="interview.callAt"]')).toBe(false);
    await page.fill('[name="interview.company"]', 'Acme');
    await page.fill('[name="interview.interviewAt"]', '2026-12-08T10:00');
    await page.fill('[name="interview.decisionBy"]', '2026-12-11');
    await page.waitForSelector('#preview .line');
    expect(await page.textContent('#preview')).toContain('Call Acme');
    await opened.close();
  }, 30_000);

  test('records an interview without JavaScript: faults beside the fields, then the code, then its page', async () => {
    const opened = await browser.newContext({ locale: 'en-US', javaScriptEnabled: false });
    const page = await opened.newPage();
    await page.goto(site.url);
    await page.fill('[name="person.name"]', 'Kim Lee');
    await page.fill('[name="interview.interviewAt"]', '2026-12-08T10:00');
    await page.fill('[name="person.phone"]', '212 555 0177');
    await page.click('button.primary');
    expect(await page.textContent('.summary')).toContain('Write the company’s name.');
    expect(await page.inputValue('[name="person.name"]')).toBe('Kim Lee');
    expect(await page.locator('.summary:focus').count()).toBe(1);
    await page.fill('[name="interview.company"]', 'Birch');
    await page.check('[name="consent"]');
    await page.click('button.primary');
    await page.fill('[name="code"]', site.world.lastCode('+12125550177') ?? '');
    await page.click('button.primary');
    expect(page.url()).toMatch(/\/interviews\/id-/);
    expect(await page.textContent('main')).toContain('Birch');
    await opened.close();
  }, 30_000);
});
