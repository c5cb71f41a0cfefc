import { htmlToText } from './html-text.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { splitSignature } from './passage/signature.ts';
import { cleanLines } from './unfold/clean-text.ts';
import { headerBlockAt } from './unfold/header-block.ts';
import { splitOlder } from './unfold/older-text.ts';

/** What programs write below a mail by themselves. */
const sentBy =
  /^(?:sent|get|gesendet|enviado|envoyé|inviato|verstuurd|skickat|wysłane|odesláno)\b.{0,30}\b(?:from|von|desde|depuis|de|da|dal|mit|van|från|z|using|outlook|iphone|android)\b.{0,60}$/iu;
const forwardMark =
  /^[\s>*]*[-_=*]{2,}\s*(?:begin )?(?:forwarded|original|weitergeleitet|message transf|mensaje reenv|messaggio inoltr|doorgestuurd|mensagem encam|vidarebefordr|videresendt|přeposlan|przekazan)/iu;
const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb|vl|pd|ilt)\s*(?:\[\d+\])?:/i;
const postscript = /^\s*p\.?\s?(?:p\.?\s?)?s\b\.?\s*[:.,–-]?\s*/i;

/** A postscript stands below the name, and is meant as much as the rest. */
function postscripts(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => postscript.test(line));
  if (at === -1) return [];
  return lines.slice(at).map((line, i) => (i === 0 ? line.replace(postscript, '') : line));
}

/** What stands above a letter that is passed on: nobody's own words begin with the header of a mail. */
function beforeForward(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((_, i) => forwardMark.test(lines[i] ?? '') || headerBlockAt(lines, i) !== null);
  if (at === -1) return lines;
  const end = lines.findLastIndex((line, i) => i < at && !/^[\s_*-]*$/.test(line));
  return lines.slice(0, end + 1);
}

/** Whether a mail passes another one on, by its subject or by what stands in it. */
export function isForward(mail: Pick<ParsedMail, 'subject' | 'text' | 'html'>): boolean {
  const lines = linesOf(mail);
  return forwardSubject.test(mail.subject) || beforeForward(lines).length < lines.length;
}

const linesOf = ({ text, html }: Pick<ParsedMail, 'text' | 'html'>) =>
  cleanLines(text.trim() === '' ? htmlToText(html) : text);

/**
 * What somebody wrote in answer to a mail: without what they quote, without their signature, with their postscript.
 * `name` is theirs, by which a signature is told. Empty when they wrote nothing themselves.
 */
export function replyText(mail: Pick<ParsedMail, 'text' | 'html'>, name: string): string {
  const lines = linesOf(mail);
  const { newest } = splitOlder(beforeForward(lines));
  const start = newest.findIndex((line) => line.trim() !== '');
  if (start === -1) return '';
  const names = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const { body, signature } = splitSignature(newest.slice(start), names);
  return [...body, ...postscripts(signature)]
    .filter((line) => !sentBy.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
