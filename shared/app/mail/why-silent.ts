import { noAnswerReason, type NoAnswerReason } from '../../domain/mail/automatic.ts';
import { headerOf, type ParsedMail } from '../../domain/mail/parsed-mail.ts';
import { automaticForwarder } from '../../domain/mail/unfold/find-forwarder.ts';
import type { Account } from '../ports/accounts.ts';
import type { Site } from '../world.ts';

export interface Manner {
  /** Why the mail is neither read nor answered; undefined when it is. */
  ignored?: NoAnswerReason | undefined;
  /** A machine's mail that the person's own mailbox passed on: answered only when it is about an interview. */
  passedOn: boolean;
}

const generated = /^\s*auto-generated\b/i;

/**
 * Whether a mail may be answered (RFC 3834). Booking systems write as robots and lists do; what the person's own
 * mailbox passed on of theirs is read, and the answer goes to the person. Vacation notes, bounces and our own mails
 * never are.
 */
export function mannerOf(mail: ParsedMail, account: Account, inbox: string, site: Site): Manner {
  const domains = [site.inboundDomain ?? '', new URL(site.publicUrl).hostname];
  const reasons = domains.map((domain) => noAnswerReason(mail, domain));
  const reason = reasons.find((found) => found === 'ours') ?? reasons[0] ?? undefined;
  if (!reason) return { passedOn: false };
  const forwarder = automaticForwarder(mail, inbox)?.address;
  const isTheirs = forwarder !== undefined && forwarder === account.person.email?.toLowerCase();
  const isReply = reason === 'auto-submitted' && !generated.test(headerOf(mail, 'auto-submitted') ?? '');
  if (!isTheirs || isReply || reason === 'ours' || reason === 'bounce')
    return { ignored: reason, passedOn: isTheirs };
  return { passedOn: true };
}
