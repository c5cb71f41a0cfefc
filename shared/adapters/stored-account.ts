import * as z from 'zod/mini';
import type { Account } from '../app/ports/accounts.ts';
import { instant } from '../domain/record/fields.ts';
import { person } from '../domain/record/person.ts';
import { stepKind } from '../domain/record/step.ts';
import { readStored } from './read-stored.ts';

const conversation = z.object({
  asked: z.optional(
    z.object({
      recordId: z.string(),
      steps: z.array(stepKind),
      question: z.optional(z.string()),
      eventId: z.optional(z.string()),
      at: instant,
    }),
  ),
  numbered: z.optional(z.object({ recordIds: z.array(z.string()), at: instant })),
  lastChange: z.optional(
    z.object({
      changes: z.array(z.object({ recordId: z.string(), eventIds: z.array(z.string()) })),
      at: instant,
    }),
  ),
});

const consent = z.object({
  version: z.string(),
  text: z.string(),
  at: instant,
  sourceIp: z.optional(z.string()),
});

const storedAccount = z.object({
  id: z.string(),
  version: z.int(),
  person,
  confirmed: z.object({ phone: z.optional(instant), email: z.optional(instant) }),
  textsStoppedAt: z.optional(instant),
  emailsStoppedAt: z.optional(instant),
  undeliverable: z.optional(z.object({ phone: z.optional(instant), email: z.optional(instant) })),
  consent: z.optional(consent),
  inboundSecret: z.string(),
  calendarSecret: z.string(),
  conversation,
  createdAt: instant,
  expiresAt: z.optional(instant),
});

/** The account kept as `text` under `id` at `version`. Throws UnreadableItem. */
export function readAccount(id: string, version: number, text: string): Account {
  return readStored(storedAccount, `account ${id}`, text, { id, version });
}
