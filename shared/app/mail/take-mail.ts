import type { MailQueue } from '../ports/mail-queue.ts';
import type { RawMails } from '../ports/raw-mail.ts';
import type { World } from '../world.ts';
import { mailOwner } from './mail-owner.ts';

export type TakingMails = Pick<World, 'accounts' | 'clock' | 'seal' | 'log'> & {
  rawMails: RawMails;
  mailQueue: MailQueue;
};

/** A mail as the carrier brought it. */
export interface IncomingMail {
  /** Addresses of the envelope: whose mail it is, whatever its headers say. */
  recipients: readonly string[];
  raw: Uint8Array;
  /** SpamAssassin's score, where the carrier tells one. */
  spamScore?: number | undefined;
}

/** A forwarded mail from a recruiter's mass mailer may well reach 5; this much only rubbish does. */
const SPAM_FROM = 10;
/** Mail to more secret addresses at once than this is no forward. */
const MOST_RECIPIENTS = 5;
/** The carrier's own limit. */
export const MOST_MAIL_BYTES = 30 * 1024 * 1024;

const SECRET = /^[a-z0-9]{16,64}$/;

/** The secret of an inbound address, whatever follows a plus; undefined when it cannot be one of ours. */
export function secretOf(address: string): string | undefined {
  const [local = ''] = address.trim().toLowerCase().split(/[+@]/);
  return SECRET.test(local) ? local : undefined;
}

/** The name a mail is kept under: the same for the same mail to the same address, so that a repetition costs nothing. */
function nameOf(world: Pick<World, 'seal'>, secret: string, raw: Uint8Array): string {
  const hash = world.seal.hash(`mail ${secret} ${Buffer.from(raw).toString('latin1')}`);
  return `${mailOwner(world, secret)}-${hash}`;
}

async function known(world: TakingMails, recipients: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of recipients.slice(0, 100)) {
    const secret = secretOf(address);
    if (!secret || found.has(secret) || found.size >= MOST_RECIPIENTS) continue;
    if (await world.accounts.bySecret('inbound', secret)) found.set(secret, address.trim().toLowerCase());
  }
  return found;
}

/**
 * Keeps a mail and lets it wait to be read, once for each person it was sent to; resolves once both outlive the
 * process. What can never be of use (nobody's address, spam, too big) is logged and left. Throws when it could not
 * be kept: the carrier shall bring it again.
 */
export async function takeMail(world: TakingMails, mail: IncomingMail): Promise<{ taken: number }> {
  const { raw, spamScore = 0 } = mail;
  if (raw.length > MOST_MAIL_BYTES) {
    world.log.warn('mail-too-big', { bytes: raw.length });
    return { taken: 0 };
  }
  const people = await known(world, mail.recipients);
  if (people.size === 0) {
    world.log.info('mail-to-nobody', { recipients: mail.recipients.length });
    return { taken: 0 };
  }
  for (const [secret, to] of people) {
    const id = nameOf(world, secret, raw);
    await world.rawMails.keep(id, raw);
    if (spamScore >= SPAM_FROM) {
      world.log.warn('mail-is-spam', { mail: id, score: spamScore });
      continue;
    }
    await world.mailQueue.put({ id, to, receivedAt: world.clock.now() });
    world.log.info('mail-taken', { mail: id, bytes: raw.length });
  }
  return { taken: people.size };
}
