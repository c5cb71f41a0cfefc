import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { emailNudge } from '../../../../shared/domain/message/mail/email-nudge.ts';
import type { EmailNudge, NudgeLinks } from '../../../../shared/domain/message/mail/nudge-part.ts';
import { calendarFile } from '../../../../shared/domain/message/mail/calendar.ts';
import {
  KEPT_ATTRIBUTES,
  KEPT_ELEMENTS,
  KEPT_PROPERTIES,
  MOST_BYTES,
} from '../../../../shared/domain/message/mail/kept-by-clients.data.ts';
import type { Mail } from '../../../../shared/domain/message/mail/mail.ts';
import { answerMail, codeMail, pauseMail } from '../../../../shared/domain/message/mail/other-mails.ts';
import { outcomesOf } from '../../../../shared/domain/message/mail/outcomes.ts';
import { stepKinds, type PlannedStep } from '../../../../shared/domain/record/step.ts';
import { anyNudge } from '../../../support/any-nudge.ts';

const now = '2026-12-08T13:30:00Z';
const record: EmailNudge['record'] = {
  id: 'r1',
  person: { name: 'Sam Okafor', phone: '+12125550188', timeZone: 'America/Los_Angeles' },
  interview: {
    company: 'Harrowgate Analytics',
    role: 'data analyst',
    interviewer: {
      name: 'Dana Whitfield',
      phone: '+12125550142',
      email: 'dana@harrowgate.example',
      title: 'Head of Analytics',
    },
    interviewAt: '2026-12-01T15:00:00Z',
    timeZone: 'America/New_York',
  },
  history: [],
};
const links: NudgeLinks = {
  page: 'https://ringback.example/i/r1',
  unsubscribe: 'https://ringback.example/u/abc',
  outcome: (kind) => `https://ringback.example/i/r1/did/${kind}?k=1&s=2`,
};
const step = (changes: Partial<PlannedStep> = {}): PlannedStep => ({
  kind: 'call',
  attempt: 1,
  date: '2026-12-08',
  window: { start: '2026-12-08T17:00:00Z', end: '2026-12-08T18:00:00Z' },
  nudgeAt: '2026-12-08T16:30:00Z',
  because: 'No day was promised, so the first call comes five working days later',
  ...changes,
});
const nudge = (changes: Partial<EmailNudge> = {}) =>
  emailNudge({ steps: [step()], record, now, links, ...changes });

const places = (text: string, parts: string[]) => parts.map((part) => text.indexOf(part));
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );

describe('the mail of a call', () => {
  test('has whom, when and number on top, then the voicemail, then the rest, then the answers', () => {
    const { text, html } = nudge();
    for (const part of [text, html.slice(html.indexOf('<h1'))]) {
      const order = places(part.toLowerCase(), [
        'call dana whitfield at harrowgate',
        'head of analytics',
        'tue 8 dec, 9–10 am your time (noon–1 pm in new york)',
        '212-555-0142',
        'if it goes to voicemail',
        'if somebody answers',
        'if you e-mail instead',
        'how did it go?',
        'we talked',
        'why now',
      ]);
      expect(order).not.toContain(-1);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('dials by a tap and opens the filled-in e-mail by a tap', () => {
    const found = hrefs(nudge().html);
    expect(found).toContain('tel:+12125550142');
    const letter = new URL(found.find((href) => href.includes('?subject=')) ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(letter.pathname).toBe('dana@harrowgate.example');
    expect(letter.searchParams.get('subject')).toBe('Following up on our meeting of December 1st');
    expect(letter.searchParams.get('body')).toMatch(/^Hello Dana,\r\n\r\nWe met on Tuesday, December 1st/);
  });

  test('links every answer to its page', () => {
    const found = hrefs(nudge().html);
    for (const { kind } of outcomesOf.call) expect(found).toContain(links.outcome(kind, step()));
  });

  test('the e-mail leads where no number is known', () => {
    const { text } = nudge({
      record: {
        ...record,
        interview: { ...record.interview, interviewer: { email: 'dana@harrowgate.example' } },
      },
    });
    const order = places(text, ['IF YOU E-MAIL INSTEAD', 'IF IT GOES TO VOICEMAIL']);
    expect(order[0]).toBeGreaterThan(-1);
    expect(order[0]).toBeLessThan(order[1] ?? -1);
    expect(text).not.toContain('Number:');
  });

  test('says that it is late', () => {
    expect(nudge({ options: { late: true } }).text).toContain('later than planned');
  });

  test('a reminder asks, and has no words and no calendar', () => {
    const mail = nudge({ options: { reminder: true } });
    expect(mail.subject).toBe('How did your call to Dana Whitfield at Harrowgate Analytics go?');
    expect(mail.text).not.toContain('VOICEMAIL');
    expect(mail.attachments).toEqual([]);
  });

  test('several steps travel in one mail', () => {
    const mail = nudge({ steps: [step({ kind: 'debrief' }), step({ kind: 'thank-you' })] });
    expect(mail.subject).toBe('How did it end with Harrowgate Analytics?');
    expect(mail.text).toContain('Send Dana Whitfield a thank-you today');
  });
});

describe('headers', () => {
  test('say that a machine wrote it, how to end it, and which conversation it belongs to', () => {
    expect(
      nudge({ links: { ...links, unsubscribeAddress: 'unsub+abc@in.ringback.example' } }).headers,
    ).toEqual({
      'Auto-Submitted': 'auto-generated',
      'Message-ID': '<r1.call-1-start@ringback.example>',
      'In-Reply-To': '<r1@ringback.example>',
      References: '<r1@ringback.example>',
      'List-Unsubscribe':
        '<https://ringback.example/u/abc>, <mailto:unsub+abc@in.ringback.example?subject=unsubscribe>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  test('a record keeps to one conversation, a reminder is a mail of its own', () => {
    const first = nudge().headers;
    const reminder = nudge({ options: { reminder: true } }).headers;
    expect(reminder['References']).toBe(first['References']);
    expect(reminder['Message-ID']).not.toBe(first['Message-ID']);
  });

  test('hold nothing that could break a line', () => {
    fc.assert(
      fc.property(anyNudge(), ({ record: one, step: due, now: at }) => {
        const { headers, subject } = emailNudge({ steps: [due], record: one, now: at, links });
        for (const value of [...Object.values(headers), subject]) expect(value).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 60 },
    );
  });
});

interface Read {
  uid: string;
  start: string;
  end: string;
  summary: string;
  description: string;
  method: string;
}

function readBack(file: string): Read {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    uid: event.uid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description,
    method: String(calendar.getFirstPropertyValue('method')),
  };
}

const fileOf = (mail: Mail) => Buffer.from(mail.attachments[0]?.content ?? '', 'base64').toString('utf8');

describe('the calendar file', () => {
  test('holds the window, the number and the words, under an id that stays', () => {
    const read = readBack(fileOf(nudge()));
    expect(read).toMatchObject({
      uid: 'r1.call-1-start@ringback.example',
      start: '2026-12-08T17:00:00.000Z',
      end: '2026-12-08T18:00:00.000Z',
      summary: 'Call Dana Whitfield, Harrowgate Analytics',
      method: 'PUBLISH',
    });
    expect(read.description).toMatch(
      /^Number: 212-555-0142\n\nIf it goes to voicemail\n"Hello, this is a message for Dana/,
    );
    const moved = step({ window: { start: '2026-12-09T17:00:00Z', end: '2026-12-09T18:00:00Z' } });
    expect(readBack(fileOf(nudge({ steps: [moved] }))).uid).toBe(read.uid);
  });

  test('is read back without loss, whatever stands in it', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((raw) =>
        raw
          .toWellFormed()
          .replace(/[^\P{Cc}\n]/gu, ' ')
          .trim(),
      )
      .filter((clean) => clean !== '');
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const entry = {
          uid: 'a@ringback.example',
          start: '2026-12-08T17:00:00Z',
          end: '2026-12-08T18:00:00Z',
          summary: summary.replaceAll('\n', ' '),
          description,
          url: links.page,
        };
        const read = readBack(calendarFile([entry], now));
        expect(read.summary).toBe(entry.summary);
        expect(read.description).toBe(entry.description);
      }),
      { numRuns: 100 },
    );
  });

  test('is not attached to what has no time of its own', () => {
    expect(nudge({ steps: [step({ kind: 'close' })] }).attachments).toEqual([]);
  });
});

const styles = (html: string) => [...html.matchAll(/style="([^"]*)"/g)].map(([, style = '']) => style);
const sheet = (html: string) =>
  (/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '').replace('@media (prefers-color-scheme: dark)', '');
const declared = (css: string) =>
  [...css.matchAll(/(?:^|[;{])\s*([a-z-]+)\s*:/g)].map(([, property = '']) => property);

/** What of a mail's HTML some mail program would drop. */
function notKept({ html }: Mail): string[] {
  const elements = [...html.matchAll(/<([a-z][a-z0-9]*)([^<>]*)>/g)];
  const attributes = elements.flatMap(([, , inside = '']) =>
    [...inside.matchAll(/\s([a-z-]+)="[^"]*"/g)].map(([, name = '']) => name),
  );
  return [
    ...elements.map(([, name = '']) => name).filter((name) => !KEPT_ELEMENTS.has(name)),
    ...attributes.filter((name) => !KEPT_ATTRIBUTES.has(name)),
    ...[...styles(html), sheet(html)].flatMap(declared).filter((name) => !KEPT_PROPERTIES.has(name)),
    ...(Buffer.byteLength(html) < MOST_BYTES ? [] : ['too long']),
  ];
}

const balanced = (html: string) => {
  const open: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    if (name === 'meta' || name === 'br') continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
};

describe('the HTML', () => {
  const others: Record<string, Mail> = {
    code: codeMail('123456', 'https://ringback.example/c?a=1&b=2'),
    answer: answerMail({
      subject: 'Noted',
      paragraphs: ['You left a voicemail.'],
      links: [{ label: 'Take it back', url: links.page }],
    }),
    pause: pauseMail({ about: 'Harrowgate Analytics', page: links.page }),
  };

  test.each([...stepKinds])('of %s keeps to what mail programs keep', (kind) => {
    expect(notKept(nudge({ steps: [step({ kind })] }))).toEqual([]);
  });

  test.each(Object.entries(others))('of the %s mail keeps to it too', (_, mail) => {
    expect(notKept(mail)).toEqual([]);
    expect(balanced(mail.html)).toBe(true);
    expect(mail.headers['Auto-Submitted']).toBe('auto-generated');
  });

  test('lets nothing that a person wrote become markup, and says the same as the text', () => {
    fc.assert(
      fc.property(anyNudge(), ({ record: one, step: due, now: at }) => {
        const mail = emailNudge({ steps: [due], record: one, now: at, links });
        expect(notKept(mail)).toEqual([]);
        expect(balanced(mail.html)).toBe(true);
        expect(mail.html).not.toMatch(/<script|<b>|javascript:|<img/i);
        expect(`${mail.subject}${mail.text}${mail.html}`.isWellFormed()).toBe(true);
        expect(mail.text).not.toMatch(/undefined|null|NaN|<\/|&amp;/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('an answer', () => {
  test('that quotes what somebody wrote shows it as text', () => {
    const mail = answerMail({
      subject: 'We could not read "<b>next & soon</b>"',
      paragraphs: ["You wrote: <script>alert('x')</script>"],
      links: [{ label: 'Say it again', url: 'https://ringback.example/?a="><script>' }],
    });
    expect(mail.html).not.toMatch(/<script|<b>/);
    expect(mail.html).toContain('&lt;script&gt;alert(&#39;x&#39;)');
    expect(mail.text).toContain("<script>alert('x')</script>");
  });
});

describe('the code mail', () => {
  test('has the code in subject and text, and a link', () => {
    const mail = codeMail('123456', 'https://ringback.example/c');
    expect(mail.subject).toContain('123456');
    expect(mail.text).toMatch(/^123456$/m);
    expect(hrefs(mail.html)).toEqual(['https://ringback.example/c']);
    expect(mail.headers).not.toHaveProperty('List-Unsubscribe');
  });
});
