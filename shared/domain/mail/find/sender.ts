import type { Letter } from '../unfold/letter.ts';

export interface Sender {
  /** Name of a human being, or empty for a desk, a robot or an unknown. */
  name: string;
  address: string;
  /** Display name as written, human or not. */
  display: string;
  /** Words of the name, lower case. */
  nameWords: readonly string[];
}

const deskWords =
  /\b(?:team|recruit(?:ing|ment|er|ers)?|careers?|talent|hiring|jobs?|hr|human resources|personnel|people (?:team|ops|operations)|notifications?|no-?reply|do not reply|via|office|department|dept|desk|admissions|coordination|group|inc|llc|ltd|gmbh|company|bewerbung(?:en)?|karriere|support|info|service|interviews?|scheduling|staffing|services|front|reception|university|college|school|hospital|clinic|council|bank|hotel|hotels|restaurant|daily|delivery|news|newsletter|store|shop|apparel|dental|medical|health|billing|accounts|alerts?|calendar|programmes?|program|scheme|society|association|graduates?|theatre|theater|casting|academy|club|network|experience|foundation|trust|studios?|hr desk|admin|partners|apartments?|education|continuing|credit|foods|systems|solutions|logistics|transit|grocers?|realty|propert(?:y|ies)|rentals|energy|power|water|industries|holdings|supply|motors|markets?|lofts?|resort|inn|lodge|library|museum|county|city|town|district|authority|insurance|blinds|bakery|kitchen|garage|nursery|homes)\b|[®™]|\.(?:com|io|co)\b/i;
const deskLocal =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|notify|info|jobs?|careers?|recruit(?:ing|ment)?|hr|hello|hi|team|talent|hiring|interviews?|admin|office|contact|frontdesk|front-desk|reception|support|mailer|calendar|people|apply|applications?|bewerbung(?:en)?|karriere|personal|news|newsletter|deals|tracking|alerts?|billing|invoices?|scheduling|hr-jobs|updates?|payroll|events?|enquir(?:y|ies)|bookings?|reservations?|assessments?|editor|accounts?|customer-?service|service|sales|orders?|shop|store|members?|membership|press|marketing|helpdesk|feedback|surveys?|training|admissions|personnel|academy|digest|school|reminders?|appointments?|surgery|clinic|practice|parish|tickets?|payments?|welcome|community)(?:[+._-].*)?$/i;

/** Whether a name reads like that of one person. */
export function isHumanName(name: string): boolean {
  const text = name
    .replace(/^(?:chef|dr|prof|mr|mrs|ms|mx|miss|sir|lt|sgt|capt|rev|herr|frau|ing|dipl)\.?\s+/i, '')
    .trim();
  if (text === '' || deskWords.test(name) || /\d|@|&/.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^[\p{L}.'’-]+,?$/u.test(word)) && /^\p{Lu}/u.test(text);
}

export function isDeskAddress(address: string): boolean {
  return deskLocal.test(address.split('@')[0] ?? '');
}

/** Who wrote a letter. Where the header names a desk, a person who signed below is not looked for here. */
export function senderOf(letter: Letter, lines: readonly string[]): Sender {
  const display = (letter.from?.name ?? '').replace(/\s*\([^)]*\)\s*$/, '').trim();
  const address = letter.from?.address ?? '';
  const written = display !== '' && display.toLowerCase() !== address ? personPart(inOrder(display)) : '';
  const name =
    isHumanName(written) && !isNamedLikeDomain(written, address)
      ? (fuller(written, address, lines) ?? written)
      : fromAddress(display, address, lines);
  return {
    name,
    address,
    display,
    nameWords: name
      .toLowerCase()
      .replace(/[^\p{L}\s'’-]/gu, ' ')
      .split(/\s+/)
      .filter((word) => word.length > 1),
  };
}

/** "Fort Linton Gazette <news@fortlintongazette…>": the house itself, unless the address bears the name as well. */
function isNamedLikeDomain(name: string, address: string): boolean {
  const [local = '', host = ''] = address.toLowerCase().split('@');
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  const first = name.toLowerCase().split(/[\s.]+/)[0] ?? '';
  return (
    letters.length >= 5 &&
    host.replace(/[^\p{L}.]/gu, '').includes(letters) &&
    !local.includes(first.slice(0, 4)) &&
    !letters.startsWith(local.replace(/[^\p{L}]/gu, ''))
  );
}

/** "Dana Whitfield at Harrowgate", "Dana (Harrowgate)", "Dana Whitfield | Harrowgate": the person. */
function personPart(display: string): string {
  return display.replace(/\s+(?:at|from|@|via|-|–|\||\/|,)\s+.*$/i, '').trim();
}

/** A longer form of a first name alone, where the signature has one. */
function fuller(name: string, address: string, lines: readonly string[]): string | null {
  if (/\s/.test(name)) return null;
  const pattern = new RegExp(
    `(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?`,
    'u',
  );
  for (const line of lines.slice(-12)) {
    const match = pattern.exec(line);
    if (
      match &&
      isHumanName(match[0]) &&
      match[0]
        .split(' ')
        .slice(1)
        .some((word) => address.includes(word.toLowerCase().slice(0, 4)))
    )
      return match[0];
  }
  return null;
}

/** A bare address "dana.whitfield@…" whose words the letter signs with. */
function fromAddress(display: string, address: string, lines: readonly string[]): string {
  if (display !== '' && display.toLowerCase() !== address) return '';
  const words = (address.split('@')[0] ?? '').split(/[._-]/).filter((word) => /^\p{L}{2,}$/u.test(word));
  if (words.length === 0 || isDeskAddress(address)) return '';
  for (const line of lines.slice(-14)) {
    const text = line.replace(/\s*[|,(].*$/, '').trim();
    if (
      isHumanName(text) &&
      words.some((word) => text.toLowerCase().includes(word)) &&
      text.split(/\s+/).length <= 4
    )
      return text;
  }
  return words.length >= 2 ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') : '';
}

/** `Whitfield, Dana` is Dana Whitfield. */
function inOrder(name: string): string {
  const comma = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?),\s+([\p{L}'’.-]+(?: [\p{L}'’.-]+)?)$/u.exec(name);
  return comma?.[1] !== undefined && comma[2] !== undefined ? `${comma[2]} ${comma[1]}` : name;
}
