import type { InterviewMode, Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { arranging, interviewWords } from './cues.ts';
import { findPhones } from './find-phones.ts';
import type { Scene } from './scene.ts';

const eitherCase = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const streetWord = `(?:${eitherCase('street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|terrace|close|crescent|row|walk|quay|wharf|route|mews|gardens|broadway|circle|trail|pike|hill|gate|yard|parade|plaza|loop|alley|green|bridge|strand|turnpike')})`;
const germanStreet = '(?:stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer|markt|steig)';
const before = `(?:(?:${eitherCase('suite|unit|floor|dock|building|bldg|room|hall|level|bay')})\\s?[\\w-]*,\\s+)?`;
const address = new RegExp(
  [
    `${before}(?<![\\d:])\\d{1,5}[a-zA-Z]?(?:[-–]\\d{1,5})?,?\\s+(?:[NSEW]{1,2}\\.?\\s+)?(?:(?!(?:${eitherCase('january|february|march|april|may|june|july|august|september|october|november|december')})\\b)[\\p{Lu}\\d][\\p{L}\\d.'’-]*\\s+){0,4}${streetWord}(?![\\p{L}])(?:\\s+\\d{1,5})?`,
    `\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s+(?:rue|avenue|boulevard|bd|place|chemin|quai|allée|impasse|cours|route)\\s+(?:(?:de|du|des|la|le|les|d[’']|l[’'])\\s*)*\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}`,
    `\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,2}[\\s-]?${germanStreet}\\s+\\d{1,4}[a-z]?(?![\\p{L}\\d])`,
    `\\p{Lu}\\p{L}*(?:gata|gate|gatan|vägen|veien|straat|laan|plein|gracht|kade|weg)n?\\s+\\d{1,4}[a-z]?`,
    `[Cc]/\\s?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,?\\s*\\d{1,4}`,
    `(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai)\\s+(?:(?:de|du|des|la|le|les|d[’']|l[’'])\\s*)*\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,2}\\s+\\d{1,4}(?![:\\d])`,
    `\\d{2,5}\\s+[NSEW]\\.?\\s+\\p{Lu}\\p{L}+`,
    `(?:[Cc]alle|[Aa]venida|[Aa]vda\\.?|[Pp]aseo|[Pp]laza|[Pp]olígono|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua)\\s+(?:\\p{L}+\\s+){0,3}\\p{Lu}\\p{L}+,?\\s*(?:\\d{1,4}|nave \\d+|n[º°o.]*\\s?\\d+)`,
    `(?:[Aa]m|[Aa]n der|[Ii]m|[Aa]uf der|[Zz]um|[Zz]ur)\\s+\\p{Lu}[\\p{L}-]+\\s+\\d{1,4}(?![\\d:.]|\\s*[Uu]hr)`,
  ].join('|'),
  'u',
);
const link = /https?:\/\/[^\s<>"')\]]+/i;
const roomLink =
  /zoom|meet|teams|webex|video|conf|call|join|room|bluejeans|whereby|skype|gotomeeting|jitsi|visio|hangout|\/j\/|live|talk/i;
const noRoomLink =
  /\b(?:cal(?:endar)?\/|\/cal\b|ics|reschedul|decline|confirm|unsubscribe|rsvp|book|calendly|jobs|careers|privacy|aka\.ms|schedule|map|directions|status|portal|apply|survey|linkedin|facebook|\/r\/|\/d\/|prefs|manage)\b/i;

const onsite =
  /\b(?:on-?site|in[- ]person|face[- ]to[- ]face|come (?:see|in|by|over|down|to (?:our|the)|on (?:down|in|over|by)|and (?:see|meet)|thurs|fri|mon|tues|wed)|stop (?:by|in)|swing by|drop (?:by|in)|pop (?:in|by|over)|visit (?:us|our)|see you (?:at|here)|(?:at|to|in|into) (?:our|the) (?:office|offices|shop|store|branch|campus|site|warehouse|clinic|school|studio|depot|restaurant|kitchen|plant|showroom|salon|surgery|practice|workshop|hotel|headquarters|hq|yard|bakery|library|museum|lab|facility|premises|factory|front desk|nursery|care home|farm)|parking|park (?:in|at|on|behind)|reception|front desk|lobby|ask for \p{Lu}|floor\b|suite \d|back door|back entrance|bring (?:your|a|some|2|two|photo|proof|shoes|steel|knives|id|ID)|working interview|trial (?:shift|day|lesson|morning)|audition|dress code|sign in at|buzzer|meet me|lunch with|on-campus|campus visit|sign in|gate \d|room \d|hall\b|make it down|wear)\b/iu;
const video =
  /\b(?:video|zoom|teams|google meet|webex|skype|online|virtual(?:ly)?|hangouts?|facetime|whereby|camera|screen[- ]?share|join (?:the )?(?:call|meeting|link)|meeting link|webcam|sending a link|send (?:you )?(?:a|the) link|same link|link (?:below|to follow|to come)|jitsi|visio)\b/i;
const phone =
  /\b(?:phone|telephone|by phone|over the phone|phone[- ]?screen|(?:i|we|she|he|they|who|someone|deb|\p{Lu}\p{Ll}+)(?:['’]ll| will|['’]d| would| is going to|['’]m going to| can)(?: then| also| just)? (?:be calling|call|ring|phone|dial|give you)|call your (?:cell|mobile|phone|number)|call you (?:on|at)|ring you|dial you|give you a (?:call|ring|shout|bell|buzz)|calling you|on your (?:cell|mobile)|best number|number on your (?:cv|resume)|phone number to (?:reach|call))\b/iu;

export interface PlaceReading {
  mode: Maybe<InterviewMode>;
  location: Maybe<string>;
}

/** How and where the interview is held. */
export function findPlace(scene: Scene): PlaceReading {
  const passages = scene.body;
  const join = joinLink(passages);
  const venue = labelledVenue(passages) ?? writtenVenue(scene);
  const said = saidMode(scene, join !== null, venue !== null);
  if (!said) return { mode: null, location: null };
  if (said.value === 'phone') return { mode: said, location: null };
  if (said.value === 'video') return { mode: said, location: join };
  return { mode: said, location: venue };
}

/** A call about the outcome or with questions is not the interview. */
const aboutNews =
  /\b(?:outcome|decision|results?|quer(?:y|ies)|questions?|all candidates|running late|either way|feedback|verdict|let you know)\b/i;

function saidMode(scene: Scene, hasLink: boolean, hasVenue: boolean): Maybe<InterviewMode> {
  const evidence = (mode: InterviewMode, pattern: RegExp): Maybe<InterviewMode> => {
    for (const passage of [...scene.body, scene.subject]) {
      if (mode === 'phone' && aboutNews.test(passage.plain)) continue;
      const text = passage.plain
        .replace(/\b(?:feel free to|please|can|could|to) (?:call|ring|phone)\b.*$/i, '')
        .replace(/\bdial[- ]?in\b.*$/i, '');
      if (
        pattern.test(text) &&
        !/\b(?:thanks?|thank you|good|great|nice|lovely) (?:\S+ ){0,6}(?:on the phone|by phone|call|earlier)\b|\bon the phone earlier\b/i.test(
          text,
        )
      )
        return { value: mode, evidence: passage.text, certainty: 'certain' };
    }
    return null;
  };
  const format = scene.body.find(({ label }) => label === 'format' || label === 'where' || label === 'link');
  if (format) {
    if (video.test(format.plain) || (link.test(format.text) && roomLink.test(format.text)))
      return { value: 'video', evidence: format.text, certainty: 'certain' };
    if (/\b(?:phone|telephone)\b/i.test(format.plain))
      return { value: 'phone', evidence: format.text, certainty: 'certain' };
    if (/\b(?:in[- ]person|on-?site|face)\b/i.test(format.plain))
      return { value: 'onsite', evidence: format.text, certainty: 'certain' };
  }
  const byVideo = evidence('video', video);
  const byPhone = evidence('phone', phone);
  const bySite = evidence('onsite', onsite);
  const room = hasLink ? evidence('video', link) : null;
  if (hasVenue && !room) return bySite ?? venueEvidence(scene);
  if (room) return room;
  const spoken =
    byVideo && byPhone && /\bphone (?:screen|interview|call)\b/i.test(byPhone.evidence) ? byPhone : byVideo;
  return (
    spoken ?? (byPhone && !(bySite && /\bcall\b/.test(byPhone.evidence)) ? byPhone : (bySite ?? byPhone))
  );
}

function venueEvidence(scene: Scene): Maybe<InterviewMode> {
  const venue = labelledVenue(scene.body) ?? writtenVenue(scene);
  return venue ? { value: 'onsite', evidence: venue.evidence, certainty: 'certain' } : null;
}

function joinLink(passages: readonly Passage[]): Maybe<string> {
  let guess: Maybe<string> = null;
  for (const passage of passages) {
    const url = link.exec(passage.text)?.[0].replace(/[.,;!?]+$/, '');
    if (!url || noRoomLink.test(url)) continue;
    const lead = passages[passages.indexOf(passage) - 1]?.text ?? '';
    if (
      passage.label === 'link' ||
      passage.label === 'where' ||
      roomLink.test(url) ||
      /\b(?:join|video|link|room|call)\b/i.test(`${lead} ${passage.text.replace(url, '')}`)
    ) {
      const found: Maybe<string> = { value: url, evidence: passage.text, certainty: 'certain' };
      if (roomLink.test(url)) return found;
      guess ??= found;
    }
  }
  return guess;
}

const generic =
  /^(?:(?:at|in) )?(?:our|the|my|your|here|this|same|tbd|tba|tbc|to be (?:confirmed|advised)|online|remote|virtual|video|phone|telephone|zoom|(?:microsoft )?teams|google meet|see below|in[- ]person|on-?site|by phone|via|call|skype|main) ?(?:office|offices|shop|store|place|branch|site|restaurant|clinic|school|studio|address|location|video|interview|meeting|call|zoom|teams|headquarters|hq|phone)?[.!]?$/i;

function labelledVenue(passages: readonly Passage[]): Maybe<string> {
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

function writtenVenue(scene: Scene): Maybe<string> {
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
