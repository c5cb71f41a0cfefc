import { answerMail, understoodMail, type FactRow, type MailLink } from '../../domain/message/index.ts';
import { answerText } from '../../domain/message/answers/answer-text.ts';
import { shortName } from '../../domain/message/answers/short-names.ts';
import type { ParsedMail } from '../../domain/mail/parsed-mail.ts';
import { plan } from '../../domain/plan/index.ts';
import type { Account } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { answerHeaders, type About } from './mail-thread.ts';
import type { MailAnswer, ReadingMails } from './reading-mails.ts';

/** A mail that came in, as whoever answers it sees it. */
export interface Inbound {
  world: ReadingMails;
  account: Account;
  mail: ParsedMail;
  /** Our address that it was sent to. */
  inbox: string;
}

/** What to tell about a mail. */
export interface Told {
  subject: string;
  says: readonly string[];
  understood?: readonly FactRow[] | undefined;
  /** The record it is about, with its plan as it is now. */
  record?: StoredInterview | undefined;
  draftId?: string | undefined;
  asks?: string | undefined;
  /** The answers to what is asked, each a link to a page with its button. */
  taps?: readonly MailLink[] | undefined;
  script?: { title: string; text: string } | undefined;
  undoable?: boolean | undefined;
}

const aboutOf = ({ record, draftId }: Told): About =>
  draftId ? { draftId } : record ? { recordId: record.id } : undefined;

/** The answer in both its forms. */
export function answerOf({ world, account, mail }: Inbound, told: Told): MailAnswer {
  const now = world.clock.now();
  const { record, says, asks, undoable = false } = told;
  const planning = record && { id: record.id, ...planningRecord(record, account.person) };
  const steps = planning ? plan(planning, now) : [];
  const written = understoodMail({
    subject: told.subject,
    says,
    understood: told.understood ?? [],
    next: planning && { record: planning, steps, now },
    script: told.script,
    asks,
    taps: told.taps,
    links: record
      ? [{ label: 'Open it and correct it', url: `${world.site.publicUrl}/interviews/${record.id}` }]
      : [],
    undoable,
    headers: answerHeaders(account, world.site, mail, aboutOf(told), world.chance.id()),
  });
  const company = planning?.interview.company ?? '';
  const sms = answerText({
    did: says,
    briefly: company ? says.map((said) => said.replaceAll(company, shortName(company))) : says,
    asks,
    record: planning,
    next: steps[0],
    now,
    undoable,
    sender: { tollFree: world.site.tollFreeSender },
  });
  return { ...written, sms, besideMail: true };
}

/** An answer in plain words, in the thread of what was answered. */
export function plainAnswer(
  { world, account, mail }: Inbound,
  plain: { subject: string; text: string; about?: About; links?: { label: string; url: string }[] },
): MailAnswer {
  const written = answerMail({
    subject: plain.subject,
    paragraphs: plain.text.split('\n\n'),
    links: plain.links,
    headers: answerHeaders(account, world.site, mail, plain.about, world.chance.id()),
  });
  return { ...written, sms: plain.text, besideMail: false };
}
