import PostalMime from 'postal-mime';
import type { Address, Attachment, Email } from 'postal-mime';
import type {
  CalendarPart,
  MailAddress,
  MailFault,
  MailHeader,
  ParsedMail,
} from '../domain/mail/parsed-mail.ts';
import { windowsLetters } from '../domain/mail/windows-letters.ts';
import { withinLimits } from './mime-limits.ts';

/** Bytes of text, HTML or calendar kept of one part; no mail a person reads is longer. */
const LONGEST_BODY = 200_000;
const LONGEST_CALENDAR = 100_000;
const MOST_HEADERS = 400;
const MOST_ATTACHMENTS = 100;
/** Mails attached to mails: how deep they are opened. Forwarding as attachment nests once or twice. */
const DEEPEST_MESSAGE = 5;

/**
 * Raw bytes of a mail to its decoded parts. Never throws: whatever is broken is left out and named in `faults`,
 * and what could be read is returned. Time is linear in the bytes.
 */
export async function parseMime(raw: Uint8Array): Promise<ParsedMail> {
  return parseAtDepth(raw, 0);
}

async function parseAtDepth(raw: Uint8Array, depth: number): Promise<ParsedMail> {
  const { bytes, faults } = withinLimits(raw);
  const email = await readEmail(bytes, faults);
  const calendars: CalendarPart[] = [];
  const messages: ParsedMail[] = [];
  for (const part of email.attachments.slice(0, MOST_ATTACHMENTS)) {
    if (isCalendar(part)) calendars.push(calendarOf(part));
    else if (
      part.mimeType === 'message/rfc822' &&
      depth < DEEPEST_MESSAGE &&
      messages.length < DEEPEST_MESSAGE
    ) {
      messages.push(await parseAtDepth(bytesOf(part), depth + 1));
    }
  }
  return {
    headers: email.headers.slice(0, MOST_HEADERS).map(headerOf),
    from: mailboxes(email.from ? [email.from] : [])[0] ?? null,
    to: mailboxes(email.to ?? []),
    cc: mailboxes(email.cc ?? []),
    subject: oneLine(email.subject ?? ''),
    date: oneLine(email.headers.find(({ key }) => key === 'date')?.value ?? ''),
    messageId: messageIds(email.messageId ?? '')[0] ?? null,
    references: [...new Set(messageIds(`${email.inReplyTo ?? ''} ${email.references ?? ''}`))],
    text: wellFormed(email.text ?? '', LONGEST_BODY),
    html: wellFormed(email.html ?? '', LONGEST_BODY),
    calendars,
    messages,
    attachments: email.attachments.slice(0, MOST_ATTACHMENTS).map((part) => ({
      filename: oneLine(part.filename ?? ''),
      mimeType: part.mimeType,
    })),
    faults,
  };
}

async function readEmail(bytes: Uint8Array, faults: MailFault[]): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 60,
      maxHeadersSize: 512 * 1024,
    });
  } catch {
    faults.push('broken');
    return headersAndRest(bytes);
  }
}

/** What is left when the MIME structure cannot be read: the top headers, and the rest as plain text. */
async function headersAndRest(bytes: Uint8Array): Promise<Email> {
  const whole = new TextDecoder().decode(bytes.subarray(0, LONGEST_BODY));
  const split = /\r?\n\r?\n/.exec(whole);
  const head = split ? whole.slice(0, split.index) : whole.slice(0, 20_000);
  const plain = head
    .slice(0, 100_000)
    .replace(/^content-(type|transfer-encoding):[^\n]*(\n[ \t][^\n]*)*\n?/gim, '');
  try {
    const email = await PostalMime.parse(`${plain}\n\n`, { maxHeadersSize: 512 * 1024 });
    return { ...email, text: split ? whole.slice(split.index) : '' };
  } catch {
    return { headers: [], headerLines: [], attachments: [], text: whole };
  }
}

function isCalendar(part: Attachment): boolean {
  return /^(text\/calendar|application\/ics)$/.test(part.mimeType) || /\.ics$/i.test(part.filename ?? '');
}

function calendarOf(part: Attachment): CalendarPart {
  const text = new TextDecoder().decode(bytesOf(part).subarray(0, LONGEST_CALENDAR));
  return { text: wellFormed(text, LONGEST_CALENDAR), method: part.method ?? null };
}

function bytesOf(part: Attachment): Uint8Array {
  if (typeof part.content === 'string') return new TextEncoder().encode(part.content);
  return part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
}

function mailboxes(addresses: readonly Address[]): MailAddress[] {
  return addresses
    .flatMap((entry) => entry.group ?? [entry])
    .slice(0, 200)
    .map(({ name, address }) => ({ name: oneLine(name), address: oneLine(address ?? '').toLowerCase() }))
    .filter(({ name, address }) => name !== '' || address !== '');
}

function headerOf({ key, value }: { key: string; value: string }): MailHeader {
  return { name: key.toLowerCase(), value: oneLine(value) };
}

function messageIds(text: string): string[] {
  return (text.slice(0, 20_000).match(/<[^<>\s]{1,300}>/g) ?? []).slice(0, 100);
}

/** One line: breaks and control characters become blanks, so that a header can never carry a second one. */
function oneLine(text: string): string {
  return wellFormed(text.slice(0, 5000), 2000)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function wellFormed(text: string, longest: number): string {
  return windowsLetters(text.slice(0, longest)).toWellFormed().replaceAll('\u0000', '');
}
