import * as z from 'zod/mini';
import type { Draft, MailDay } from '../app/ports/accounts.ts';
import { personEvent } from '../domain/record/event.ts';
import { date, instant } from '../domain/record/fields.ts';
import { interviewFields } from '../domain/record/interview.ts';
import type { Shape } from './read-stored.ts';
import { storedMailMarks } from './stored-mail-marks.ts';

const change = z.object({
  events: z.array(personEvent),
  outcome: z.optional(z.enum(['rejected', 'offer'])),
  recordIds: z.array(z.string()),
} satisfies Shape<NonNullable<Draft['change']>>);

export const storedDraft = z.object({
  id: z.string(),
  asks: z.enum(['company', 'interview-at', 'which-one', 'is-it-so']),
  interview: z.optional(z.partial(z.object(interviewFields))),
  change: z.optional(change),
  mails: storedMailMarks,
  at: instant,
} satisfies Shape<Draft>);

export const storedMailDay = z.object({
  on: date,
  taken: z.int(),
  answered: z.int(),
} satisfies Shape<MailDay>);
