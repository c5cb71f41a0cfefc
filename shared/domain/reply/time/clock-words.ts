import type { Clock, DayPart } from './mention.ts';
import { numberWords } from './weekday.data.ts';

/** One wording of an hour or part of the day. */
export interface ClockWording {
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => { clock?: Clock; part?: DayPart } | undefined;
}

const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR = `(\\d{1,2}|${HOUR_WORD})`;
const HALF = '(?: ?(am|pm|a|p)\\b)?';

const say = (source: string, read: ClockWording['read']): ClockWording => ({
  pattern: new RegExp(`(?<![\\w#@:/.-])(?:${source})(?![\\w:/]|\\.\\d|-\\d{3})`, 'g'),
  read,
});

const hourOf = (word: string | undefined): number => numberWords[word ?? ''] ?? Number(word);

function clock(hourSaid: number, minute: number, half: string | undefined): { clock: Clock } | undefined {
  if (hourSaid > 24 || minute > 59) return undefined;
  if (half !== undefined) {
    if (hourSaid < 1 || hourSaid > 12) return undefined;
    const hour = (hourSaid % 12) + (half.startsWith('p') ? 12 : 0);
    return { clock: { hour, minute, sure: true } };
  }
  if (hourSaid > 12 || hourSaid === 0) return { clock: { hour: hourSaid % 24, minute, sure: true } };
  // Bare 1-6 is the afternoon, 7-11 the morning, 12 noon.
  return { clock: { hour: hourSaid <= 6 ? hourSaid + 12 : hourSaid, minute, sure: false } };
}

const part = (hour: number, half: 'am' | 'pm') => () => ({ part: { hour, half } });
/** The words that make the number after them an hour. */
const AT =
  '(?<=\\b(?:at|around|about|circa|approx|by|after|before|from|till|til|until|past|between|for|like) ?)';

export const clockWordings: ClockWording[] = [
  say(
    `(?<=\\bbetween )${HOUR} ?(am|pm)? ?(?:-|and|to) ?(?:\\d{1,2}|${HOUR_WORD})(?: ?(am|pm))?`,
    ([hour, own, shared]) => clock(hourOf(hour), 0, own ?? (hourOf(hour) < 7 ? shared : undefined)),
  ),
  say(
    `${HOUR} ?(am|pm|a|p)? ?(?:-|to|and|until|til|till) ?(?:\\d{1,2}|${HOUR_WORD})(?:[:.]\\d{2})? ?(am|pm)`,
    ([hour, own, shared]) =>
      clock(
        hourOf(hour),
        0,
        own ?? (shared === 'pm' && hourOf(hour) >= 7 && hourOf(hour) < 12 ? 'am' : shared),
      ),
  ),
  say(`(\\d{1,2})[:.h](\\d{2})${HALF}(?: ?(?:-|to) ?\\d{1,2}[:.]\\d{2})?`, ([hour, minute, half]) =>
    clock(Number(hour), Number(minute), half),
  ),
  say(`${HOUR} ?(am|pm)(?:ish)?`, ([hour, half]) => clock(hourOf(hour), 0, half)),
  say(`${HOUR} (fifteen|twenty|thirty|forty five|forty)${HALF}`, ([hour, minute, half]) =>
    clock(hourOf(hour), hourOf(minute), half),
  ),
  say('(\\d{1,2})(a|p)', ([hour, half]) => clock(Number(hour), 0, half)),
  say(`half(?: past)? ${HOUR}${HALF}`, ([hour, half]) => clock(hourOf(hour), 30, half)),
  say(`(?:a )?quarter (?:past|after) ${HOUR}${HALF}`, ([hour, half]) => clock(hourOf(hour), 15, half)),
  say(`(?:a )?quarter (?:to|till|til|until|of) ${HOUR}${HALF}`, ([hour, half]) =>
    earlier(clock(hourOf(hour), 0, half), 15),
  ),
  say(`(five|ten|twenty|\\d{1,2})(?: minutes?)? past ${HOUR}${HALF}`, ([minute, hour, half]) =>
    clock(hourOf(hour), hourOf(minute), half),
  ),
  say(`(five|ten|twenty|\\d{1,2})(?: minutes?)? to ${HOUR}${HALF}`, ([minute, hour, half]) =>
    earlier(clock(hourOf(hour), 0, half), hourOf(minute)),
  ),
  say(`${HOUR} (?:on the dot|sharp|prompt|on the nose|exactly)`, ([hour]) =>
    clock(hourOf(hour), 0, undefined),
  ),
  say(`${HOUR} ?-?ish`, ([hour]) => clock(hourOf(hour), 0, undefined)),
  say(`${HOUR} ?o ?'?clock${HALF}`, ([hour, half]) => clock(hourOf(hour), 0, half)),
  say('(?<!\\b(?:in|since|of|year|from) )([01]\\d|2[0-3])([0-5]\\d)(?: ?(?:hrs|hours))?', ([hour, minute]) =>
    clock(Number(hour), Number(minute), undefined),
  ),
  say(`${AT}(\\d)([0-5]\\d)`, ([hour, minute]) => clock(Number(hour), Number(minute), undefined)),
  say(
    `${AT}${HOUR}(?! (?:hour|hr|min|day|wk|week|month|time|more|of|other|people|call)|st|nd|rd|th|%)`,
    ([hour]) => clock(hourOf(hour), 0, undefined),
  ),
  say(
    '(?:(?:the |at )?(?:end of (?:the |my )?(?:business |work(?:ing)? )?day|(?:close|end) of (?:business|play|day)|days end)|eod|eob|cob|cop)(?: today)?',
    () => ({ clock: { hour: 17, minute: 0, sure: true } }),
  ),
  say('(?:noon|mid ?day)(?:ish| time)?', () => ({ clock: { hour: 12, minute: 0, sure: true } })),
  say('midnight', () => ({ clock: { hour: 0, minute: 0, sure: true } })),
  say('(?:after|past) (?:my |their |his |her )?lunch(?: ?(?:time|break|hour))?', () => ({
    clock: { hour: 13, minute: 0, sure: true },
  })),
  say(
    '(?<!\\b(?:is|was|are|were|at his|at her|still|out)(?: at| on| to| for| having| out to)? )(?:at |around |over |during |about |on )?(?:my )?lunch(?: ?(?:time|break|hour))?',
    () => ({
      clock: { hour: 12, minute: 0, sure: true },
    }),
  ),
  say('after (?:work|hours|my shift)', () => ({ clock: { hour: 17, minute: 0, sure: true } })),
  say('(?:first thing|bright and early)(?: in the (?:morning|am))?', part(9, 'am')),
  say('(?:this |in the |the |that )?(?:mid )?(?:mornings?|morn|forenoon)|in the am|early on', part(9, 'am')),
  say('(?:this |in the |the |that )?(?:early |late |mid )?(?:afternoons?|arvo|aft)', part(14, 'pm')),
  say('(?:this |in the |the )?(?:evenings?|eve)', part(18, 'pm')),
  say('tonight|at night|tonite', part(19, 'pm')),
];

function earlier(read: { clock: Clock } | undefined, minutes: number): { clock: Clock } | undefined {
  if (!read || minutes > 59) return undefined;
  const total = (read.clock.hour * 60 - minutes + 24 * 60) % (24 * 60);
  return { clock: { hour: Math.floor(total / 60), minute: total % 60, sure: read.clock.sure } };
}
