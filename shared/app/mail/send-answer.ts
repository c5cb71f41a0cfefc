import { isQuiet, wakingOf } from '../../domain/plan/waking.ts';
import { dateIn, epochMs } from '../../domain/time/zoned.ts';
import type { ChannelName } from '../channels.ts';
import { deliverOver, type Letter } from '../deliver.ts';
import { idempotently } from '../idempotently.ts';
import type { Account, MailDay } from '../ports/accounts.ts';
import { updateAccount } from '../update.ts';
import type { MailAnswer, ReadingMails } from './reading-mails.ts';

/** More than a whole search forwarded in one evening; two machines talking to each other reach it. */
const MOST_TAKEN_A_DAY = 400;
const MOST_ANSWERED_A_DAY = 200;
const REMEMBER_DAYS = 30;

/** The answer is out with no carrier, and shall be tried again. */
export class AnswerNotSent extends Error {
  override readonly name = 'AnswerNotSent';
}

type Counted = Omit<MailDay, 'on'>;

/** Counts one more mail of today; false when there were too many. */
async function count(
  world: Pick<ReadingMails, 'accounts' | 'clock'>,
  { id, person }: Account,
  what: keyof Counted,
  most: number,
): Promise<boolean> {
  const on = dateIn(world.clock.now(), person.timeZone);
  const counted = await updateAccount(world, id, (known) => {
    const today = known.mailDay?.on === on ? known.mailDay : { on, taken: 0, answered: 0 };
    return { ...known, mailDay: { ...today, [what]: Math.min(today[what] + 1, most + 1) } };
  });
  return (counted?.mailDay?.[what] ?? 0) <= most;
}

/** Whether one more mail of today is read. */
export const mayTake = (world: ReadingMails, account: Account): Promise<boolean> =>
  count(world, account, 'taken', MOST_TAKEN_A_DAY);

function letterOf({ sms, subject, text, html, headers }: MailAnswer): Letter {
  return { sms: () => ({ body: sms }), email: () => ({ subject, text, html, headers }) };
}

/**
 * An answer goes to a confirmed address, to those too who want no more reminders by e-mail; else to a confirmed phone.
 * Who chose both gets a text beside it while they are awake: a mailbox may forward by itself, at any hour.
 */
function channelsOf(account: Account, world: ReadingMails): { first?: ChannelName; beside?: ChannelName } {
  const { person, confirmed, undeliverable, textsStoppedAt } = account;
  const { carriers, clock } = world;
  const byMail = carriers.email && person.email && confirmed.email && !undeliverable?.email;
  const byText = carriers.sms && person.phone && confirmed.phone && !undeliverable?.phone && !textsStoppedAt;
  if (!byMail) return byText ? { first: 'sms' } : {};
  const alsoText = byText && person.channel === 'both' && !isQuiet(epochMs(clock.now()), wakingOf(person));
  return { first: 'email', ...(alsoText && { beside: 'sms' }) };
}

async function send(world: ReadingMails, personId: string, answer: MailAnswer): Promise<string> {
  const account = await world.accounts.get(personId);
  const { first, beside } = account ? channelsOf(account, world) : {};
  if (!account || !first) return 'nobody-to-tell';
  if (!(await count(world, account, 'answered', MOST_ANSWERED_A_DAY))) {
    world.log.warn('mail-answers-bounded', { person: personId });
    return 'bounded';
  }
  const meta = { groupId: world.chance.id(), purpose: 'answer', about: [] };
  const delivery = await deliverOver(world, account, first, letterOf(answer), meta);
  if (delivery.kind === 'failed') throw new AnswerNotSent('No carrier took the answer to a mail.');
  // The mail is out: a text that fails is no reason to send it again.
  if (beside && answer.besideMail) await deliverOver(world, account, beside, letterOf(answer), meta);
  return delivery.kind;
}

/**
 * Sends the answer to the mail known by `key`, at most once, however often it is asked: an answer that may have gone
 * out is never repeated. Throws AnswerNotSent when it surely did not.
 */
export async function sendAnswer(
  world: ReadingMails,
  personId: string,
  key: string,
  answer: MailAnswer,
): Promise<void> {
  const once = { key: `mail-answer ${key}`, personId, content: '', rememberDays: REMEMBER_DAYS };
  const done = await idempotently(world, once, async () => ({
    answer: await send(world, personId, answer),
    keep: true,
  }));
  if (done.kind !== 'done') throw new AnswerNotSent('Somebody else is sending this answer.');
}
