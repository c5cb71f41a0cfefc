import * as z from 'zod/mini';
import type { InterviewKey } from '../app/ports/interviews.ts';
import type { World } from '../app/world.ts';

const sealed = z.object({ waiting: z.object({ personId: z.string(), id: z.string() }) });

/** A token by which the browser that sent a form finds it again, to mend a contact that nobody has confirmed. */
export const sealWaiting = (world: Pick<World, 'seal'>, { personId, id }: InterviewKey): string =>
  world.seal.sign(JSON.stringify({ waiting: { personId, id } }));

/** The record that a token names; undefined when it was not made here. */
export function openWaiting(
  world: Pick<World, 'seal'>,
  token: string | null | undefined,
): InterviewKey | undefined {
  const payload = token ? world.seal.open(token) : undefined;
  if (!payload) return undefined;
  const read = z.safeParse(sealed, JSON.parse(payload));
  return read.success ? read.data.waiting : undefined;
}
