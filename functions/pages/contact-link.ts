import * as z from 'zod/mini';
import type { ContactName } from '../../shared/app/contact-key.ts';
import type { World } from '../../shared/app/world.ts';
import { readPhone } from '../../shared/domain/record/read-phone.ts';
import { safePath } from './signed-in-only.ts';

const contactName = z.union([z.object({ phone: z.string() }), z.object({ email: z.string() })]);

/** Which contact a code was sent to, and where to go once it is confirmed: sealed, so that an address tells nothing. */
const sealedContact = z.object({
  contact: contactName,
  onward: z.optional(z.string()),
  waiting: z.optional(z.string()),
});

/** The link of a mail: the contact with its code, still to be pressed. */
const sealedCode = z.object({ confirm: contactName, code: z.string() });

export interface ContactLink {
  contact: ContactName;
  onward?: string | undefined;
  /** The sealed name of the record that waits for it. */
  waiting?: string | undefined;
  /** Filled in already, where a mail's link brought it along. */
  code?: string | undefined;
}

/** The path of the page that asks for the code sent to `contact`. */
export function confirmPath(world: Pick<World, 'seal'>, { contact, onward, waiting }: ContactLink): string {
  return `/confirm?to=${encodeURIComponent(world.seal.sign(JSON.stringify({ contact, onward, waiting })))}`;
}

/** The contact a sealed link names; undefined when it was not made here. */
export function readContactLink(world: Pick<World, 'seal'>, token: string): ContactLink | undefined {
  const payload = world.seal.open(token);
  if (!payload) return undefined;
  const value: unknown = JSON.parse(payload);
  const plain = z.safeParse(sealedContact, value);
  if (plain.success) return { ...plain.data, onward: plain.data.onward && safePath(plain.data.onward) };
  const mailed = z.safeParse(sealedCode, value);
  return mailed.success ? { contact: mailed.data.confirm, code: mailed.data.code } : undefined;
}

/** A number without +code is read as one of North America, where the service began. */
const HOME_COUNTRY = 'US';

/** What somebody typed to sign in by: an address where it holds an @, else a phone number; undefined when neither. */
export function readContact(written: string): ContactName | undefined {
  const text = written.trim();
  if (text.includes('@'))
    return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254 ? { email: text } : undefined;
  const phone = readPhone(text, HOME_COUNTRY);
  return phone && { phone: phone.e164 };
}
