import type { ParsedMail } from '../../domain/mail/parsed-mail.ts';
import { isForward } from '../../domain/mail/reply-text.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { readReply } from '../../domain/reply/read-reply.ts';
import { converse } from '../converse/converse.ts';
import { lastNudged } from '../converse/talk.ts';
import type { Account, Asked } from '../ports/accounts.ts';
import { refreshAlarms, updateAccount } from '../update.ts';
import { askedFor, draftOf } from './drafts.ts';
import { plainAnswer, type Inbound } from './mail-answer.ts';
import { ourThread, type About, type OurThread } from './mail-thread.ts';
import type { MailAnswer } from './reading-mails.ts';

const LONGEST_SUBJECT = 120;

/** "Re: …", so that mail programs keep it with what it answers. */
function subjectOf({ subject }: Pick<ParsedMail, 'subject'>): string {
  const bare = subject.replace(/^(?:\s*(?:re|aw|sv|antw|ré?f?)\s*(?:\[\d+\])?:)+/i, '').trim();
  return `Re: ${Array.from(bare || 'your mail')
    .slice(0, LONGEST_SUBJECT)
    .join('')}`;
}

/** The account as if what the mail answers had been asked last. */
async function inLightOf({ world, account }: Inbound, thread: OurThread | undefined): Promise<Account> {
  const asked = await askedIn(world, account, thread);
  return asked ? { ...account, conversation: { ...account.conversation, asked } } : account;
}

async function askedIn(
  world: Inbound['world'],
  account: Account,
  thread: OurThread | undefined,
): Promise<Asked | undefined> {
  if (!thread || 'other' in thread) return undefined;
  if ('draftId' in thread) {
    const draft = draftOf(account, thread.draftId);
    return draft && askedFor(draft);
  }
  if (account.conversation.asked?.recordId === thread.recordId) return undefined;
  const record = await world.interviews.get({ personId: account.id, id: thread.recordId });
  return record && { recordId: record.id, steps: lastNudged(record), at: world.clock.now() };
}

const aboutOf = (thread: OurThread | undefined): About =>
  thread && !('other' in thread) ? thread : undefined;

/** STOP by mail ends the reminders by mail; texts have a STOP of their own. */
async function setMails(inbound: Inbound, stoppedAt: string | undefined): Promise<void> {
  const { world, account } = inbound;
  await updateAccount(world, account.id, (known) => ({ ...known, emailsStoppedAt: stoppedAt }));
  await refreshAlarms(world, account.id);
  world.log.info(stoppedAt ? 'mails-stopped' : 'mails-started', { person: account.id });
}

/** What a text would mean that says nothing of any record. */
function bareIntent({ world, account }: Inbound, text: string) {
  const { timeZone } = account.person;
  return readReply({ text, now: world.clock.now(), timeZone, open: [], lastNudged: null }).intent;
}

/**
 * Whether somebody's own words are for the conversation, though they answer no mail of ours: only what the person
 * wrote themselves, and nothing they pass on.
 */
export function speaksToUs(inbound: Inbound, text: string): boolean {
  const { mail, account } = inbound;
  if (isForward(mail) || mail.from?.address !== account.person.email?.toLowerCase()) return false;
  const intent = text.length <= 500 ? bareIntent(inbound, text) : 'unknown';
  return intent !== 'unknown' && intent !== 'thanks_smalltalk';
}

/** Answers what somebody wrote to us in their own words, as a text would be; undefined where a text has no answer. */
export async function talkByMail(inbound: Inbound, text: string): Promise<MailAnswer | undefined> {
  const { world, mail } = inbound;
  const thread = ourThread(mail, world.site);
  const subject = subjectOf(mail);
  const intent = bareIntent(inbound, text);
  if (intent === 'unsubscribe' || intent === 'resubscribe') {
    const isStop = intent === 'unsubscribe';
    await setMails(inbound, isStop ? world.clock.now() : undefined);
    return plainAnswer(inbound, { subject, text: isStop ? mailWords.stoppedMails : mailWords.startedMails });
  }
  const asIf = await inLightOf(inbound, thread);
  const answer = await converse(world, asIf, { text, pictures: 0 });
  if (answer === null) return undefined;
  const about = aboutOf(thread);
  const links =
    about && 'recordId' in about
      ? [{ label: 'Open the plan', url: `${world.site.publicUrl}/interviews/${about.recordId}` }]
      : [];
  return plainAnswer(inbound, { subject, text: answer.replace(/^Ringback: /, ''), about, links });
}
