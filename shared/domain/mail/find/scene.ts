import type { ZoneName } from '../../time/zoned.ts';
import { Temporal } from '../../time/temporal.ts';
import type { Language } from '../gloss/gloss.ts';
import { gloss, languageOf } from '../gloss/gloss.ts';
import { htmlToText } from '../html-text.ts';
import type { Passage } from '../passage/passage.ts';
import { passagesOf } from '../passage/passage.ts';
import { isDisclaimer, splitSignature } from '../passage/signature.ts';
import { cleanLines } from '../unfold/clean-text.ts';
import type { Letter, Unfolded } from '../unfold/letter.ts';
import type { DateOrder, PlainDate } from '../when/find-dates.ts';
import type { Sender } from './sender.ts';
import { senderOf } from './sender.ts';

/** All that the finders look at: the letter cut into passages, with the days and clocks they are read against. */
export interface Scene {
  letter: Letter;
  sender: Sender;
  subject: Passage;
  note: readonly Passage[];
  body: readonly Passage[];
  signature: readonly Passage[];
  /** Subject, body and signature as one text, for questions of wording. */
  wording: string;
  today: PlainDate;
  noteOn: PlainDate;
  order: DateOrder;
  /** The zone of the forwarder's clock. */
  homeZone: ZoneName;
  /** First and last names of the candidate, lower case. */
  candidate: readonly string[];
}

export function sceneOf(unfolded: Unfolded, homeZone: ZoneName, forwarderName: string): Scene {
  const { letter } = unfolded;
  const lines = bodyOf(letter);
  const language = languageOf(lines.join('\n'));
  const sender = senderOf(letter, lines);
  const signed = splitSignature(lines, sender.nameWords);
  const body = passagesOf(signed.body, 'body', language).filter(({ text }) => !isDisclaimer(text));
  const subject: Passage = {
    text: letter.subject,
    plain: gloss(letter.subject, language),
    source: 'subject',
    label: null,
    line: -1,
    paragraph: -1,
    bullet: false,
  };
  return {
    letter,
    sender,
    subject,
    note: passagesOf(unfolded.note, 'note', null),
    body,
    signature: passagesOf(signed.signature, 'signature', null),
    wording: [subject, ...body].map(({ plain }) => plain).join('\n'),
    today: letter.sentOn,
    noteOn: unfolded.noteOn,
    order: orderOf(homeZone, language, lines),
    homeZone,
    candidate: `${forwarderName} ${letter.to?.name ?? ''}`
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 1),
  };
}

function bodyOf(letter: Letter): readonly string[] {
  return letter.body.some((line) => line.trim() !== '') || letter.html === ''
    ? letter.body
    : cleanLines(htmlToText(letter.html));
}

/** Americans write the month first; everybody else the day. */
function orderOf(zone: ZoneName, language: Language | null, lines: readonly string[]): DateOrder {
  if (language) return 'day-first';
  const offset = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).offsetNanoseconds;
  const british =
    /\b(?:CV|competency|half (?:one|two|three|four|five|six|nine|ten)|whilst|organis|colleagues|\+44|£)\b/.test(
      lines.join(' '),
    );
  return offset < 0 && !british ? 'month-first' : 'day-first';
}
