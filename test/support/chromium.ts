import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is on this machine, if anywhere; `CHROMIUM` names another place. */
export const chromiumPath = [process.env['CHROMIUM'], ...PLACES].find((path) => path && existsSync(path));

/** Says aloud that browser tests are skipped, where they are. */
export function tellWithoutChromium(suite: string): void {
  if (!chromiumPath)
    console.log(`SKIPPED ${suite}: there is no Chromium here. Set CHROMIUM to its path to run it.`);
}

/** Starts Chromium. */
export async function startChromium(): Promise<Browser> {
  if (!chromiumPath) throw new Error('There is no Chromium here.');
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
