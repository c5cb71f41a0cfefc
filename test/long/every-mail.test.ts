import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerMail, codeMail, pauseMail } from '../../shared/domain/message/mail/other-mails.ts';
import { emailNudge } from '../../shared/domain/message/mail/email-nudge.ts';
import type { Mail } from '../../shared/domain/message/mail/mail.ts';
import { stepKinds, type PlannedStep } from '../../shared/domain/record/step.ts';
import { auditMail } from '../support/page-audit.ts';
import { chromiumPath, startChromium, tellWithoutChromium } from '../support/chromium.ts';

tellWithoutChromium('every mail in a browser');

const pictures = process.env['PICTURES'];
const now = '2026-12-08T13:30:00Z';
const record = {
  id: 'r1',
  person: {
    name: 'Sam Okafor',
    phone: '+12125550147',
    email: 'sam@example.com',
    timeZone: 'America/Los_Angeles',
    channel: 'email' as const,
  },
  interview: {
    company: 'Harrowgate Analytics',
    role: 'Data Analyst',
    interviewer: { name: 'Dana Whitfield', phone: '+12125550100', email: 'dana@harrowgate.example' },
    interviewAt: '2026-12-01T19:00:00Z',
    timeZone: 'America/New_York',
    strengths: ['turning messy data into decisions'],
    youPromised: { what: 'the portfolio', by: '2026-12-08' },
  },
  history: [],
};
const links = {
  page: 'https://ringback.example/interviews/r1',
  unsubscribe: 'https://ringback.example/u/x',
  outcome: (kind: string) => `https://ringback.example/o/x?did=${kind}`,
};

const stepOf = (kind: PlannedStep['kind']): PlannedStep => ({
  kind,
  ...(kind === 'call' && { attempt: 1 }),
  date: '2026-12-08',
  ...((kind === 'call' || kind === 'visit') && {
    window: { start: '2026-12-08T17:00:00Z', end: '2026-12-08T18:00:00Z' },
  }),
  nudgeAt: now,
  because: 'You were to hear from them by Friday 4 Dec. Mondays are left out, so Tuesday 8 Dec.',
});

const mails: Record<string, () => Mail> = {
  ...Object.fromEntries(
    stepKinds.map((kind) => [kind, () => emailNudge({ steps: [stepOf(kind)], record, now, links })]),
  ),
  reminder: () => emailNudge({ steps: [stepOf('call')], record, now, links, options: { reminder: true } }),
  code: () => codeMail('204143', 'https://ringback.example/confirm?token=x'),
  pause: () => pauseMail({ about: 'Harrowgate Analytics', page: links.page }),
  answer: () =>
    answerMail({ subject: 'Noted: they decide by Friday', paragraphs: ['Next: call Dana on Tuesday.'] }),
};

describe.runIf(chromiumPath)('every mail in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(['light', 'dark'] as const)(
    'at 320 px, %s, images off: readable and not too wide',
    async (colorScheme) => {
      const opened = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme });
      await opened.route('**/*', (route) => route.abort());
      const page = await opened.newPage();
      const wrong: string[] = [];
      for (const [name, mail] of Object.entries(mails)) {
        await page.setContent(mail().html);
        if (pictures)
          await page.screenshot({ path: `${pictures}/mail-${name}-${colorScheme}.png`, fullPage: true });
        wrong.push(...(await auditMail(page)).map((fault) => `${name}: ${fault}`));
      }
      await opened.close();
      expect(wrong).toEqual([]);
    },
  );
});
