import type { CalendarEvent } from './calendar-part.ts';
import type { Scene } from './find/scene.ts';
import { isDeskAddress, isHumanName } from './find/sender.ts';
import type { Found, MailReading, Maybe } from './mail-reading.ts';
import type { MarkedEvent } from './markup.ts';

const certain = <Value>(value: Value, evidence: string): Found<Value> => ({
  value,
  evidence,
  certainty: 'certain',
});
const isLink = (text: string) => /^https?:\/\/\S+$/i.test(text.trim());

/** What a calendar part states outweighs what was read from the text. */
export function fromCalendar(reading: MailReading, event: CalendarEvent, scene: Scene): MailReading {
  if (reading.kind.value === 'none') return reading;
  if (event.cancelled)
    return {
      ...reading,
      interviewAt: null,
      timeZone: null,
      durationMinutes: null,
      mode: null,
      location: null,
    };
  if (!event.startAt) return reading;
  const moved = reading.kind.value === 'reschedule' || reading.kind.value === 'update';
  const place = event.location.replace(/\s+/g, ' ').trim();
  const link = firstLink(event);
  const onSite =
    place !== '' &&
    !isLink(place) &&
    /\d|\b(?:floor|street|room|hall|office|building|campus)\b/i.test(place) &&
    !/\b(?:teams|zoom|meet|webex|phone|call)\b/i.test(place);
  return {
    ...reading,
    kind: moved && reading.kind.value === 'update' ? { ...reading.kind, value: 'interview' } : reading.kind,
    interviewAt: certain(event.startAt, event.startText),
    timeZone: event.zone ? certain(event.zone, event.startText) : reading.timeZone,
    readInZone: event.zone ?? reading.readInZone,
    durationMinutes:
      event.durationMinutes === null
        ? reading.durationMinutes
        : certain(event.durationMinutes, event.startText),
    mode: onSite ? certain('onsite' as const, place) : link ? certain('video' as const, link) : reading.mode,
    location: onSite
      ? certain(place, place)
      : (reading.location ?? (link && reading.mode?.value !== 'phone' ? certain(link, link) : null)),
    interviewer: withOrganizer(reading, event, scene),
  };
}

function firstLink(event: CalendarEvent): string | null {
  const url = /https?:\/\/[^\s<>"\\,;]+/i.exec(`${event.location} ${event.description}`)?.[0] ?? null;
  return url && /zoom|meet|teams|webex|video|conf|call|join|room|live|\/j\//i.test(url) ? url : null;
}

function withOrganizer(reading: MailReading, event: CalendarEvent, scene: Scene): MailReading['interviewer'] {
  const organizer = event.organizer;
  if (reading.interviewer.name || !organizer || !isHumanName(organizer.name)) return reading.interviewer;
  const own =
    organizer.email !== '' && !isDeskAddress(organizer.email) && organizer.email !== scene.letter.to?.address;
  return {
    ...reading.interviewer,
    name: certain(organizer.name, organizer.name),
    email: own ? certain(organizer.email, organizer.email) : reading.interviewer.email,
  };
}

/** Markup fills what the text left open, and settles the instant, as it carries an offset. */
export function fromMarkup(reading: MailReading, event: MarkedEvent): MailReading {
  const open = reading.kind.value === 'interview' || reading.kind.value === 'reschedule';
  if (!open || event.cancelled) return reading;
  const fill = (value: string): Maybe<string> => (value === '' ? null : certain(value, value));
  return {
    ...reading,
    interviewAt: event.startAt ? certain(event.startAt, event.startText) : reading.interviewAt,
    durationMinutes:
      reading.durationMinutes ??
      (event.durationMinutes === null ? null : certain(event.durationMinutes, event.startText)),
    location:
      reading.location ??
      (reading.mode?.value === 'phone'
        ? null
        : reading.mode?.value === 'video'
          ? fill(event.url)
          : fill(event.place)),
    company: reading.company ?? fill(event.organizer),
  };
}
