/** What a clock on the wall shows. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Three-letter names that the runtime's tables know but the IANA ones do not; Temporal refuses them too. */
const NOT_IANA = /^(?:AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/i;

/** The clock of a zone. Making one costs as much as a hundred looks at it. Throws RangeError for a zone nobody knows. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const kept = clocks.get(zone);
  if (kept) return kept;
  if (NOT_IANA.test(zone)) throw new RangeError(`This is no time zone: ${zone}`);
  const made = new Intl.DateTimeFormat('en-US', {
    calendar: 'iso8601',
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

/** What clocks in `zone` show at `ms` since 1970. Throws RangeError for a zone nobody knows. */
export function wallClockAt(ms: number, zone: string): WallClock {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const value = (name: keyof WallClock) => Number(parts[name]);
  const year = value('year');
  return {
    year: parts['era']?.startsWith('B') ? 1 - year : year,
    month: value('month'),
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  };
}

/** What such a clock would have to show in UTC, in milliseconds since 1970. */
export function utcMsOf({ year, month, day, hour, minute, second }: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/** By how many milliseconds clocks in `zone` are ahead of UTC at `ms` since 1970. */
export function offsetMsAt(ms: number, zone: string): number {
  const wholeSeconds = Math.floor(ms / 1000) * 1000;
  return utcMsOf(wallClockAt(wholeSeconds, zone)) - wholeSeconds;
}

/** Whether clocks of this name are known. */
export function isKnownZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}
