import { Temporal } from '../../time/temporal.ts';
import { gloss, languageOf } from '../gloss/gloss.ts';
import { htmlToText } from '../html-text.ts';
import type { MailAddress, ParsedMail } from '../parsed-mail.ts';
import { findDates } from '../when/find-dates.ts';
import { findTimes } from '../when/find-times.ts';
import { readHeaderDate } from '../when/header-date.ts';
import { cleanLines, quoteDepth, unquote } from './clean-text.ts';
import { automaticForwarder } from './find-forwarder.ts';
import type { HeaderBlock } from './header-block.ts';
import { headerBlockAt, splitRunOnBlock } from './header-block.ts';
import { forwardMarks, forwardPrefix, subjectPrefixes } from './header-labels.data.ts';
import type { Letter, Unfolded } from './letter.ts';
import { attributionAt, splitOlder } from './older-text.ts';
import { readAddress } from './read-address.ts';

/** Stands in for a date that no header tells; far in the past, so that nothing read against it looks due. */
const NO_DATE = Temporal.PlainDate.from('2000-01-03');

/** Forwards of forwards that are opened. */
const DEEPEST_FORWARD = 5;

/** Takes a mail apart: who forwarded it, what they wrote above, and the employer's letter within. */
export function unfoldMail(mail: ParsedMail, inbox: string | null): Unfolded {
  const sent = readHeaderDate(mail.date);
  const day = sent?.date ?? NO_DATE;
  const lines = linesOf(mail);
  const automatic = automaticForwarder(mail, inbox);
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
  if (attached && !automatic) {
    const inner = unfoldMail(attached, inbox);
    const letter = inner.shape === 'block' ? inner.letter : { ...inner.letter, ...ownText(attached) };
    return { note: withoutSignOff(lines), noteOn: day, letter, shape: 'attached', forwarder: writer };
  }
  const block = automatic ? null : innermostBlock(lines, 0);
  if (block) {
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
    answered(lines, outer, writer) ?? {
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
function answered(lines: readonly string[], outer: Outer, writer: Unfolded['forwarder']): Unfolded | null {
  const at = lines.findIndex((_line, i) => attributionAt(lines, i) > 0);
  if (at === -1) return null;
  const length = attributionAt(lines, at);
  const attribution = lines.slice(at, at + length).join(' ');
  const levels = quoteDepth(lines.slice(at + length).find((line) => line.trim() !== '') ?? '');
  const quoted = lines.slice(at + length).map((line) => unquote(line, levels));
  const { newest, older } = splitOlder(quoted);
  if (newest.every((line) => line.trim() === '')) return null;
  const when = sentFrom(attribution, outer.sentOn);
  const name = attribution
    .replace(
      /^.*?(?:\d{4}|\d{1,2}:\d{2}(?:\s?[AP]M)?)[,)]?\s+(?:um \d{1,2}:\d{2} )?(?:at \d{1,2}:\d{2}(?:\s?[AP]M)?,?\s+)?/i,
      '',
    )
    .replace(/\s*(?:wrote|schrieb|a écrit|escribió)\s*:?\s*$/i, '');
  const letter: Letter = { ...outer, ...when, from: readAddress(name), to: null, body: newest, older };
  return {
    note: withoutSignOff(lines.slice(0, at)),
    noteOn: outer.sentOn,
    letter,
    shape: 'answered',
    forwarder: writer,
  };
}

interface FoundBlock {
  headers: HeaderBlock;
  note: readonly string[];
  rest: readonly string[];
}

/** The header block of the mail that was forwarded first: of a forward of a forward, the inner one. */
function innermostBlock(lines: readonly string[], depth: number): FoundBlock | null {
  const outer = firstBlock(lines);
  if (!outer || depth === DEEPEST_FORWARD) return outer;
  const inner = innermostBlock(outer.rest, depth + 1);
  if (!inner) return outer;
  const between = withoutSignOff(inner.note);
  const markedForward = isForwardMarked(outer.rest, inner.headers.start);
  if (between.length > 0 && !forwardPrefix.test(outer.headers.subject) && !markedForward) return outer;
  const note = withoutSignOff(outer.note);
  return { ...inner, note: note.length > 0 ? note : between };
}

function firstBlock(lines: readonly string[]): FoundBlock | null {
  for (let i = 0; i < lines.length; i += 1) {
    const headers = headerBlockAt(lines, i);
    if (!headers) continue;
    const rest = lines.slice(headers.end).map((line) => unquote(line, headers.quoted));
    return { headers, note: withoutMark(lines.slice(0, i)), rest };
  }
  return null;
}

function isForwardMarked(lines: readonly string[], at: number): boolean {
  return lines.slice(Math.max(0, at - 3), at).some((line) => isForwardMark(line));
}

function isForwardMark(line: string): boolean {
  const text = line.replace(/^[\s>*_-]+|[\s:*_-]+$/g, '').toLowerCase();
  return forwardMarks.some(
    (mark) => text === mark || (text.startsWith(mark) && text.length < mark.length + 40),
  );
}

function withoutMark(lines: readonly string[]): string[] {
  const kept = [...lines];
  while (
    kept.length > 0 &&
    (/^[\s>_*-]*$/.test(kept.at(-1) ?? '') ||
      isForwardMark(kept.at(-1) ?? '') ||
      attributionAt([kept.at(-1) ?? ''], 0) > 0)
  )
    kept.pop();
  return kept;
}

const programs =
  /^(?:(?:sent|get|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat|holen sie|obtenez|obtener)\b.{0,60}(?:iphone|ipad|android|outlook|mobile|samsung|galaxy|yahoo|mail|smartphone|handy|proton|phone|móvil|gmx|web\.de|blackberry|huawei|pixel).{0,60}|--\s*)$/i;

/** The lines without "Sent from my phone" and empty ones around. */
function withoutSignOff(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !programs.test(line.replace(/^[\s>]+/, '').trim()));
  while (kept.length > 0 && /^[\s>_-]*$/.test(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && /^[\s>_-]*$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
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

/** Reads the date of a header block. A date without clear order of day and month is the one closest before the forward. */
function sentFrom(written: string, day: Temporal.PlainDate): Pick<Letter, 'sentOn' | 'sentMinutes'> {
  const header = readHeaderDate(written);
  if (header) return { sentOn: header.date, sentMinutes: header.minutes };
  const text = gloss(written, languageOf(written) ?? languageByMonth(written));
  const candidates = (['month-first', 'day-first'] as const).flatMap((order) =>
    findDates(text, day, order).filter((found) => found.absolute),
  );
  const plausible = candidates
    .map(({ date }) => ({ date, age: day.since(date).total('days') }))
    .filter(({ age }) => age >= -1);
  const best = plausible.sort((a, b) => a.age - b.age)[0];
  return { sentOn: best?.date ?? day, sentMinutes: findTimes(text).at(-1)?.minutes ?? null };
}

function languageByMonth(text: string): 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | null {
  if (
    /\b(?:\d{1,2}\. ?\p{L}+|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr)\b/iu.test(text)
  )
    return 'de';
  if (
    /\b(?:lun|mar|mer|jeu|ven|sam|dim)\.|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|[àa] \d{1,2}[:h]/iu.test(
      text,
    )
  )
    return 'fr';
  if (/ de \p{L}+| a las? |\b(?:lun|mié|jue|vie|sáb),/iu.test(text)) return 'es';
  if (/\b(?:gen|mag|giu|lug|ago|set|ott|dic)\b|alle ore/iu.test(text)) return 'it';
  return null;
}

function linesOf(mail: ParsedMail): string[] {
  const text = mail.text.trim() === '' ? htmlToText(mail.html) : mail.text;
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

/** An address as "Name" or, where there is none, its local part. */
export function nameOf(address: MailAddress | null): string {
  return address?.name ?? '';
}
