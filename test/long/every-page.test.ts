import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, startChromium, tellWithoutChromium } from '../support/chromium.ts';
import { furnishedSite } from '../support/furnished-site.ts';
import { auditPage } from '../support/page-audit.ts';

tellWithoutChromium('every page in a browser');

/** Where the pictures go, for whoever wants to look: `PICTURES=.cache/pictures npm run test:long`. */
const pictures = process.env['PICTURES'];

describe.runIf(chromiumPath)('every page in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof furnishedSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), furnishedSite()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each([
    [360, 'light'],
    [360, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i px, %s: accessible, for thumbs, not too wide, no script fault',
    async (width, colorScheme) => {
      const opened = await browser.newContext({
        viewport: { width, height: 760 },
        colorScheme,
        locale: 'en-US',
      });
      await opened.addCookies([site.cookie]);
      const page = await opened.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (fault) => wrong.push(fault.message));
      for (const [name, path] of Object.entries(site.paths)) {
        await page.goto(site.url + path);
        if (pictures)
          await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
        wrong.push(...(await auditPage(page)).map((fault) => `${name}: ${fault}`));
      }
      await opened.close();
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
