import { contentKey, dedupeKey } from '../../domain/mail/dedupe-key.ts';
import { readForwardingConfirmation } from '../../domain/mail/forwarding-confirmation.ts';
import type { MailToRead } from '../../domain/mail/mail-to-read.ts';
import type { ParsedMail } from '../../domain/mail/parsed-mail.ts';
import { readMail, type MailContext } from '../../domain/mail/read-mail.ts';
import { replyText } from '../../domain/mail/reply-text.ts';
import { mailWords } from '../../domain/message/answers/mail-words.ts';
import { idempotently } from '../idempotently.ts';
import { plainAnswer, type Inbound } from './mail-answer.ts';
import { takeForward } from './forwarded-mail.ts';
import { speaksToUs, talkByMail } from './mail-talk.ts';
import { ourThread } from './mail-thread.ts';
import type { MailAnswer, ReadingMails } from './reading-mails.ts';
import { mayTake, sendAnswer } from './send-answer.ts';
import { secretOf } from './take-mail.ts';
import { mannerOf } from './why-silent.ts';

const REMEMBER_DAYS = 30;

/** Somebody else is reading the same mail at this moment; it will be tried again. */
export class MailInHand extends Error {
  override readonly name = 'MailInHand';
}

/** Gmail asks whether mail may be forwarded here: that is the person's to allow, never ours. */
function passOnConfirmation(inbound: Inbound): MailAnswer | undefined {
  const asked = readForwardingConfirmation(inbound.mail);
  if (!asked) return undefined;
  const { subject, says, code, link } = mailWords.confirmForwarding;
  const answer = plainAnswer(inbound, {
    subject,
    text: [says(asked.account), ...(asked.code ? [code(asked.code)] : [])].join('\n\n'),
    links: asked.link ? [{ label: link, url: asked.link }] : [],
  });
  return { ...answer, sms: asked.code ? `Ringback: ${subject}. ${code(asked.code)}` : answer.sms };
}

const isEmpty = ({ text, html, calendars, messages }: ParsedMail) =>
  text.trim() === '' && html.trim() === '' && calendars.length + messages.length === 0;

/** Nothing about an interview: a friendly word, no record. */
function nothingFound(inbound: Inbound): MailAnswer {
  const empty = isEmpty(inbound.mail);
  return plainAnswer(inbound, {
    subject: empty ? 'Your mail came through empty' : 'No interview in this mail',
    text: empty ? mailWords.empty : mailWords.nothing,
  });
}

/** Whether a mail is somebody's own words, with nothing forwarded in it. */
const isPlain = ({ calendars, messages }: ParsedMail) => calendars.length + messages.length === 0;

/**
 * Who signed in by mail alone never named a zone: then the mail's own clock tells it. Our address says something of
 * how the mail came only where it, or the person's own, stands in the headers (not so in a blind copy).
 */
function contextOf({ account, mail, inbox }: Inbound): MailContext {
  const { timeZone, email } = account.person;
  const named = [...mail.to, ...mail.cc].map(({ address }) => address);
  const isNamed = named.includes(inbox) || named.includes(email?.toLowerCase() ?? inbox);
  return { ...(timeZone !== 'UTC' && { forwarderZone: timeZone }), ...(isNamed && { inbox }) };
}

/** Does what the mail means; what to say, or undefined for nothing. */
async function handle(inbound: Inbound): Promise<MailAnswer | undefined> {
  const { world, account, mail, inbox } = inbound;
  const confirmation = passOnConfirmation(inbound);
  if (confirmation) return confirmation;
  const manner = mannerOf(mail, account, inbox, world.site);
  if (manner.ignored) {
    world.log.info('mail-not-answered', { reason: manner.ignored });
    return undefined;
  }
  const own = isPlain(mail) ? replyText(mail, account.person.name) || unsubscribeIn(mail) : '';
  if (own && ourThread(mail, world.site)) return talkByMail(inbound, own);
  const reading = readMail(mail, contextOf(inbound));
  world.log.info('mail-read', { kind: reading.kind.value, faults: mail.faults.length });
  const answered = await takeForward(inbound, reading);
  if (answered || manner.passedOn) return answered;
  return own && speaksToUs(inbound, own) ? talkByMail(inbound, own) : nothingFound(inbound);
}

/** Mail programs that end a list by mail write into the subject only. */
const unsubscribeIn = ({ subject }: ParsedMail) => (/^\s*unsubscribe\s*$/i.test(subject) ? subject : '');

/** The same forwarded twice by hand has another Message-ID; short answers may well be alike. */
function isRepeatable(world: ReadingMails, mail: ParsedMail): boolean {
  return ourThread(mail, world.site) !== undefined || mail.text.length + mail.html.length < 400;
}

type Answered = MailAnswer | null;

/** Does `work` once for a key; afterwards answers the same. */
async function once<Value>(
  world: ReadingMails,
  personId: string,
  key: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const request = { key, personId, content: '', rememberDays: REMEMBER_DAYS };
  const done = await idempotently(world, request, async () => ({
    answer: JSON.stringify(await work()),
    keep: true,
  }));
  if (done.kind !== 'done') throw new MailInHand('This mail is being read.');
  const value: Value = JSON.parse(done.answer);
  return value;
}

/** Handles the first mail of some content; another one that says the same is only told that it was read. */
async function handleOnce(inbound: Inbound, key: string, content: string): Promise<Answered> {
  const { world } = inbound;
  const first = await once(world, inbound.account.id, `mail-content ${content}`, async () => ({
    by: key,
    answer: (await handle(inbound)) ?? null,
  }));
  if (first.by === key || !first.answer) return first.answer;
  return plainAnswer(inbound, { subject: 'I have this mail already', text: mailWords.repeated });
}

/**
 * Reads a mail that was kept, does what it means and answers the person, once however often it is handed over.
 * Throws when it must be tried again: nothing that was done is done twice.
 */
export async function readKeptMail(world: ReadingMails, { id, to }: MailToRead): Promise<void> {
  const account = await world.accounts.bySecret('inbound', secretOf(to) ?? '');
  const raw = account && (await world.rawMails.get(id));
  if (!account || !raw) return world.log.warn('mail-without-reader', { mail: id, known: Boolean(account) });
  const mail = await world.parseMail(raw);
  const inbound: Inbound = { world, account, mail, inbox: to };
  const key = dedupeKey(mail, to).text;
  const answer = await once<Answered>(world, account.id, `mail ${key}`, async () => {
    if (!(await mayTake(world, account))) {
      world.log.warn('mails-bounded', { person: account.id });
      return null;
    }
    if (isRepeatable(world, mail)) return (await handle(inbound)) ?? null;
    return handleOnce(inbound, key, contentKey(mail, to));
  });
  if (answer) await sendAnswer(world, account.id, key, answer);
}
