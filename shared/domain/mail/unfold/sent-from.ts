import type { Temporal } from '../../time/temporal.ts';
import { gloss, languageOf } from '../gloss/gloss.ts';
import { findDates } from '../when/find-dates.ts';
import { findTimes } from '../when/find-times.ts';
import { readHeaderDate } from '../when/header-date.ts';
import type { Letter } from './letter.ts';

/** Reads the date of a header block. A date without clear order of day and month is the one closest before the forward. */
export function sentFrom(written: string, day: Temporal.PlainDate): Pick<Letter, 'sentOn' | 'sentMinutes'> {
  const header = readHeaderDate(written);
  if (header) return { sentOn: header.date, sentMinutes: header.minutes };
  const text = gloss(written, languageOf(written) ?? languageByMonth(written));
  const candidates = (['month-first', 'day-first'] as const).flatMap((order) =>
    findDates(text, day, order).filter((found) => found.absolute),
  );
  const plausible = candidates
    .map(({ date }) => ({ date, age: day.since(date).total('days') }))
    .filter(({ age }) => age >= -1);
  const best = plausible.sort((a, b) => a.age - b.age)[0];
  return { sentOn: best?.date ?? day, sentMinutes: findTimes(text).at(-1)?.minutes ?? null };
}

function languageByMonth(text: string): 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt' | null {
  if (
    /\b(?:\d{1,2}\. ?\p{L}+|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr)\b/iu.test(text)
  )
    return 'de';
  if (
    /\b(?:lun|mar|mer|jeu|ven|sam|dim)\.|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|[àa] \d{1,2}[:h]/iu.test(
      text,
    )
  )
    return 'fr';
  if (/ de \p{L}+| a las? |\b(?:lun|mié|jue|vie|sáb),/iu.test(text)) return 'es';
  if (/\b(?:gen|mag|giu|lug|ago|set|ott|dic)\b|alle ore/iu.test(text)) return 'it';
  return null;
}
