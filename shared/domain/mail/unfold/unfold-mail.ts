import { Temporal } from '../../time/temporal.ts';
import { hasStruckWords, htmlToText } from '../html-text.ts';
import type { MailAddress, ParsedMail } from '../parsed-mail.ts';
import { readHeaderDate } from '../when/header-date.ts';
import { cleanLines, quoteDepth, unquote } from './clean-text.ts';
import { automaticForwarder } from './find-forwarder.ts';
import { innermostBlock, withoutSignOff, type FoundBlock } from './find-block.ts';
import { splitRunOnBlock } from './header-block.ts';
import { subjectPrefixes } from './header-labels.data.ts';
import type { Letter, Unfolded } from './letter.ts';
import { attributionAt, splitOlder } from './older-text.ts';
import { readAddress } from './read-address.ts';
import { sentFrom } from './sent-from.ts';

/** Stands in for a date that no header tells; far in the past, so that nothing read against it looks due. */
const NO_DATE = Temporal.PlainDate.from('2000-01-03');

/** Takes a mail apart: who forwarded it, what they wrote above, and the employer's letter within. */
export function unfoldMail(mail: ParsedMail, inbox: string | null): Unfolded {
  const sent = readHeaderDate(mail.date);
  const day = sent?.date ?? NO_DATE;
  const lines = linesOf(mail);
  const writer =
    mail.from && mail.from.address !== ''
      ? { address: mail.from.address, evidence: mail.from.address }
      : null;
  const outer = {
    subject: bareSubject(mail.subject),
    sentOn: day,
    sentMinutes: sent?.minutes ?? null,
    html: mail.html,
  };

  const attached = mail.messages.find((message) => hasText(message));
  const inText = innermostBlock(lines, 0);
  const byHand =
    attached !== undefined || (inText !== null && !isBy(mail.from, readAddress(inText.headers.from)));
  const passedOn = automaticForwarder(mail, inbox);
  const automatic = passedOn?.guessed && byHand ? null : passedOn;
  if (attached && !automatic) {
    const inner = unfoldMail(attached, inbox);
    const letter = inner.shape === 'block' ? inner.letter : { ...inner.letter, ...ownText(attached) };
    return { note: withoutSignOff(lines), noteOn: day, letter, shape: 'attached', forwarder: writer };
  }
  const block = automatic ? null : inText;
  if (block && !isBy(mail.from, readAddress(block.headers.from))) {
    return {
      note: withoutSignOff(block.note),
      noteOn: day,
      letter: letterOf(block, day, outer.html),
      shape: 'block',
      forwarder: writer,
    };
  }
  const whole = splitOlder(lines);
  if (automatic) {
    const letter = {
      ...outer,
      from: mail.from,
      to: mail.to[0] ?? null,
      body: whole.newest,
      older: whole.older,
    };
    return { note: [], noteOn: day, letter, shape: 'automatic', forwarder: automatic };
  }
  return (
    answered(lines, outer, mail.from) ?? {
      note: [],
      noteOn: day,
      letter: { ...outer, from: null, to: mail.from, body: whole.newest, older: whole.older },
      shape: 'pasted',
      forwarder: writer,
    }
  );
}

/** A mail carried whole: its own header says who wrote it, and what it quotes is older. */
function ownText(mail: ParsedMail): Pick<Letter, 'from' | 'to' | 'body' | 'older'> {
  const { newest, older } = splitOlder(linesOf(mail));
  return { from: mail.from, to: mail.to[0] ?? null, body: newest, older };
}

type Outer = Pick<Letter, 'subject' | 'sentOn' | 'sentMinutes' | 'html'>;

/** The user answered the employer's mail to us instead of forwarding it: the letter is what they quoted. */
function answered(lines: readonly string[], outer: Outer, user: MailAddress | null): Unfolded | null {
  const at = lines.findIndex((_line, i) => attributionAt(lines, i) > 0);
  if (at === -1) return null;
  const length = attributionAt(lines, at);
  const attribution = lines.slice(at, at + length).join(' ');
  const levels = quoteDepth(lines.slice(at + length).find((line) => line.trim() !== '') ?? '');
  const quoted = lines.slice(at + length).map((line) => unquote(line, levels));
  const { newest, older } = splitOlder(quoted);
  if (newest.every((line) => line.trim() === '')) return null;
  const when = sentFrom(attribution, outer.sentOn);
  const from = readAddress(writerOf(attribution));
  if (isBy(user, from)) return null;
  const writer = user && user.address !== '' ? { address: user.address, evidence: user.address } : null;
  const letter: Letter = { ...outer, ...when, from, to: null, body: newest, older };
  return {
    note: withoutSignOff(lines.slice(0, at)),
    noteOn: outer.sentOn,
    letter,
    shape: 'answered',
    forwarder: writer,
  };
}

/** Whether a quoted mail is the user's own: then what stands above it is the letter. */
function isBy(user: MailAddress | null, writer: MailAddress | null): boolean {
  if (!user || !writer) return false;
  const sameAddress = user.address !== '' && user.address === writer.address;
  return (
    sameAddress ||
    (writer.address === '' && user.name !== '' && user.name.toLowerCase() === writer.name.toLowerCase())
  );
}

/** The name and address in "On 6 Oct 2026, at 10:12, Dana Whitfield <d@x> wrote:": what is left without date and verb. */
function writerOf(attribution: string): string {
  const bare = attribution
    .replace(/^[\s>]+/, '')
    .replace(/\s*(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)\s*:?\s*$/i, '');
  const german = /\bschrieb\s+(.{3,120}?)\s*:\s*$/i.exec(attribution)?.[1];
  if (german) return german;
  return bare.replace(
    /^.*(?:\d{4}|\d{1,2}[:.]\d{2}(?:\s?[AP]\.?M\.?)?|\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)[,)]?\s+/iu,
    '',
  );
}

function letterOf(block: FoundBlock, day: Temporal.PlainDate, html: string): Letter {
  const { newest, older } = splitOlder(block.rest);
  return {
    from: readAddress(block.headers.from),
    to: readAddress(block.headers.to.split(/[;,]\s/)[0] ?? ''),
    subject: bareSubject(block.headers.subject),
    ...sentFrom(block.headers.sent, day),
    body: newest,
    older,
    html,
  };
}

function linesOf(mail: ParsedMail): string[] {
  const text = mail.text.trim() === '' || hasStruckWords(mail.html) ? htmlToText(mail.html) : mail.text;
  return cleanLines(text).flatMap((line) => splitRunOnBlock(line));
}

function hasText(mail: ParsedMail): boolean {
  return (
    mail.text.trim() !== '' ||
    mail.html.trim() !== '' ||
    mail.calendars.length > 0 ||
    mail.messages.length > 0
  );
}

function bareSubject(subject: string): string {
  return subject.replace(subjectPrefixes, '').replace(/\s+/g, ' ').trim();
}
