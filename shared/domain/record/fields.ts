import * as z from 'zod/mini';
import { toInstant } from '../time/zoned.ts';
import { Temporal } from '../time/temporal.ts';

/** Longest text a person may put into one field; far above any real name, far below harm. */
const LONGEST_LINE = 200;
const LONGEST_TEXT = 2000;

function isZone(name: string): boolean {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Interviews happen in these years; reckoning far beyond them would leave what calendars and clocks can say. */
const FIRST_YEAR = '1970';
const LAST_YEAR = '2199';

function isInReach(value: string): boolean {
  const year = value.slice(0, 4);
  return /^\d{4}-/.test(value) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return isInReach(value);
  } catch {
    return false;
  }
}

function isInstant(value: string): boolean {
  try {
    return isInReach(toInstant(value));
  } catch {
    return false;
  }
}

/** One line of text: line breaks and other control characters become spaces, ends trimmed, never empty. */
export const line = z.pipe(
  z.pipe(
    z.string('Write this as text.'),
    // A lone surrogate cannot be stored or sent as UTF-8; it becomes the replacement character.
    z.transform((text: string) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
        .trim(),
    ),
  ),
  z
    .string()
    .check(
      z.minLength(1, 'This is empty. Write something here, or leave the field out.'),
      z.maxLength(LONGEST_LINE, `This is too long: at most ${LONGEST_LINE} characters.`),
    ),
);

/** Free text of several lines. */
export const longText = z.pipe(
  z.pipe(
    z.string('Write this as text.'),
    z.transform((text: string) =>
      text
        .toWellFormed()
        .replace(/[^\P{Cc}\n\t]/gu, ' ')
        .trim(),
    ),
  ),
  z
    .string()
    .check(
      z.minLength(1, 'This is empty. Write something here, or leave the field out.'),
      z.maxLength(LONGEST_TEXT, `This is too long: at most ${LONGEST_TEXT} characters.`),
    ),
);

/** An IANA zone name. */
export const zone = z
  .string('Name a time zone, such as America/New_York.')
  .check(z.refine(isZone, 'This is not a time zone we know. Use an IANA name such as America/New_York.'));

/** A calendar date `YYYY-MM-DD` that exists. */
export const date = z
  .string('Write a date as YYYY-MM-DD.')
  .check(
    z.refine(
      isDate,
      `This is no date between ${FIRST_YEAR} and ${LAST_YEAR}. Write it as YYYY-MM-DD, such as 2026-12-08.`,
    ),
  );

/** An instant: ISO 8601 with an offset in, UTC with `Z` out. */
export const instant = z.pipe(
  z
    .string('Write a date and time with an offset, such as 2026-12-08T14:00:00-05:00.')
    .check(
      z.refine(
        isInstant,
        'This is not a date and time with an offset. Write it like 2026-12-08T14:00:00-05:00 or 2026-12-08T19:00:00Z.',
      ),
    ),
  z.transform((value: string) => (isInstant(value) ? toInstant(value) : value)),
);

/** A wall-clock time `HH:MM`. */
export const clockTime = z
  .string('Write a time as HH:MM.')
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as HH:MM, from 00:00 to 23:59.'));

/** An e-mail address that can be written to; compared without regard to case. */
export const emailAddress = z.pipe(
  z.pipe(
    z.string('Write an e-mail address.'),
    z.transform((text: string) => text.trim()),
  ),
  z
    .string()
    .check(
      z.maxLength(254, 'This e-mail address is too long.'),
      z.email('This does not look like an e-mail address. It should read like name@example.com.'),
    ),
);

/** Two capital letters, ISO 3166. */
export const country = z
  .string('Name a country by its two letters.')
  .check(z.regex(/^[A-Z]{2}$/, 'Name the country by its two capital letters, such as US.'));
