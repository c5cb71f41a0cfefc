import { numberOf } from './day-wording.ts';
import { numberWords } from './weekday.data.ts';

const WORDS = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Figures may touch the unit ("20min"); words may not, or "am" would be "a m". */
const NUMBER = `(\\d{1,3}(?:\\.5)?(?= |[hm])|(?:${WORDS})(?= ))`;
const AHEAD =
  '(?:in|within|after|inside|give (?:me|it|him|her|them)|gimme|another|for another|like)(?: (?:about|around|like|another|the next|at least|say))? ?';
const HOUR = '(?:hours?|hrs?|h)';
const MINUTE = '(?:minutes?|mins?|m)';
const LATER = '(?: (from now|later|time|please|pls))?';

/** A stretch of hours or minutes found at a place; `ahead` when a word says that it counts from now. */
export interface FoundDuration {
  start: number;
  end: number;
  minutes: number;
  ahead: boolean;
}

const wordings: { pattern: RegExp; minutes: (groups: (string | undefined)[]) => number }[] = [
  {
    pattern: new RegExp(`\\b(${AHEAD})?${NUMBER} (?:and a half ${HOUR}|${HOUR} and a half)${LATER}\\b`, 'g'),
    minutes: ([count]) => numberOf(count) * 60 + 30,
  },
  { pattern: new RegExp(`\\b(${AHEAD})?(?:a )?half(?: an?)? ?${HOUR}${LATER}\\b`, 'g'), minutes: () => 30 },
  {
    pattern: new RegExp(`\\b(${AHEAD})?(?:a )?quarter(?: of)?(?: an?)? ${HOUR}${LATER}\\b`, 'g'),
    minutes: () => 15,
  },
  {
    pattern: new RegExp(
      `\\b(${AHEAD})?(\\d{1,2}) ?${HOUR},?(?: and)? ?(\\d{1,2}) ?${MINUTE}${LATER}\\b`,
      'g',
    ),
    minutes: ([hours, minutes]) => Number(hours) * 60 + Number(minutes),
  },
  {
    pattern: new RegExp(`\\b(${AHEAD})?${NUMBER} ?${HOUR}${LATER}\\b`, 'g'),
    minutes: ([count]) => numberOf(count) * 60,
  },
  {
    pattern: new RegExp(`\\b(${AHEAD})?${NUMBER} ?${MINUTE}${LATER}\\b`, 'g'),
    minutes: ([count]) => numberOf(count),
  },
];

/** Every stretch of hours or minutes in `text`, overlapping ones included. */
export function findDurations(text: string): FoundDuration[] {
  return wordings.flatMap(({ pattern, minutes }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [ahead, ...rest] = match.slice(1);
      const later = rest.at(-1);
      return {
        start: match.index,
        end: match.index + match[0].length,
        minutes: Math.round(minutes(rest)),
        ahead: ahead !== undefined || later !== undefined,
      };
    }),
  );
}
