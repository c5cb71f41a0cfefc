import type { Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { address } from './address.data.ts';
import { arranging, interviewWords } from './cues.ts';
import { findPhones } from './find-phones.ts';
import { link, onsite } from './place-words.ts';
import type { Scene } from './scene.ts';

const generic =
  /^(?:(?:at|in) )?(?:our|the|my|your|here|this|same|tbd|tba|tbc|to be (?:confirmed|advised)|online|remote|virtual|video|phone|telephone|zoom|(?:microsoft )?teams|google meet|see below|in[- ]person|on-?site|by phone|via|call|skype|main) ?(?:office|offices|shop|store|place|branch|site|restaurant|clinic|school|studio|address|location|video|interview|meeting|call|zoom|teams|headquarters|hq|phone)?[.!]?$/i;

/** The venue behind a label. */
export function labelledVenue(passages: readonly Passage[]): Maybe<string> {
  for (const passage of passages) {
    if (passage.label !== 'where' || link.test(passage.text)) continue;
    const place = clean(sentence(passage.text));
    if (
      place.length >= 3 &&
      !generic.test(place) &&
      !/^(?:zoom|microsoft teams|google meet|teams|video|phone|telephone|online)\b/i.test(place) &&
      findPhones(place)[0]?.text !== place
    )
      return { value: place, evidence: passage.text, certainty: 'certain' };
  }
  return null;
}

/** A venue may run on into directions: only its first sentence is the place. */
function sentence(text: string): string {
  return text.replace(/(?<=[\p{L}\d)]{3})\.\s+(?=\p{Lu}[\p{Ll}]+ ).*$/u, '');
}

const namedPlace =
  /\b(?:at|in|to|from|@)\s+(?<place>(?:the\s+)?(?:\p{Lu}[\p{L}\d'’&.-]*\s+){0,4}\p{Lu}?[\p{L}'’&.-]*(?:\s+(?:on|off|near|opposite|above|behind|next to|across from|in|of|by)\s+(?:the\s+)?(?:\p{Lu}[\p{L}\d'’&.-]*|\d+)(?:\s+\p{Lu}[\p{L}\d'’&.-]*){0,4})?)/gu;
const placeNoun =
  /(?:café|cafe|coffee|starbucks|hall|house|centre|center|library|hotel|mall|market|building|tower|campus|park|plaza|room|studio|theatre|theater|school|church|restaurant|bar|pub|inn|diner|bakery|arena|stadium|gym|court|station|airport|terminal|dock|pier|depot|office|entrance|block|wing|ward|clinic|hospital|museum|gallery|warehouse|yard|farm|barn|garage|store|shop|branch|kitchen|stage|rehearsal)/i;

/** The venue as a sentence names it: an address, a named place, a room, an office. */
export function writtenVenue(scene: Scene): Maybe<string> {
  for (const passage of scene.body) {
    if (
      passage.label !== null &&
      passage.label !== 'where' &&
      passage.label !== 'when' &&
      passage.label !== 'company'
    )
      continue;
    const match = address.exec(passage.text);
    if (match && !/\b(?:registered|office:|unsubscribe|p\.?o\.? box|mailbox)\b/i.test(passage.text))
      return {
        value: around(passage.text, match.index, match[0].length),
        evidence: passage.text,
        certainty: 'certain',
      };
  }
  for (const passage of scene.body) {
    for (const match of passage.text.matchAll(namedPlace)) {
      const place = match.groups?.['place']?.trim() ?? '';
      const proper = /^(?:the\s+)?\p{Lu}/iu.test(place) && /\p{Lu}/u.test(place.replace(/^the\s+/i, ''));
      if (
        place.length > 4 &&
        proper &&
        (placeNoun.test(place) ||
          /\s(?:on|off|near|opposite|above|behind|next to|across from)\s/.test(place)) &&
        (onsite.test(passage.plain) || interviewWords.test(passage.plain) || arranging.test(passage.plain))
      )
        return {
          value: clean(withTown(place, passage.text, (match.index ?? 0) + match[0].length)),
          evidence: passage.text,
          certainty: 'guessed',
        };
    }
  }
  return lineOfPlaces(scene) ?? roomOf(scene) ?? officeOf(scene);
}

/** What follows a named place in the same list: "…, Harkinstown Library, Castle Street". */
function withTown(place: string, text: string, from: number): string {
  const more =
    /^(?:,\s+(?:the\s+)?[\p{Lu}\d][\p{L}\d'’&.-]*(?:\s[\p{Lu}\d][\p{L}\d'’-]*){0,4}(?=[,.;)]|$)){0,4}/u.exec(
      text.slice(from),
    )?.[0];
  return `${place}${more ?? ''}`;
}

/** A line of nothing but places: "Committee Room 3, Guildhall Offices, Market Place, Kings Aldwick". */
function lineOfPlaces(scene: Scene): Maybe<string> {
  for (const { text, label } of scene.body) {
    if (label !== null || text.length > 120) continue;
    const parts = text.replace(/\.$/, '').split(/,\s+/);
    const named = parts.every(
      (part) =>
        /^[\p{Lu}\d]/u.test(part) &&
        part.split(/\s+/).length <= 6 &&
        part.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|on|at)$/.test(word)),
    );
    if (parts.length >= 2 && named && placeNoun.test(parts[0] ?? '') && !/\d{1,2}[:.]\d\d/.test(text))
      return { value: clean(text), evidence: text, certainty: 'guessed' };
  }
  return null;
}

/** "Bascombe Hall 210", "Whitcomb Hall, Room 310": a named building with a room. */
function roomOf(scene: Scene): Maybe<string> {
  for (const passage of scene.body) {
    const match =
      /\p{Lu}[\p{L}'’]+\s(?:Hall|House|Building|Centre|Center|Library|Tower|Block|Wing)(?:,?\s(?:[Rr]oom\s)?\d{1,4}[A-Za-z]?)(?![\d:])/u.exec(
        passage.text,
      );
    if (match) return { value: match[0], evidence: passage.text, certainty: 'certain' };
  }
  return null;
}

/** "The Elevator Road office is 2 miles south of Hwy 14": a named site with its directions. */
function officeOf(scene: Scene): Maybe<string> {
  for (const passage of scene.body) {
    const match =
      /\b(?:[Tt]he\s+)?(?<place>\p{Lu}[\p{L}\d'’-]*(?:\s\p{Lu}[\p{L}\d'’-]*){0,3}\s(?:office|shop|store|branch|site|warehouse|clinic|school|campus|plant|depot|hall|building|library|yard))\b(?:,?\s+(?:is|which is)\s+(?<rest>[^.!?]{4,60}))?/u.exec(
        passage.text,
      );
    const place = match?.groups?.['place'];
    if (place && !/^(?:The|Our|Your|My|This|Head|Main|Front|Home)\s+\p{L}+$/u.test(place))
      return {
        value: match.groups?.['rest'] ? `${place}, ${match.groups['rest']}` : place,
        evidence: passage.text,
        certainty: 'guessed',
      };
  }
  return null;
}

/** The address with what belongs to it on both sides: house and floor before, town and postcode behind. */
function around(text: string, at: number, length: number): string {
  const before =
    /(?:(?:\p{Lu}|\d)[\p{L}\d'’&.-]*(?:\s+[\p{L}\d'’&.-]+){0,4},\s+){0,3}$/u.exec(
      text.slice(Math.max(0, at - 70), at),
    )?.[0] ?? '';
  const lead = before
    .replace(/^.*\b(?:at|is|in|to|am|on|a\.m|p\.m|pm|h)[.,]?\s+(?=\S)/iu, '')
    .replace(/^.*\b\d{1,2}(?::\d{2})?\s?(?:am|pm|h|Uhr),\s+/iu, '');
  const rest = text.slice(at + length);
  const behind =
    /^(?:,?\s+(?:(?:[NSEW]{1,2}|suite|ste|unit|floor|fl|room|apt|level|nave|bureau|étage|local|piso|upper|lower|above|behind|next|across|opposite|near|off)\b[^.,;!?()]{0,40}|\d{1,3}(?:st|nd|rd|th) floor|[A-Z]{2}(?:\s+\d{5})?|[\p{Lu}\d][\p{L}\d'’-]*(?:\s[\p{Lu}\d][\p{L}\d'’-]*){0,3})(?=[\s,.;!?)(]|$))*/u.exec(
      rest,
    )?.[0] ?? '';
  return clean(`${lead}${text.slice(at, at + length)}${behind}`);
}

function clean(place: string): string {
  return place
    .replace(/^\*+|\*+$/g, '')
    .replace(/\s*<[^>]*>\s*$/, '')
    .replace(/^(?:at|in|is)\s+/i, '')
    .replace(/[\s.,;:–-]+$/, '')
    .trim();
}
