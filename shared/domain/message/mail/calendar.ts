import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { PlannedStep } from '../../record/step.ts';
import { epochMs, plusMinutes, type Instant } from '../../time/zoned.ts';
import type { MailAttachment } from './mail.ts';

/** How long a step without a window of its own stands in a calendar. */
const SHORT_STEP_MINUTES = 15;

/** One entry of a calendar file; `uid` stays the same for the same step, so that a later file moves it. */
export interface CalendarEntry {
  uid: string;
  start: Instant;
  end: Instant;
  summary: string;
  description: string;
  url: string;
}

/** The stretch of a calendar that a step takes up: its window, or a quarter of an hour from its nudge. */
export function spanOfStep({ window, nudgeAt }: PlannedStep): { start: Instant; end: Instant } {
  return window ?? { start: nudgeAt, end: plusMinutes(nudgeAt, SHORT_STEP_MINUTES) };
}

/** An .ics file (RFC 5545, METHOD:PUBLISH: nothing to accept). `now` becomes its DTSTAMP. */
export function calendarFile(entries: readonly CalendarEntry[], now: Instant): string {
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: '//Ringback//Follow-ups//EN' });
  for (const { uid, start, end, summary, description, url } of entries) {
    calendar.createEvent({
      id: uid,
      stamp: new Date(epochMs(now)),
      start: new Date(epochMs(start)),
      end: new Date(epochMs(end)),
      summary,
      description,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** The same as an attachment of a mail. */
export function calendarAttachment(entries: readonly CalendarEntry[], now: Instant): MailAttachment[] {
  if (entries.length === 0) return [];
  return [
    {
      filename: 'follow-up.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: Buffer.from(calendarFile(entries, now), 'utf8').toString('base64'),
    },
  ];
}
