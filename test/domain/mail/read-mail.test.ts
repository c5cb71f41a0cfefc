import { readdirSync, readFileSync } from 'node:fs';
import { assert, constantFrom, property, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { htmlToText } from '../../../shared/domain/mail/html-text.ts';
import type { MailReading } from '../../../shared/domain/mail/mail-reading.ts';
import type { ParsedMail } from '../../../shared/domain/mail/parsed-mail.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { letters } from '../../support/mail/letters.data.ts';
import { parsedMail } from '../../support/mail/parsed.ts';
import { shapes } from '../../support/mail/shapes.ts';

const corpus = 'test/corpora/mail/dev/';

/** Letters and digits only: what is left when line breaks, quote marks and blanks do not count. */
const bare = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** All text a person could read in a mail, its headers and calendar parts included. */
function readable(mail: ParsedMail): string {
  const own = [
    mail.subject,
    mail.date,
    mail.text,
    htmlToText(mail.html),
    mail.html,
    ...mail.headers.map(({ value }) => value),
    ...mail.calendars.map(({ text }) => text.replace(/\r?\n[ \t]/g, '').replace(/\\([,;n])/g, '$1')),
  ];
  return [
    ...own,
    mail.from?.name ?? '',
    mail.from?.address ?? '',
    ...mail.to.map(({ address }) => address),
    ...mail.messages.map(readable),
  ].join('\n');
}

/** Everything found, with its evidence. */
function found(reading: MailReading): { field: string; evidence: string }[] {
  const { interviewer, mayCall, forwarder } = reading;
  const fields = {
    kind: reading.kind,
    company: reading.company,
    role: reading.role,
    name: interviewer.name,
    email: interviewer.email,
    phone: interviewer.phone,
    title: interviewer.title,
    interviewAt: reading.interviewAt,
    timeZone: reading.timeZone,
    duration: reading.durationMinutes,
    mode: reading.mode,
    location: reading.location,
    decisionBy: reading.decisionBy,
    mayCallAt: mayCall?.at ?? null,
    mayCallPhone: mayCall?.phone ?? null,
    mayCall,
    forwarder,
  };
  return Object.entries(fields).flatMap(([field, value]) =>
    value === null ? [] : [{ field, evidence: value.evidence }],
  );
}

function unproven(mail: ParsedMail): string[] {
  const whole = bare(readable(mail));
  return found(readMail(mail))
    .filter(({ evidence }) => !whole.includes(bare(evidence)))
    .map(({ field, evidence }) => `${field}: ${evidence}`);
}

describe('readMail', () => {
  let mails: ParsedMail[] = [];
  beforeAll(async () => {
    const files = readdirSync(corpus)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => readFileSync(corpus + file));
    const made = letters
      .filter((_letter, i) => i % 3 === 0)
      .flatMap((letter) => shapes.slice(0, 1).map((shape) => new TextEncoder().encode(shape.wrap(letter))));
    mails = await Promise.all([...files, ...made].map((raw) => parseMime(raw)));
  });

  it('quotes, for every field, words that stand in the mail', () => {
    expect(mails.length).toBeGreaterThan(90);
    for (const mail of mails) expect(unproven(mail)).toEqual([]);
  }, 60_000);

  it('reads a mail twice alike', () => {
    for (const mail of mails.slice(0, 15)) expect(readMail(mail)).toEqual(readMail(mail));
  });

  it('never throws, and quotes only the mail, whatever the text', () => {
    const pieces = [
      'interview ',
      'Monday at 4 ',
      'by Friday ',
      '555-0101 ',
      'From: Ann Lee <ann@acme.example>\n',
      'Date: Mon, Oct 5, 2026 at 9:00 AM\n',
      'Subject: x\n',
      'To: b@example.com\n',
      '\n',
      '> ',
      'On Mon, Ann wrote:\n',
      'call me ',
      '-- \n',
      'When: ',
      '12/13/14 ',
      '99:99 ',
      'within 9 weeks ',
      '🎉 ',
      '\u202e',
    ];
    assert(
      property(string({ unit: constantFrom(...pieces), maxLength: 60 }), (text) => {
        expect(unproven(parsedMail({ text }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a mail without a readable date alone', () => {
    const reading = readMail(
      parsedMail({
        date: 'yesterday-ish',
        text: 'Come in Monday at 4 for the interview. We decide by Friday.',
      }),
    );
    expect(reading.readInZone).toBe('UTC');
    expect(reading.kind.value).toBe('interview');
    expect(reading.interviewAt).toBeNull();
    expect(reading.decisionBy).toBeNull();
  });

  it('reads times on the clock of the person where their zone is known', () => {
    const mail = parsedMail({
      text: '---------- Forwarded message ---------\nFrom: Ann Lee <ann@acme.example>\nDate: Tue, Oct 6, 2026 at 9:00 AM\nSubject: Interview\nTo: <robin.vale@example.com>\n\nSee you Thursday at 2 pm.\n\nAnn',
    });
    expect(readMail(mail, { forwarderZone: 'Europe/Madrid' }).interviewAt?.value).toBe(
      '2026-10-08T12:00:00Z',
    );
    expect(readMail(mail).interviewAt?.value).toBe('2026-10-08T18:00:00Z');
  });
});
