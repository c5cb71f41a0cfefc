import type { ZoneName } from '../time/zoned.ts';
import { sayableName } from './sayable.ts';

/** More words than this are a name nobody says in full on the phone. */
const MOST_WORDS = 5;

/** Somebody's name as it is said: "Whitfield, Dana" turned round, at most five words. */
export function shortName(name: string | undefined): string | undefined {
  const turned = name?.replace(/^\s*([\p{L}\p{M}'’ -]+),\s*([\p{L}\p{M}'’ .-]+)$/u, '$2 $1');
  return sayableName(turned)?.split(' ').slice(0, MOST_WORDS).join(' ');
}

/** Where people who have met once call each other by first names, and first names come first. */
const FIRST_NAME_ZONES =
  /^(US|Canada|Australia|NZ)(\/|$)|^Australia\/|^Pacific\/(Auckland|Honolulu)$|^Europe\/(London|Dublin|Belfast)$|^America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Indiana\/|Kentucky\/|North_Dakota\/|Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina)/;
const TWO_PLAIN_WORDS = /^(\p{Lu}[\p{Ll}'’-]+) \p{Lu}[\p{L}'’-]+$/u;
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|fr|sr|herr|frau)\b/iu;

/** "Dana" where that is the custom and plainly her first name; else the whole name, which is right everywhere. */
export function greetingName(name: string, zone: ZoneName): string {
  const first = TWO_PLAIN_WORDS.exec(name)?.[1];
  const latin = first !== undefined && /^[\p{Script=Latin}'’-]+$/u.test(first);
  return latin && FIRST_NAME_ZONES.test(zone) && !HONORIFIC.test(name) ? first : name;
}
