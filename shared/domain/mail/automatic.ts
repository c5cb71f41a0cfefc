import type { ParsedMail } from './parsed-mail.ts';
import { headerOf } from './parsed-mail.ts';

/** Why a mail must not be answered. */
export type NoAnswerReason = 'auto-submitted' | 'bulk' | 'list' | 'bounce' | 'robot' | 'suppressed' | 'ours';

const robots =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|bounce[-+].*|abuse|listserv|majordomo|root|daemon|autoreply|notifications?)(?:[+-].*)?$/i;
const looped = /^x-ringback-loop$/;

/**
 * Whether a mail must never be answered by a machine (RFC 3834), and why; null when it may be. Only the outer headers
 * count: a newsletter that a person forwards by hand is a mail of that person. `ownDomain` is the domain our mails and
 * their message ids come from.
 */
export function noAnswerReason(mail: ParsedMail, ownDomain: string): NoAnswerReason | null {
  const value = (name: string) => (headerOf(mail, name) ?? '').trim().toLowerCase();
  const submitted = value('auto-submitted').split(';')[0]?.trim() ?? '';
  const from = mail.from?.address ?? '';
  if (isOurs(mail, ownDomain)) return 'ours';
  if (submitted !== '' && submitted !== 'no') return 'auto-submitted';
  if (value('return-path') === '<>' || /^multipart\/report\b/.test(value('content-type'))) return 'bounce';
  if (
    mail.headers.some(({ name }) => /^x-(?:auto-?reply|autorespond|autoresponder|autoreply-from)$/.test(name))
  )
    return 'auto-submitted';
  if (/^(?:bulk|list|junk|auto_reply)$/.test(value('precedence'))) return 'bulk';
  if (
    mail.headers.some(({ name }) =>
      /^list-(?:id|unsubscribe|unsubscribe-post|help|post|subscribe|owner|archive)$/.test(name),
    )
  )
    return 'list';
  if (from === '' || robots.test(from.split('@')[0] ?? '')) return 'robot';
  return suppresses(value('x-auto-response-suppress')) ? 'suppressed' : null;
}

/** `DR` (delivery receipts) and `RN`, `NRN` (read receipts) alone do not speak of answers; `OOF`, `AutoReply` and `All` do. */
function suppresses(header: string): boolean {
  return header.split(/[,;\s]+/).some((word) => word === 'oof' || word === 'autoreply' || word === 'all');
}

function isOurs(mail: ParsedMail, ownDomain: string): boolean {
  const domain = ownDomain.toLowerCase();
  if (domain === '') return false;
  const id = (mail.messageId ?? '').toLowerCase();
  return (
    mail.headers.some(({ name }) => looped.test(name)) ||
    id.endsWith(`@${domain}>`) ||
    (mail.from?.address ?? '').endsWith(`@${domain}`)
  );
}
