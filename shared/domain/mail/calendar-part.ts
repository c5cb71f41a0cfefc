import ICAL from 'ical.js';
import type { Instant, ZoneName } from '../time/zoned.ts';
import { Temporal } from '../time/temporal.ts';
import type { CalendarPart } from './parsed-mail.ts';
import { windowsZones } from './when/windows-zones.data.ts';

/** An event of a calendar part. */
export interface CalendarEvent {
  uid: string | null;
  sequence: number | null;
  cancelled: boolean;
  /** A stored start was replaced (SEQUENCE above 0 counts as a hint only). */
  summary: string;
  description: string;
  location: string;
  organizer: { name: string; email: string } | null;
  startAt: Instant | null;
  /** The text the start was read from. */
  startText: string;
  /** Day of an all-day event. */
  allDayOn: string | null;
  /** Null for UTC and floating starts. */
  zone: ZoneName | null;
  durationMinutes: number | null;
  text: string;
}

const MOST_EVENTS = 20;
const LONGEST_CALENDAR = 100_000;

/**
 * The event a calendar part is about, or null. Of several (a series with exceptions) the first that is not over at
 * `notBefore`. Repeat rules are never unrolled: an interview is its first occurrence. `floatingZone` reads times
 * without a zone.
 */
export function readCalendar(part: CalendarPart, floatingZone: ZoneName): CalendarEvent | null {
  const text = part.text.slice(0, LONGEST_CALENDAR);
  if (!/BEGIN:VCALENDAR/i.test(text)) return null;
  try {
    const root = new ICAL.Component(ICAL.parse(ended(text)));
    const calendar = root.name === 'vcalendar' ? root : root.getFirstSubcomponent('vcalendar');
    if (!calendar) return null;
    const method = stringOf(calendar.getFirstPropertyValue('method')) || (part.method ?? '');
    if (/^(?:REPLY|REFRESH|PUBLISH-FREEBUSY)$/i.test(method)) return null;
    const events = calendar
      .getAllSubcomponents('vevent')
      .slice(0, MOST_EVENTS)
      .map((event) => readEvent(event, calendar, method, floatingZone, text));
    return events.sort((a, b) => (b.sequence ?? 0) - (a.sequence ?? 0))[0] ?? null;
  } catch {
    return null;
  }
}

/** A calendar cut off in the middle is closed again, so that what stands before the cut can be read. */
function ended(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const open: string[] = [];
  for (const line of lines) {
    const begin = /^BEGIN:(\S+)/i.exec(line)?.[1];
    if (begin) open.push(begin);
    if (/^END:/i.test(line)) open.pop();
  }
  const whole =
    open.length === 0 ? lines : lines.slice(0, /^[A-Z-]+[;:]/i.test(lines.at(-1) ?? '') ? undefined : -1);
  return [...whole, ...open.reverse().map((name) => `END:${name}`)].join('\r\n');
}

function readEvent(
  event: ICAL.Component,
  calendar: ICAL.Component,
  method: string,
  floatingZone: ZoneName,
  text: string,
): CalendarEvent {
  const start = event.getFirstProperty('dtstart');
  const value = start?.getFirstValue();
  const time = value instanceof ICAL.Time ? value : null;
  const zone =
    time && !time.isDate && !isUtc(time) ? zoneOf(stringOf(start?.getParameter('tzid')), calendar) : null;
  const startAt = time && !time.isDate ? instantOf(time, zone ?? floatingZone) : null;
  return {
    uid: stringOf(event.getFirstPropertyValue('uid')) || null,
    sequence: numberOrNull(event.getFirstPropertyValue('sequence')),
    cancelled:
      /^CANCEL$/i.test(method) || /^CANCELLED$/i.test(stringOf(event.getFirstPropertyValue('status'))),
    summary: stringOf(event.getFirstPropertyValue('summary')),
    description: stringOf(event.getFirstPropertyValue('description')),
    location: stringOf(event.getFirstPropertyValue('location')),
    organizer: organizerOf(event),
    startAt,
    startText: startLine(text, start),
    allDayOn: time?.isDate ? time.toString() : null,
    zone,
    durationMinutes:
      startAt && time ? durationOf(event, time, startAt, zone ?? floatingZone, calendar) : null,
    text,
  };
}

function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone;
}

function instantOf(time: ICAL.Time, zone: ZoneName): Instant | null {
  try {
    const { year, month, day, hour, minute, second } = time;
    const plain = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    );
    return plain
      .toZonedDateTime(isUtc(time) ? 'UTC' : zone)
      .toInstant()
      .toString();
  } catch {
    return null;
  }
}

/** IANA, Windows or VTIMEZONE name of a zone; a zone known only by its rules is named by its standard offset. */
function zoneOf(tzid: string, calendar: ICAL.Component): ZoneName | null {
  const bare = tzid
    .replace(/^"|"$/g, '')
    .replace(
      /^\/[^/]+\/(?:[^/]+\/)*?(?=(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/)/,
      '',
    )
    .trim();
  if (bare === '') return null;
  const windows =
    windowsZones[bare] ?? windowsZones[bare.replace(/ (?:Daylight|Summer) Time$/, ' Standard Time')];
  if (windows) return windows;
  if (isZone(bare)) return bare;
  const display = /\(?(?:UTC|GMT)([+-]\d{2}):?(\d{2})\)?/.exec(bare);
  const location = zoneProperty(calendar, tzid, 'x-lic-location');
  if (location && isZone(location)) return location;
  if (display) return `${display[1] ?? '+00'}:${display[2] ?? '00'}`;
  return offsetZone(calendar, tzid);
}

function zoneProperty(calendar: ICAL.Component, tzid: string, name: string): string | null {
  const zone = calendar
    .getAllSubcomponents('vtimezone')
    .find((candidate) => stringOf(candidate.getFirstPropertyValue('tzid')) === tzid);
  return zone ? stringOf(zone.getFirstPropertyValue(name)) || null : null;
}

function offsetZone(calendar: ICAL.Component, tzid: string): ZoneName | null {
  const zone = calendar
    .getAllSubcomponents('vtimezone')
    .find((candidate) => stringOf(candidate.getFirstPropertyValue('tzid')) === tzid);
  const offset = stringOf(zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto'));
  return /^[+-]\d{2}:?\d{2}$/.test(offset) ? offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : null;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]+(?:\/|$)/.test(name) && /\/|^UTC$|^GMT$/.test(name);
  } catch {
    return false;
  }
}

function durationOf(
  event: ICAL.Component,
  start: ICAL.Time,
  startAt: Instant,
  zone: ZoneName,
  calendar: ICAL.Component,
): number | null {
  const end = event.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time && !end.isDate) {
    const endZone = zoneOf(stringOf(event.getFirstProperty('dtend')?.getParameter('tzid')), calendar) ?? zone;
    const endAt = instantOf(end, endZone);
    const minutes = endAt
      ? Temporal.Instant.from(endAt).since(Temporal.Instant.from(startAt)).total('minutes')
      : 0;
    return minutes > 0 && minutes <= 14 * 60 ? minutes : null;
  }
  const duration = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
  return !start.isDate && seconds > 0 && seconds <= 14 * 3600 ? seconds / 60 : null;
}

function organizerOf(event: ICAL.Component): CalendarEvent['organizer'] {
  const property = event.getFirstProperty('organizer');
  if (!property) return null;
  const email = stringOf(property.getFirstValue())
    .replace(/^mailto:/i, '')
    .toLowerCase();
  const name = stringOf(property.getParameter('cn')).replace(/^"|"$/g, '');
  return name === '' && email === '' ? null : { name: name.includes('@') ? '' : name, email };
}

/** The DTSTART line as it stands in the part. */
function startLine(text: string, start: ICAL.Property | null): string {
  const value = start ? start.toICALString().replace(/^[^:]*:/, '') : '';
  return (
    text.split(/\r?\n/).find((line) => /^DTSTART/i.test(line) && (value === '' || line.includes(value))) ??
    /^DTSTART.*$/im.exec(text)?.[0] ??
    ''
  );
}

function stringOf(value: unknown): string {
  if (Array.isArray(value)) return stringOf(value[0]);
  if (value instanceof ICAL.UtcOffset) return value.toString();
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function numberOrNull(value: unknown): number | null {
  const number = Number(stringOf(value) === '' ? Number.NaN : stringOf(value));
  return Number.isInteger(number) && number >= 0 ? number : null;
}
