import * as z from 'zod/mini';
import type { Account, Asked, Consent, Conversation, LastChange, Numbered } from '../app/ports/accounts.ts';
import { instant } from '../domain/record/fields.ts';
import { person } from '../domain/record/person.ts';
import { stepKind } from '../domain/record/step.ts';
import { readStored, type Shape } from './read-stored.ts';
import { storedDraft, storedMailDay } from './stored-draft.ts';

const asked = z.object({
  recordId: z.string(),
  steps: z.array(stepKind),
  question: z.optional(z.string()),
  eventId: z.optional(z.string()),
  text: z.optional(z.string()),
  draftId: z.optional(z.string()),
  at: instant,
} satisfies Shape<Asked>);

const numbered = z.object({ recordIds: z.array(z.string()), at: instant } satisfies Shape<Numbered>);

const lastChange = z.object({
  changes: z.array(
    z.object({ recordId: z.string(), eventIds: z.array(z.string()), created: z.optional(z.boolean()) }),
  ),
  at: instant,
} satisfies Shape<LastChange>);

const conversation = z.object({
  asked: z.optional(asked),
  numbered: z.optional(numbered),
  lastChange: z.optional(lastChange),
} satisfies Shape<Conversation>);

const consent = z.object({
  version: z.string(),
  text: z.string(),
  at: instant,
  sourceIp: z.optional(z.string()),
} satisfies Shape<Consent>);

export const storedAccount = z.object({
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
  drafts: z.optional(z.array(storedDraft)),
  mailDay: z.optional(storedMailDay),
  createdAt: instant,
  expiresAt: z.optional(instant),
} satisfies Shape<Account>);

/** The account kept as `text` under `id` at `version`. Throws UnreadableItem. */
export function readAccount(id: string, version: number, text: string): Account {
  return readStored(storedAccount, `account ${id}`, text, { id, version });
}
