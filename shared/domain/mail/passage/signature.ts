const closing =
  /^(?:(?:with )?(?:kind|best|warm|warmest|kindest|many|very best|all (?:the|my)|with (?:best|kind|many|warm))\b.{0,40}|(?:regards|cheers|thanks|thank you|thx|best|sincerely|yours|respectfully|cordially|take care|talk soon|speak soon|see you (?:then|there|soon)|looking forward|ta|slán|warmly|onwards)\b.{0,30}|(?:mit )?(?:freundlichen|besten|herzlichen|lieben|viele[n]?|beste|liebe|freundliche|herzliche) grü(?:ß|ss)en?.{0,20}|mfg|lg|vg|gruß|grüße|(?:bien )?cordialement.{0,20}|salutations.{0,40}|(?:un |saludos|atentamente|un cordial).{0,20}saludos?|saludos.{0,20}|atentamente|cordiali saluti|(?:met )?vriendelijke groet.{0,12}|groet(?:en|jes)?|atenciosamente|abraço)[,.!]?$/iu;
const disclaimer =
  /\b(?:confidential(?:ity)?|intended (?:only |solely )?for the (?:addressee|recipient|named)|unsubscribe|privileged|registered (?:in|office|number)|please consider the environment|do not (?:print|disclose)|acts as an employment (?:agency|business)|equal opportunit|vat (?:no|number)|company (?:no|number)|authorised and regulated|calls may be recorded|this (?:mailbox|inbox|address) (?:is|isn)|geschäftsführer|amtsgericht|handelsregister|received (?:this )?(?:e-?mail )?in error|virus)/i;

export interface SignedBody {
  body: string[];
  signature: string[];
}

/** Splits a letter into what it says and how it is signed. `names`: words of the sender's name, lower case. */
export function splitSignature(lines: readonly string[], names: readonly string[]): SignedBody {
  const dashes = lines.findIndex((line, i) => /^--\s*$/.test(line) && i > 0);
  const end = dashes === -1 ? lines.length : dashes;
  const at = signatureStart(lines.slice(0, end), names);
  return { body: lines.slice(0, at), signature: lines.slice(at) };
}

/** Index of the line where the signing begins: a closing formula, or the sender's name alone. */
function signatureStart(lines: readonly string[], names: readonly string[]): number {
  const filled = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const first = Math.max(1, filled[Math.max(0, filled.length - 14)] ?? 0);
  let nameAt = -1;
  for (let i = first; i < lines.length; i += 1) {
    const line = (lines[i] ?? '').trim();
    if (line === '') continue;
    if (closing.test(line) && line.split(/\s+/).length <= 7) return i;
    if (nameAt === -1 && isName(line, names)) nameAt = i;
  }
  return nameAt === -1 ? (names.length === 0 ? lastLineSigned(lines) : lines.length) : nameAt;
}

/** A pasted letter names no sender: "Trish Okimoto, Practice Manager" standing alone at its end. */
function lastLineSigned(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = (lines[last] ?? '').trim();
  const alone = last > 0 && (lines[last - 1] ?? '').trim() === '';
  return alone && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}(?:,\s+[\p{L} &/]{3,40})?$/u.test(line)
    ? last
    : lines.length;
}

function isName(line: string, names: readonly string[]): boolean {
  const words = line
    .toLowerCase()
    .replace(/[^\p{L}\s'’-]+/gu, ' ')
    .trim()
    .split(/\s+/);
  if (words.length === 0 || words.length > 9 || names.length === 0) return false;
  const first = words[0] ?? '';
  const start = names.some(
    (name) =>
      name === first ||
      (first.length >= 3 && name.startsWith(first)) ||
      (first.length === 1 && name.startsWith(first) && words.length === 1),
  );
  return start && (words.length <= 3 || /[|,]|\s-\s/.test(line)) && !/[.?]$/.test(line);
}

/** Fine print, which says nothing about this interview. */
export function isDisclaimer(text: string): boolean {
  return disclaimer.test(text);
}
