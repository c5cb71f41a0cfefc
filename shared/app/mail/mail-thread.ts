import type { ParsedMail } from '../../domain/mail/parsed-mail.ts';
import { mailHost } from '../../domain/message/index.ts';
import { inboundAddress } from '../inbound-address.ts';
import type { Account } from '../ports/accounts.ts';
import type { Site } from '../world.ts';

/** Which of our mails a mail answers. */
export type OurThread = { recordId: string } | { draftId: string } | { other: true };

const DRAFT = 'draft-';
const ANSWER = 'answer-';

/** What an answer of ours is about: it is found again by the id that an answer to it names. */
export type About = { recordId: string } | { draftId: string } | undefined;

function rootOf(about: About, id: string): string {
  if (!about) return `${ANSWER}${id}`;
  return 'recordId' in about ? about.recordId : `${DRAFT}${about.draftId}`;
}

const isPlain = (id: string) => /^<[\x21-\x7e]{3,300}>$/.test(id);

/** Headers of an answer: a machine's, in the thread of what it answers, to be answered at the person's own address. */
export function answerHeaders(
  account: Account,
  site: Site,
  mail: Pick<ParsedMail, 'messageId'>,
  about: About,
  id: string,
): Record<string, string> {
  const host = mailHost(site.publicUrl);
  const address = inboundAddress(account, site);
  const root = rootOf(about, id);
  const theirs = mail.messageId && isPlain(mail.messageId) ? mail.messageId : undefined;
  return {
    'Auto-Submitted': 'auto-replied',
    'X-Ringback-Loop': '1',
    'X-Auto-Response-Suppress': 'All',
    ...(address && { 'Reply-To': address }),
    'Message-ID': `<${root}.mail-${id}@${host}>`,
    References: [`<${root}@${host}>`, theirs].filter(Boolean).join(' '),
    ...(theirs && { 'In-Reply-To': theirs }),
  };
}

function partOf(id: string): OurThread {
  if (id.startsWith(DRAFT)) return { draftId: id.slice(DRAFT.length) };
  return id.startsWith(ANSWER) ? { other: true } : { recordId: id };
}

/** The conversation of ours that a mail belongs to, by the ids it answers; undefined when it answers none of them. */
export function ourThread(mail: Pick<ParsedMail, 'references'>, site: Site): OurThread | undefined {
  const host = mailHost(site.publicUrl);
  const ours = mail.references.flatMap((reference) => {
    const [local = '', domain] = reference.slice(1, -1).split('@');
    const [id = ''] = local.split('.');
    return domain === host && /^[A-Za-z0-9-]{1,128}$/.test(id) ? [partOf(id)] : [];
  });
  return ours[0];
}
