import type { ZoneName } from '../time/zoned.ts';
import { Temporal } from '../time/temporal.ts';
import { readCalendar, type CalendarEvent } from './calendar-part.ts';
import { findCallInvitation, type CallInvitation } from './find/find-may-call.ts';
import { findCompany } from './find/find-company.ts';
import { findDecision } from './find/find-decision.ts';
import { findDuration } from './find/find-duration.ts';
import { findInterviewer } from './find/find-interviewer.ts';
import { phoneOfSender } from './find/sender-phone.ts';
import { findKind } from './kind/find-kind.ts';
import { findPhones } from './find/find-phones.ts';
import { findPlace } from './find/find-place.ts';
import { findRole } from './find/find-role.ts';
import { findSlot } from './find/find-slot.ts';
import { findZone } from './find/find-zone.ts';
import type { Scene } from './find/scene.ts';
import { sceneOf } from './find/scene.ts';
import type { Found, MailReading, Maybe, MayCall } from './mail-reading.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { fromCalendar, fromMarkup } from './refine.ts';
import { readMarkup } from './markup.ts';
import { threadOf } from './thread.ts';
import { unfoldMail } from './unfold/unfold-mail.ts';
import type { PlainDate } from './when/find-dates.ts';
import { likelyZone } from './when/likely-zone.ts';
import { readHeaderDate } from './when/header-date.ts';

export interface MailContext {
  /** The person's own zone, where it is known; else it is told from the mail's date. */
  forwarderZone?: ZoneName;
  /** Our address the mail was sent to. */
  inbox?: string;
}

/**
 * Reads a forwarded mail: what it is about, and the fields of the record, each with the words it was read from.
 * Relative dates count from the mails' own dates. What cannot be read is null.
 */
export function readMail(mail: ParsedMail, context: MailContext = {}): MailReading {
  const homeZone = context.forwarderZone ?? zoneOfClock(mail);
  const unfolded = unfoldMail(mail, context.inbox ?? null);
  const scene = sceneOf(unfolded, homeZone, mail.from?.name ?? '');
  const event =
    calendarsOf(mail)
      .map((part) => readCalendar(part, homeZone))
      .find((found) => found !== null) ?? null;
  const reading = fromText(scene, event);
  const forwarder: Maybe<string> = unfolded.forwarder
    ? { value: unfolded.forwarder.address, evidence: unfolded.forwarder.evidence, certainty: 'certain' }
    : null;
  const whole: MailReading = { ...reading, forwarder, thread: threadOf(mail, event) };
  const marked = event ? null : readMarkup(scene.letter.html || mail.html);
  return event ? fromCalendar(whole, event, scene) : marked ? fromMarkup(whole, marked) : whole;
}

/** A mail of this year or before has no date that can be read: then no day can be told either. */
const EARLIEST_YEAR = 2001;

type TextReading = Omit<MailReading, 'forwarder' | 'thread'>;

function fromText(scene: Scene, event: CalendarEvent | null): TextReading {
  const dated = scene.today.year > EARLIEST_YEAR;
  const slots = findSlot(scene);
  const kind = findKind(scene, slots, event ? (event.cancelled ? 'cancel' : 'request') : null);
  // Where nothing speaks against it, the person may still set the kind right and keep the rest.
  const unsure = kind.value === 'none' && kind.certainty === 'guessed';
  if (kind.value === 'none' && !unsure) return nothing(kind, scene);
  const arranged =
    kind.value === 'interview' ||
    kind.value === 'reschedule' ||
    unsure ||
    (kind.value === 'update' && (slots.slot?.score ?? 0) >= 4);
  const slot = arranged && dated ? slots.slot : null;
  const place = findPlace(scene);
  const keepsPlace = kind.value === 'interview' || slot !== null;
  const zone = findZone(scene, slot, place.location);
  const readInZone = zone?.value ?? scene.homeZone;
  const company = findCompany(scene);
  const interviewOn = slots.slot?.date ?? slots.day?.date ?? eventDay(event, scene.homeZone);
  const interviewer = findInterviewer(
    scene,
    company?.value ?? null,
    slots.lastEnd === null ? null : (slots.slot?.passage ?? null),
  );
  return {
    kind,
    company,
    role: findRole(scene, company?.value ?? null),
    interviewer,
    interviewAt: slot
      ? {
          value: instantAt(slot.date, slot.minutes, readInZone),
          evidence: evidenceOf(slot),
          certainty: slot.conflicting || slot.score < 3 ? 'guessed' : 'certain',
        }
      : null,
    timeZone: slot ? zone : null,
    readInZone,
    durationMinutes: keepsPlace ? findDuration(scene, slot, slot ? slots.lastEnd : null) : null,
    mode: keepsPlace ? place.mode : null,
    location: keepsPlace ? place.location : null,
    decisionBy:
      kind.value === 'rejection' || kind.value === 'offer' || kind.value === 'cancel' || !dated
        ? null
        : findDecision(scene, interviewOn),
    mayCall: kind.value === 'rejection' ? null : mayCallOf(scene, readInZone),
  };
}

function nothing(kind: MailReading['kind'], scene: Scene): TextReading {
  return {
    kind,
    company: null,
    role: null,
    interviewer: { name: null, email: null, phone: null, title: null },
    interviewAt: null,
    timeZone: null,
    readInZone: scene.homeZone,
    durationMinutes: null,
    mode: null,
    location: null,
    decisionBy: null,
    mayCall: null,
  };
}

/** The words of day and time; where they stand apart, from the first to the last of a line only. */
function evidenceOf(slot: { passage: { text: string } }): string {
  return slot.passage.text;
}

export function instantAt(date: PlainDate, minutes: number, zone: ZoneName): string {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 });
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();
}

function mayCallOf(scene: Scene, zone: ZoneName): MayCall | null {
  const own = phoneOfSender(scene);
  const signature = own ? (findPhones(own.evidence).find(({ text }) => text === own.value) ?? null) : null;
  const invitation = findCallInvitation(scene, signature);
  return invitation ? asMayCall(invitation, zone) : null;
}

function asMayCall({ passage, phone, at }: CallInvitation, zone: ZoneName): MayCall {
  const found = (value: string, evidence: string): Found<string> => ({
    value,
    evidence,
    certainty: 'certain',
  });
  return {
    at: at ? found(instantAt(at.date, at.minutes, zone), passage.text) : null,
    phone: phone ? found(phone.text, phone.passage.text) : null,
    evidence: passage.text,
  };
}

function eventDay(event: CalendarEvent | null, zone: ZoneName): PlainDate | null {
  return event?.startAt
    ? Temporal.Instant.from(event.startAt)
        .toZonedDateTimeISO(event.zone ?? zone)
        .toPlainDate()
    : null;
}

function calendarsOf(mail: ParsedMail): readonly ParsedMail['calendars'][number][] {
  return [...mail.calendars, ...mail.messages.flatMap((message) => calendarsOf(message))];
}

/** The zone of whoever's clock stamped the mail. */
function zoneOfClock(mail: ParsedMail): ZoneName {
  const sent = readHeaderDate(mail.date);
  if (!sent) return 'UTC';
  const at = sent.date
    .toZonedDateTime({ timeZone: 'UTC', plainTime: Temporal.PlainTime.from({ hour: 12 }) })
    .toInstant();
  return likelyZone(sent.offsetMinutes ?? 0, at);
}
