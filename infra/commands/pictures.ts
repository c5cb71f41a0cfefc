import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { openStoryHome } from './demo/story-home.ts';

/** Where Debian installs it; CHROMIUM names another. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FOLDER = 'docs/pictures';
const PHONE = '+12125550147';

const person = {
  name: 'Sam Okafor',
  phone: PHONE,
  email: 'sam@example.com',
  timeZone: 'America/New_York',
  channel: 'both',
};
const interview = {
  company: 'Harrowgate Analytics',
  role: 'Data Analyst',
  interviewer: { name: 'Dana Whitfield', phone: '212 555 0100', email: 'dana@harrowgate.example' },
  interviewAt: '2026-12-01T14:00:00-05:00',
  timeZone: 'America/New_York',
};

async function shoot(page: Page, url: string, file: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${FOLDER}/${file}`, type: 'png' });
  process.stdout.write(`${FOLDER}/${file}\n`);
}

/** Takes the README's pictures from the running service, with one interview under way. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const home = await openStoryHome('2026-12-01T10:00:00-05:00');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await home.post('/api/interviews', { person, interview });
    for (const message of await home.fresh()) {
      const code = /\b\d{6}\b/.exec(message.text)?.[0];
      const contact = message.channel === 'sms' ? { phone: person.phone } : { email: person.email };
      if (code) await home.post('/api/session/confirm', { ...contact, code });
    }
    await home.moveTo('2026-12-01T17:00:00-05:00');
    await home.text(PHONE, 'they decide by friday');
    await home.moveTo('2026-12-08T08:35:00-05:00');
    const phone = await browser.newPage({
      viewport: { width: 390, height: 844 },
      timezoneId: 'America/New_York',
    });
    await shoot(phone, `${home.url}/`, 'form.png');
    const desk = await browser.newPage({
      viewport: { width: 1280, height: 1180 },
      timezoneId: 'America/New_York',
    });
    await shoot(desk, `${home.url}/local`, 'pocket.png');
  } finally {
    await browser.close();
    await home.close();
  }
}

await main();
