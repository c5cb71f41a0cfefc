import { agencyWords, applicantSystem, freeMail, hostPrefix, publicSuffix } from './domains.data.ts';

export interface DomainName {
  /** The owner's label: `harrowgate-analytics`. */
  label: string;
  kind: 'employer' | 'free' | 'system' | 'agency';
}

/** What the domain of an address tells of its owner; null without an address. */
export function domainName(address: string): DomainName | null {
  let host = address.split('@')[1] ?? '';
  if (host === '') return null;
  for (let i = 0; i < 3 && publicSuffix.test(host); i += 1) host = host.replace(publicSuffix, '');
  const labels = host.split('.').filter((label) => label !== '');
  while (labels.length > 1 && hostPrefix.test(labels[0] ?? '')) labels.shift();
  const label = labels.at(-1) ?? '';
  if (label === '' || label === 'example' || labels.length === 0) return null;
  const kind = freeMail.test(label)
    ? 'free'
    : applicantSystem.test(label)
      ? 'system'
      : agencyWords.test(label)
        ? 'agency'
        : 'employer';
  return { label, kind };
}

const small = new Set([
  'and',
  'of',
  'the',
  'et',
  'y',
  'und',
  'de',
  'la',
  'le',
  'fils',
  'for',
  'at',
  'di',
  'e',
]);

const trades =
  'joinery|builders?|building|roofing|plumbing|heating|electrical|electric|haulage|logistics|transport|motors|garage|bakery|bakers|florists?|flowers|kitchen|cafe|coffee|catering|foods?|brewery|hotels?|hospitality|events|travel|care|health|healthcare|clinic|dental|dentistry|hospital|vets?|pharmacy|optical|childcare|nursery|academy|school|college|primary|university|council|theatre|studios?|design|designs|media|print|press|books|labs?|tech|technologies|software|systems|digital|data|robotics|analytics|consulting|partners|group|solutions|services|industries|engineering|manufacturing|farms?|gardens?|landscapes|landscaping|cleaning|security|stores?|market|bank|savings|insurance|legal|law|solicitors|accounting|accountants|properties|homes|estates|lettings|salon|fitness|sports|energy|water|works|trust|foundation|brothers|bros|sons|daughters';
const tradeEnd = new RegExp(`^(?<rest>[a-z]{4,})(?<trade>${trades})$`, 'i');
const kinship =
  /^(?<rest>[a-z]{3,})and(?<kin>sons?|daughters?|co|bros|brothers|partners|associates|company)$/i;

/** "prosserandsonsjoinery" with its words set apart, as far as the trade and the family tell. */
function apart(label: string): string {
  const trade = tradeEnd.exec(label)?.groups;
  const rest = trade?.['rest'] ?? label;
  const kin = kinship.exec(trade ? rest : label)?.groups;
  const name = kin ? `${kin['rest'] ?? ''}-and-${kin['kin'] ?? ''}` : rest;
  const whole = trade ? `${name}-${trade['trade'] ?? ''}` : name;
  return whole.replace(/^the(?=[a-z]{6,})/i, 'the-');
}

/** "dahl-and-sons-joinery" as a name. */
export function spelledOut(label: string): string {
  return apart(label)
    .split(/[-_]/)
    .filter((word) => word !== '')
    .map((word, i) =>
      i > 0 && small.has(word) && word !== 'fils' ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** For comparing names: small letters and digits only, "and" as "&", accents dropped. */
export function squash(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(?<![a-z])(?:and|und|et|y)(?![a-z])|&|\+/g, '&')
    .replace(/[^\p{L}\d&]/gu, '')
    .replaceAll('&', '');
}
