import type { WallClock } from './wall-clock.ts';

/** An instant that was read: whole seconds since 1970, and the digits of what is left of one, as they were written. */
interface ReadInstant {
  seconds: number;
  /** Up to nine digits without trailing zeros. */
  fraction: string;
}

const DATE = String.raw`(?<year>\d{4}|[+-]\d{6})(?:-(?<month>\d\d)-(?<day>\d\d)|(?<month2>\d\d)(?<day2>\d\d))`;
const SECOND = String.raw`(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?`;
const SHORT_SECOND = String.raw`(?<second2>\d\d)(?:[.,](?<fraction2>\d{1,9}))?`;
const TIME = String.raw`(?<hour>\d\d)(?::(?<minute>\d\d)(?::${SECOND})?|(?<minute2>\d\d)(?:${SHORT_SECOND})?)?`;
const AHEAD = String.raw`(?<hours>\d\d)(?::(?<minutes>\d\d)(?::(?<seconds>\d\d))?|(?<minutes2>\d\d)(?<seconds2>\d\d)?)?`;
const OFFSET = String.raw`(?:[zZ]|(?<sign>[+-])${AHEAD})`;
const ZONE_NOTE = String.raw`(?:\[!?(?:[A-Za-z._][\w.+-]*(?:\/[A-Za-z._][\w.+-]*)*|[+-]\d\d(?::?\d\d)?)\])?`;
const OTHER_NOTES = String.raw`(?:\[(?:!?u-ca|[a-z_][a-z\d_-]*)=[A-Za-z\d]+(?:-[A-Za-z\d]+)*\])*`;

/** ISO 8601 with an offset, as Temporal reads it; the offset's own fractions of a second, which none has, left out. */
const INSTANT = new RegExp(`^${DATE}[tT ]${TIME}${OFFSET}${ZONE_NOTE}${OTHER_NOTES}$`);

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** The furthest instants that calendars reach, in seconds: 100 million days around 1970. */
const FURTHEST_SECONDS = 8.64e12;

const none = (value: string) => new RangeError(`This is no instant: ${value.slice(0, 50)}`);

/**
 * Milliseconds of an instant that is written as records write it, undefined for anything else. Nearly all are,
 * and this is many times quicker than the general way, which counts where whole histories are read.
 */
function canonicalMs(value: string): number | undefined {
  if (!CANONICAL.test(value)) return undefined;
  const ms = Date.parse(value);
  // A day such as 30 February would silently become another.
  return !Number.isNaN(ms) && new Date(ms).toISOString() === `${value.slice(0, -1)}.000Z` ? ms : undefined;
}

/** Seconds of a wall time in UTC; undefined where there is no such day or hour. A leap second is the one before it. */
function wallSeconds({ year, month, day, hour, minute, second }: WallClock): number | undefined {
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59);
}

type Written = Readonly<Record<string, string | undefined>>;

const numberOf = (...written: (string | undefined)[]): number => Number(written.find(Boolean) ?? 0);

/** How far ahead of UTC a clock is, in seconds; undefined for an offset that none has. */
function offsetSeconds(one: Written): number | undefined {
  const hour = numberOf(one['hours']);
  const minute = numberOf(one['minutes'], one['minutes2']);
  const second = numberOf(one['seconds'], one['seconds2']);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (one['sign'] === '-' ? -1 : 1) * (hour * 3600 + minute * 60 + second);
}

function read(value: string): ReadInstant {
  const one: Written | undefined = INSTANT.exec(value)?.groups;
  if (!one || one['year'] === '-000000') throw none(value);
  const wall = wallSeconds({
    year: Number(one['year']),
    month: numberOf(one['month'], one['month2']),
    day: numberOf(one['day'], one['day2']),
    hour: Number(one['hour']),
    minute: numberOf(one['minute'], one['minute2']),
    second: numberOf(one['second'], one['second2']),
  });
  const offset = offsetSeconds(one);
  if (wall === undefined || offset === undefined) throw none(value);
  const seconds = wall - offset;
  const fraction = (one['fraction'] ?? one['fraction2'] ?? '').replace(/0+$/, '');
  if (Math.abs(seconds) > FURTHEST_SECONDS || (seconds === FURTHEST_SECONDS && fraction)) throw none(value);
  return { seconds, fraction };
}

const written = ({ seconds, fraction }: ReadInstant): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, -5)}${fraction && `.${fraction}`}Z`;

/**
 * The canonical form of an instant written in ISO 8601 with an offset: UTC, no needless fraction, as Temporal writes
 * it. Throws RangeError when `value` is none.
 */
export function canonicalInstant(value: string): string {
  return canonicalMs(value) === undefined ? written(read(value)) : value;
}

/** Whole milliseconds since 1970 of an instant in ISO 8601 with an offset. Throws RangeError when `value` is none. */
export function instantMs(value: string): number {
  const canonical = canonicalMs(value);
  if (canonical !== undefined) return canonical;
  const { seconds, fraction } = read(value);
  return seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** An instant moved by whole seconds. Throws RangeError when it is none, or leaves what calendars reach. */
export function movedInstant(value: string, bySeconds: number): string {
  const { seconds, fraction } = read(value);
  if (!Number.isInteger(bySeconds)) throw new RangeError('An instant moves by whole seconds.');
  return written({ seconds: seconds + bySeconds, fraction });
}
