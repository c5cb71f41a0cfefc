/** A telephone number as written. */
export interface PhoneMention {
  start: number;
  end: number;
  text: string;
  /** What the word before it says it is. */
  use: 'direct' | 'mobile' | 'main' | 'fax' | 'bridge' | 'plain';
}

const number =
  /(?<![\p{L}\d/#@.-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,7}){1,5}(?![\p{L}\d@/]|[.,]\d)|(?<![\p{L}\d/#@.-])(?:\+\d{1,3}\s?)?(?:\(0\)\s?)?\d{9,12}(?![\p{L}\d])/gu;
const uses: readonly (readonly [PhoneMention['use'], RegExp])[] = [
  ['fax', /(?:fax|f)\s*[:.]?\s*$/i],
  [
    'bridge',
    /(?:pin|code|id|passcode|dial-?in|conference|access|meeting|bridge|ref|zip|req)\s*(?:#|no\.?|number|id)?\s*[:.]?\s*$/i,
  ],
  [
    'main',
    /(?:main|switchboard|reception|front desk|office|depot|store|toll[- ]free|zentrale|sekretariat|standard|o|hq|shop|after hours)\s*(?:line|number|no\.?)?\s*[:.]?\s*$/i,
  ],
  [
    'mobile',
    /(?:mobile|mob|cell|handy|mobil|móvil|portable|m|c|\(m\)|\(c\)|text)\s*(?:phone|number|is)?\s*[:.]?\s*$/i,
  ],
  [
    'direct',
    /(?:direct(?: (?:line|dial))?|d|dd|ddi|durchwahl|desk|my (?:line|number)|ligne directe|\(d\))\s*(?:is|line|number)?\s*[:.]?\s*$/i,
  ],
];

/** Telephone numbers of a text: seven to fifteen digits, written in groups, and not a date, time or sum. */
export function findPhones(text: string): PhoneMention[] {
  const found: PhoneMention[] = [];
  for (const match of text.matchAll(number)) {
    const digits = match[0].replace(/\D/g, '');
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    if (digits.length < 7 || digits.length > 15 || isNoPhone(match[0], lead)) continue;
    const use = uses.find(([, pattern]) => pattern.test(lead.replace(/^.*[|/,;]\s*/, '')))?.[0] ?? 'plain';
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0].trim(), use });
  }
  return found;
}

function isNoPhone(text: string, lead: string): boolean {
  return (
    /[$€£]\s?$/.test(lead) ||
    /^\d{4}[.-]\d{2}[.-]\d{2}$/.test(text) ||
    /^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(text) ||
    /^\d{5}-\d{4}$/.test(text) ||
    /(?:https?:\S*|\bno\.?|nr\.?|#|registered.{0,20}|pp-?|iban.{0,12})\s*$/i.test(lead)
  );
}
