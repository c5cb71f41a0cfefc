import { Temporal } from '../../../shared/domain/time/temporal.ts';
import type { MailReading } from '../../../shared/domain/mail/mail-reading.ts';

/** A reading with the names and forms of the labels: instants on the clock they were read by. */
export interface MailPrediction {
  id: string;
  kind: string;
  company: string | null;
  role: string | null;
  interviewer: { name: string | null; email: string | null; phone: string | null };
  interviewAt: string | null;
  timeZone: string | null;
  durationMinutes: number | null;
  mode: string | null;
  location: string | null;
  decisionBy: string | null;
  mayCall: { at: string | null; phone: string | null } | null;
  forwarder: string | null;
}

export function asPrediction(id: string, reading: MailReading): MailPrediction {
  const { interviewer, mayCall } = reading;
  const local = (at: string | undefined) => (at === undefined ? null : onClock(at, reading.readInZone));
  return {
    id,
    kind: reading.kind.value,
    company: reading.company?.value ?? null,
    role: reading.role?.value ?? null,
    interviewer: {
      name: interviewer.name?.value ?? null,
      email: interviewer.email?.value ?? null,
      phone: interviewer.phone?.value ?? null,
    },
    interviewAt: local(reading.interviewAt?.value),
    timeZone: reading.timeZone?.value ?? null,
    durationMinutes: reading.durationMinutes?.value ?? null,
    mode: reading.mode?.value ?? null,
    location: reading.location?.value ?? null,
    decisionBy: reading.decisionBy?.value ?? null,
    mayCall: mayCall ? { at: local(mayCall.at?.value), phone: mayCall.phone?.value ?? null } : null,
    forwarder: reading.forwarder?.value ?? null,
  };
}

/** 2026-12-08T14:00:00-05:00 */
function onClock(at: string, zone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
