import * as z from 'zod/mini';
import { country, date, emailAddress, instant, line, longText, zone } from './fields.ts';

export const playbookNames = [
  'recommended',
  'three-days',
  'status-call',
  'two-messages',
  'weekly',
  'permission',
] as const;

/** Somebody the person met. `phone` is E.164, or as written where it is only local ("555-0102"). */
export const contactPerson = z.object(
  {
    name: z.optional(line),
    phone: z.optional(line),
    email: z.optional(emailAddress),
    title: z.optional(line),
  },
  'Write the interviewer as an object.',
);

/** What the employer promised: decide by a day, be called at an instant, or call at an instant. */
export const promiseFields = {
  decisionBy: z.optional(date),
  callAt: z.optional(instant),
  theyCallAt: z.optional(instant),
};

const yesOrNo = z.boolean('Answer true or false.');

/** Everything an interview is known by; also what `rescheduled` and `next_round` may change. */
export const interviewFields = {
  company: line,
  role: z.optional(line),
  interviewer: z.optional(contactPerson),
  alsoMet: z.optional(z.array(contactPerson, 'Write a list of people.').check(z.maxLength(20))),
  interviewAt: instant,
  timeZone: zone,
  durationMinutes: z.optional(
    z
      .int('Write the length in whole minutes.')
      .check(
        z.minimum(1, 'An interview lasts at least a minute.'),
        z.maximum(24 * 60, 'An interview lasts at most a day: write the length in minutes.'),
      ),
  ),
  mode: z.optional(z.enum(['phone', 'video', 'onsite'], 'Choose phone, video or onsite.')),
  location: z.optional(line),
  local: z.optional(yesOrNo),
  country: z.optional(country),
  ...promiseFields,
  nothingPromised: z.optional(yesOrNo),
  youPromised: z.optional(z.object({ what: line, by: date }, 'Write { "what": …, "by": date }.')),
  strengths: z.optional(z.array(line, 'Write a list of strengths.').check(z.maxLength(10))),
  wentWell: z.optional(longText),
  bestWayThrough: z.optional(line),
  playbook: z.optional(z.enum(playbookNames, `Choose one of the playbooks: ${playbookNames.join(', ')}.`)),
};

export const interview = z.object(interviewFields, 'Write the interview as an object.');

export type PlaybookName = (typeof playbookNames)[number];
export type ContactPerson = z.output<typeof contactPerson>;
export type Interview = z.output<typeof interview>;
