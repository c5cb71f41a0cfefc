import * as z from 'zod/mini';
import { interviewFields, type Interview } from '../record/interview.ts';
import { readInterviewerPhone } from '../record/read-phone.ts';
import { countryOfZone } from '../time/working-days.ts';
import { dateIn, epochMs, type ZoneName } from '../time/zoned.ts';
import type { MailReading, Maybe } from './mail-reading.ts';

/** What was read of an interview, as far as a record takes it. */
export type ReadInterview = { [Field in keyof Interview]?: Interview[Field] | undefined };

/** `value` as a record keeps that field, undefined when it does not take it. */
function fitting<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined {
  const read = z.safeParse(schema, value);
  return read.success ? read.data : undefined;
}

const LONGEST_LINE = 200;
const lineOf = (found: Maybe<string>): string | undefined =>
  fitting(interviewFields.role, found?.value.slice(0, LONGEST_LINE));

const phoneOf = (found: Maybe<string>, country: string): string | undefined => {
  const phone = lineOf(found);
  return phone && readInterviewerPhone(phone, country) ? phone : undefined;
};

function interviewerOf({ interviewer, mayCall }: MailReading, zone: ZoneName): Interview['interviewer'] {
  const { name, email, phone, title } = interviewer;
  const country = countryOfZone(zone);
  const who = {
    name: lineOf(name),
    title: lineOf(title),
    email: email?.value,
    phone: phoneOf(phone, country) ?? (name ? undefined : phoneOf(mayCall?.phone ?? null, country)),
  };
  const given = Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return undefined;
  const { email: _, ...withoutEmail } = given;
  return (
    fitting(interviewFields.interviewer, given) ??
    (Object.keys(withoutEmail).length > 0 ? fitting(interviewFields.interviewer, withoutEmail) : undefined)
  );
}

/** A call that was agreed for after the interview is a promise; one before it is only worth a note. */
function callAfter({ mayCall, interviewAt, durationMinutes }: MailReading): string | undefined {
  if (!mayCall?.at || !interviewAt) return undefined;
  const endMs = epochMs(interviewAt.value) + (durationMinutes?.value ?? 60) * 60_000;
  return epochMs(mayCall.at.value) >= endMs ? mayCall.at.value : undefined;
}

/** A decision before the conversation it follows was read wrongly, and is left out. */
function decisionOf({ decisionBy, interviewAt }: MailReading, zone: ZoneName): string | undefined {
  if (!decisionBy) return undefined;
  return interviewAt && decisionBy.value < dateIn(interviewAt.value, zone) ? undefined : decisionBy.value;
}

/**
 * The fields of a record that a mail gave. What a record does not take (a zone without a name, an address that is
 * none) is left out, never bent. `homeZone` is the person's.
 */
export function interviewOf(reading: MailReading, homeZone: ZoneName): ReadInterview {
  const timeZone =
    fitting(interviewFields.timeZone, reading.timeZone?.value) ??
    fitting(interviewFields.timeZone, reading.readInZone) ??
    homeZone;
  const fields = {
    company: lineOf(reading.company),
    role: lineOf(reading.role),
    interviewer: interviewerOf(reading, timeZone),
    interviewAt: fitting(interviewFields.interviewAt, reading.interviewAt?.value),
    timeZone,
    durationMinutes: fitting(interviewFields.durationMinutes, reading.durationMinutes?.value),
    mode: reading.mode?.value,
    location: lineOf(reading.location),
    decisionBy: fitting(interviewFields.decisionBy, decisionOf(reading, timeZone)),
    callAt: fitting(interviewFields.callAt, callAfter(reading)),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
