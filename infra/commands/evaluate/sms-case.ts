import * as z from 'zod/mini';
import { stepKind } from '../../../shared/domain/record/step.ts';

const nullableText = z.optional(z.nullable(z.string()));

/** A labelled reply, as the label rules describe it; `expect` is left out of a file that is only to be predicted. */
export const labelledReply = z.object({
  text: z.string(),
  now: z.string(),
  timeZone: z.string(),
  open: z.array(
    z.object({
      n: z.int(),
      company: z.string(),
      role: nullableText,
      interviewer: nullableText,
      timeZone: z.optional(z.string()),
      country: z.optional(z.string()),
    }),
  ),
  lastNudged: z.nullable(z.int()),
  asked: z.optional(z.object({ stepKind: z.optional(stepKind) })),
  expect: z.optional(
    z.object({
      intent: z.string(),
      target: z.optional(z.nullable(z.int())),
      at: z.optional(z.nullable(z.string())),
      accept: z.optional(z.array(z.string())),
    }),
  ),
});

export type LabelledReply = z.output<typeof labelledReply>;
