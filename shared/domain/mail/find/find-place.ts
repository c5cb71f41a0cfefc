import type { InterviewMode, Maybe } from '../mail-reading.ts';
import type { Passage } from '../passage/passage.ts';
import { labelledVenue, writtenVenue } from './find-venue.ts';
import { link, onsite } from './place-words.ts';
import type { Scene } from './scene.ts';

const roomLink =
  /zoom|meet|teams|webex|video|conf|call|join|room|bluejeans|whereby|skype|gotomeeting|jitsi|visio|hangout|\/j\/|live|talk/i;
const noRoomLink =
  /\b(?:cal(?:endar)?\/|\/cal\b|ics|reschedul|decline|confirm|unsubscribe|rsvp|book|calendly|jobs|careers|privacy|aka\.ms|schedule|map|directions|status|portal|apply|survey|linkedin|facebook|\/r\/|\/d\/|prefs|manage)\b/i;

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
