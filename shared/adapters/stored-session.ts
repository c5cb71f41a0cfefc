import * as z from 'zod/mini';
import type { Session } from '../app/ports/sessions.ts';
import { instant } from '../domain/record/fields.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { readStored, type Shape } from './read-stored.ts';

export const storedSession = z.object({
  tokenHash: z.string(),
  personId: z.string(),
  createdAt: instant,
  expiresAt: instant,
  replacedAt: z.optional(instant),
} satisfies Shape<Session>);

/** The session kept as `text`, expired or not. Throws UnreadableItem. */
export const readAnySession = (tokenHash: string, text: string): Session =>
  readStored(storedSession, `session ${tokenHash}`, text, { tokenHash });

/** The session kept as `text`, or undefined when it has expired at `now`. Throws UnreadableItem. */
export function readSession(tokenHash: string, text: string, now: Instant): Session | undefined {
  const session = readAnySession(tokenHash, text);
  return epochMs(session.expiresAt) > epochMs(now) ? session : undefined;
}
