import * as z from 'zod/mini';
import type { World } from '../app/world.ts';
import { epochMs } from '../domain/time/zoned.ts';

/** The name of the hidden field in every form. */
export const FORM_TOKEN_FIELD = 'token';
/** A form may lie open in a tab for so long, in days. */
const FORM_DAYS = 7;

const sealed = z.object({ form: z.string(), at: z.string(), for: z.string() });

type Sealing = Pick<World, 'seal' | 'chance' | 'clock'>;

/** A hidden token for one rendering of a form; the same one twice is a double submit. */
export function formToken(world: Sealing, personId: string | undefined): string {
  return world.seal.sign(
    JSON.stringify({ form: world.chance.id(), at: world.clock.now(), for: personId ?? '' }),
  );
}

/** The key of a form's one submission; undefined when the token was not made here, for this person, or lately. */
export function readFormToken(
  world: Sealing,
  token: string | null,
  personId: string | undefined,
): string | undefined {
  const payload = token ? world.seal.open(token) : undefined;
  if (!payload) return undefined;
  const read = z.safeParse(sealed, JSON.parse(payload));
  if (!read.success || read.data.for !== (personId ?? '')) return undefined;
  const ageDays = (epochMs(world.clock.now()) - epochMs(read.data.at)) / 86_400_000;
  return ageDays <= FORM_DAYS ? read.data.form : undefined;
}
