import type { ZoneName } from '../../time/zoned.ts';
import { Temporal } from '../../time/temporal.ts';
import { citiesByZone, stateZones, zoneWords } from './zones.data.ts';

export interface ZoneMention {
  start: number;
  end: number;
  text: string;
  zone: ZoneName;
}

const abbreviations = Object.keys(zoneWords).filter(
  (word) => /^[a-z]{2,4}$/.test(word) && !['uk', 'rome', 'oslo', 'west'].includes(word),
);
const placeWords = Object.keys(zoneWords).filter((word) => !abbreviations.includes(word) && word !== 'west');
/** Capital letters only: "et", "mt" and "west" in small letters are words. */
const abbreviation = new RegExp(
  `(?<![\\p{L}\\d&/-])(?:${abbreviations.map((word) => word.toUpperCase()).join('|')})(?![\\p{L}\\d'’&-])`,
  'gu',
);
const spelled = new RegExp(
  `(?<![\\p{L}\\d])(?<word>${placeWords.sort((a, b) => b.length - a.length).join('|')})(?<tail>\\s+(?:standard\\s+|daylight\\s+|summer\\s+|winter\\s+)?time)?(?![\\p{L}\\d])`,
  'giu',
);
const iana =
  /(?<![\p{L}/])(?:America|Europe|Asia|Africa|Australia|Pacific|Atlantic)\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?/gu;
const fixedOffset = /(?<![\p{L}\d])(?:UTC|GMT)\s?(?<sign>[+-−])\s?(?<hours>\d{1,2})(?::00)?(?![\d:])/gu;

/**
 * Zones a text states. A word such as "Central" or "Pacific" counts only with "time" behind it or right behind a time of
 * day (`timeEnds`: where those end), because companies and streets bear the same names.
 */
export function findZones(text: string, timeEnds: readonly number[]): ZoneMention[] {
  const found: ZoneMention[] = [];
  const add = (start: number, words: string, zone: string | undefined) => {
    if (zone && isKnown(zone)) found.push({ start, end: start + words.length, text: words, zone });
  };
  for (const match of text.matchAll(iana)) add(match.index, match[0], match[0]);
  for (const match of text.matchAll(fixedOffset)) {
    const hours = Number(match.groups?.['hours'] ?? 0);
    const east = match.groups?.['sign'] === '+';
    add(match.index, match[0], hours === 0 ? 'UTC' : `Etc/GMT${east ? '-' : '+'}${hours}`);
  }
  const behindTime = (start: number) =>
    timeEnds.some((end) => start >= end && /^[\s,(]*$/.test(text.slice(end, start)) && start - end < 5);
  for (const match of text.matchAll(abbreviation)) {
    const rare = match[0].length === 2 || /^(?:EAT|WAT|WET|AST|NST|IST|GST)$/.test(match[0]);
    const known =
      behindTime(match.index) ||
      !rare ||
      /\btimes?\b.{0,30}$/i.test(text.slice(0, match.index)) ||
      /^\s+time\b/i.test(text.slice(match.index + match[0].length)) ||
      text.slice(0, match.index).endsWith('(');
    if (known && !/^\s?[+-]\s?\d/.test(text.slice(match.index + match[0].length)))
      add(match.index, match[0], zoneWords[match[0].toLowerCase()]);
  }
  for (const match of text.matchAll(spelled)) {
    const timed = match.groups?.['tail'] !== undefined;
    const told = /\b(?:times|all)\b.{0,25}$/i.test(text.slice(0, match.index));
    if (timed || behindTime(match.index) || told)
      add(match.index, match[0], zoneWords[(match.groups?.['word'] ?? '').toLowerCase()]);
  }
  return found.sort((a, b) => a.start - b.start);
}

const cityPatterns = Object.entries(citiesByZone).map(([zone, cities]) => ({
  zone,
  pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${cities})(?![\\p{L}\\d-])`, 'u'),
}));
const states = Object.keys(stateZones).join('|');
/** "Tulsa, OK", "OK 74103": a state counts behind a comma or before a postcode, for its letters are words too. */
const statePattern = new RegExp(
  `(?<=\\p{L}),\\s*(?<state>${states})(?=\\s+\\d{5}|\\s*$|\\s*[,.;)])|\\s(?<coded>${states})\\s+(?:\\d{5}(?!\\d)|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)`,
  'u',
);
const ukPostcode = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/u;

/** The zone a venue lies in, by state, postcode or town. */
export function zoneOfPlace(text: string): { zone: ZoneName; text: string } | null {
  const state = statePattern.exec(text);
  const stateZone = stateZones[state?.groups?.['state'] ?? state?.groups?.['coded'] ?? ''];
  if (state && stateZone) return { zone: stateZone, text: state[0].replace(/^[,\s]+/, '').trim() };
  const postcode =
    ukPostcode.exec(text) ?? /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\dXX(?![\p{L}\d])/u.exec(text);
  if (postcode) return { zone: 'Europe/London', text: postcode[0] };
  let best: { zone: ZoneName; text: string; at: number } | null = null;
  for (const { zone, pattern } of cityPatterns) {
    const match = pattern.exec(text);
    if (match && (!best || match[0].length > best.text.length))
      best = { zone, text: match[0], at: match.index };
  }
  return best;
}

function isKnown(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
