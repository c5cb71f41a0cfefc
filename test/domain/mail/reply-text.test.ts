import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { replyText } from '../../../shared/domain/mail/reply-text.ts';

const of = (text: string, html = '') => replyText({ text, html }, 'Sam Okoro');

test.each([
  ['one word', 'done', 'done'],
  [
    'with what Gmail quotes',
    'done\n\nOn Tue, Oct 6, 2026 at 9:01 AM Ringback <r@in.example> wrote:\n> Call Dana\n> LATER',
    'done',
  ],
  [
    'with a quote in German',
    'erledigt\n\nAm Di., 6. Okt. 2026 um 09:01 Uhr schrieb Ringback <r@in.example>:\n> Call Dana',
    'erledigt',
  ],
  [
    'with what Outlook quotes',
    'left a voicemail\n\n________________________________\nFrom: Ringback <r@in.example>\nSent: Tuesday, October 6, 2026 9:01 AM\nTo: Sam Okoro <sam@example.com>\nSubject: Call Dana today\n\nCall Dana',
    'left a voicemail',
  ],
  ['with a phone’s signature', 'no answer\n\nSent from my iPhone', 'no answer'],
  ['with a signature', 'no answer\n\nBest,\nSam Okoro\n212-555-0123', 'no answer'],
  ['with two dashes', 'they said Friday\n-- \nSam Okoro', 'they said Friday'],
  [
    'with a postscript',
    'done\n\nThanks,\nSam\n\nP.S. they call me Thursday at 2',
    'done\n\nthey call me Thursday at 2',
  ],
  [
    'below the quote',
    'On Tue, Oct 6, 2026 at 9:01 AM Ringback <r@in.example> wrote:\n> Call Dana\n> today\n\nleft a message with her colleague',
    'left a message with her colleague',
  ],
  ['nothing of their own', 'On Tue, Oct 6, 2026 at 9:01 AM Ringback <r@in.example> wrote:\n> Call Dana', ''],
  ['nothing', '', ''],
  [
    'only a letter passed on',
    'From: Ines Castro <i@x.example>\nSent: Tuesday, October 6, 2026 9:00 AM\nTo: Sam <s@example.com>\nSubject: Hello\n\nBack on Monday',
    '',
  ],
  [
    'a line above one',
    'fyi\n\n---------- Forwarded message ---------\nFrom: Ines <i@x.example>\nDate: Tue, Oct 6, 2026 at 9:00 AM\nSubject: Hello\nTo: <s@example.com>\n\nBack on Monday',
    'fyi',
  ],
])('%s', (_, text, expected) => {
  expect(of(text)).toBe(expected);
});

test('of a mail that has HTML only', () => {
  expect(
    of(
      '',
      '<div>done</div><div class="gmail_quote">On Tue, Oct 6, 2026 at 9:01 AM Ringback wrote:<blockquote>Call Dana</blockquote></div>',
    ),
  ).toBe('done');
});

test('never throws, and says nothing that is not in the mail', () => {
  assert(
    property(string({ maxLength: 400 }), (text) => {
      for (const line of of(text).split('\n'))
        expect(text.replace(/\s/g, '')).toContain(line.replace(/\s/g, '').replace(/[\u200B-\u200F]/g, ''));
    }),
    { numRuns: 200, examples: [['> \n\n--\n'], ['P.S.']] },
  );
});
