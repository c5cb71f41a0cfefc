import { codeMail, fixedTexts } from '../domain/message/index.ts';
import { epochMs, plusMinutes, type Instant } from '../domain/time/zoned.ts';
import { contactKey, type ContactName } from './contact-key.ts';
import type { Contact, LiveCode } from './ports/contacts.ts';
import type { SendOutcome } from './ports/senders.ts';
import { updateContact } from './update-contact.ts';
import type { World } from './world.ts';

/** A code lives so long, in minutes, and takes so many wrong tries. */
const CODE_MINUTES = 10;
const CODE_TRIES = 5;
/** At most so many codes an hour go to one contact. */
const CODES_AN_HOUR = 3;
const HOUR_MS = 3_600_000;

export type SendingCodes = Pick<
  World,
  'contacts' | 'carriers' | 'chance' | 'clock' | 'seal' | 'site' | 'log'
>;

export type CodeSent =
  | { kind: 'sent' }
  /** The hour's codes are used up; the next may go out then. */
  | { kind: 'too-many'; retryAfterSeconds: number }
  /** This channel is not offered here, or its carrier refused. */
  | { kind: 'undeliverable' };

const isLive = (code: LiveCode, now: Instant) => code.triesLeft > 0 && epochMs(code.expiresAt) > epochMs(now);

export const codeHash = (world: Pick<World, 'seal'>, contact: ContactName, code: string): string =>
  world.seal.hash(`code ${contactKey(contact)} ${code}`);

function withCode(contact: Contact, hash: string, now: Instant, personId: string | undefined) {
  if (contact.suppressedAt) return { contact, value: { kind: 'undeliverable' as const } };
  const hourAgo = epochMs(now) - HOUR_MS;
  const recent = contact.codesSentAt.filter((at) => epochMs(at) > hourAgo);
  const [oldest] = recent;
  if (recent.length >= CODES_AN_HOUR && oldest) {
    const retryAfterSeconds = Math.ceil((epochMs(oldest) - hourAgo) / 1000);
    return { contact, value: { kind: 'too-many' as const, retryAfterSeconds } };
  }
  const code = {
    hash,
    sentAt: now,
    expiresAt: plusMinutes(now, CODE_MINUTES),
    triesLeft: CODE_TRIES,
    personId,
  };
  return {
    contact: {
      ...contact,
      codes: [...contact.codes.filter((known) => isLive(known, now)), code],
      codesSentAt: [...recent, now],
    },
    value: { kind: 'sent' as const },
  };
}

/** A page that confirms by itself where the code came by e-mail: it carries both, sealed, and still needs a press. */
function confirmUrl(world: SendingCodes, contact: ContactName, code: string): string {
  const token = world.seal.sign(JSON.stringify({ confirm: contact, code }));
  return `${world.site.publicUrl}/confirm?token=${encodeURIComponent(token)}`;
}

async function handOver(world: SendingCodes, contact: ContactName, code: string): Promise<SendOutcome> {
  const attemptId = world.chance.id();
  const { sms, email } = world.carriers;
  if ('phone' in contact && sms)
    return sms.send({
      attemptId,
      to: contact.phone,
      body: fixedTexts.code(code),
      validUntil: plusMinutes(world.clock.now(), CODE_MINUTES),
    });
  if ('email' in contact && email)
    return email.send({
      attemptId,
      to: contact.email,
      ...codeMail(code, confirmUrl(world, contact, code)),
    });
  return { kind: 'refused', reason: 'misconfigured', code: 'not-offered' };
}

/**
 * Sends a 6-digit code to a phone or an address, whether or not anybody of that contact is known; none to a phone
 * that opted out, until it says START.
 * @param personId whose record or change asks for it; absent when somebody only wants to sign in
 */
export async function sendCode(
  world: SendingCodes,
  contact: ContactName,
  personId?: string,
): Promise<CodeSent> {
  const code = world.chance.code();
  const hash = codeHash(world, contact, code);
  const now = world.clock.now();
  const noted = await updateContact<CodeSent>(world, contactKey(contact), (known) =>
    withCode(known, hash, now, personId),
  );
  if (noted.kind !== 'sent') return noted;
  const outcome = await handOver(world, contact, code);
  world.log.info('code-sent', { channel: 'phone' in contact ? 'sms' : 'email', outcome: outcome.kind });
  return outcome.kind === 'refused' ? { kind: 'undeliverable' } : { kind: 'sent' };
}

/**
 * Tries a code: right ones are used up with all others of the contact, wrong ones cost every live code a try.
 * Answers the code as it was kept, or undefined when it is wrong or has expired.
 */
export async function tryCode(
  world: SendingCodes,
  contact: ContactName,
  code: string,
): Promise<LiveCode | undefined> {
  const now = world.clock.now();
  const hash = codeHash(world, contact, code);
  return updateContact<LiveCode | undefined>(world, contactKey(contact), (known) => {
    const live = known.codes.filter((one) => isLive(one, now));
    const right = live.find((one) => one.hash === hash);
    if (right) return { contact: { ...known, codes: [] }, value: right };
    if (live.length === 0) return { contact: known, value: undefined };
    const codes = live.map((one) => ({ ...one, triesLeft: one.triesLeft - 1 }));
    return { contact: { ...known, codes }, value: undefined };
  });
}
