import * as z from 'zod/mini';
import type { World } from './world.ts';

/** What a link in a message may do, once a button on its page is pressed. It never signs anybody in. */
const ticket = z.object({
  /** The person. */
  p: z.string(),
  /** The record; absent for links about all e-mail. */
  r: z.optional(z.string()),
  /** What it is for. `ending`: whether a mail says what it seems to say. */
  u: z.enum(['outcome', 'ending', 'unsubscribe']),
  /** The kind of step that was asked about, or the ending that a mail seems to tell. */
  s: z.optional(z.string()),
  /** The draft that waits for the answer. */
  d: z.optional(z.string()),
});

export type Ticket = z.output<typeof ticket>;

/** A token that carries the ticket and cannot be forged. */
export function sealTicket(world: Pick<World, 'seal'>, made: Ticket): string {
  return world.seal.sign(JSON.stringify(made));
}

/** The ticket of a link, or undefined when it was not made here. */
export function openTicket(world: Pick<World, 'seal'>, token: string): Ticket | undefined {
  const payload = world.seal.open(token);
  if (!payload) return undefined;
  const read = z.safeParse(ticket, JSON.parse(payload));
  return read.success ? read.data : undefined;
}
