import { fixedTexts } from '../domain/message/index.ts';
import { readReply } from '../domain/reply/read-reply.ts';
import { epochMs } from '../domain/time/zoned.ts';
import { contactKey } from './contact-key.ts';
import { converse } from './converse/converse.ts';
import type { Talking } from './converse/talk.ts';
import { idempotently } from './idempotently.ts';
import type { Account } from './ports/accounts.ts';
import { updateContact } from './update-contact.ts';
import type { World } from './world.ts';

export type Replying = Talking & Pick<World, 'contacts' | 'once' | 'seal'>;

/** A text that came in. */
export interface IncomingText {
  /** The carrier's id; the same one twice is done once and answered the same. */
  messageId: string;
  /** E.164. */
  from: string;
  text: string;
  /** How many pictures came with it. */
  pictures: number;
  /** What the carrier's own opt-out service has already answered. */
  carrierHandled?: 'stop' | 'start' | 'help' | undefined;
}

/** A text may be repeated by its carrier for so long, in days. */
const REMEMBER_DAYS = 30;
/** A number nobody knows is answered once in so many days. */
const STRANGER_DAYS = 7;

/** The opt-out of a number that is nobody's (yet, or any more): kept, since a form may name it tomorrow. */
async function noteOptOut(world: Replying, incoming: IncomingText): Promise<string | null | undefined> {
  const { carrierHandled, from, text } = incoming;
  const { intent } = readReply({ text, now: world.clock.now(), timeZone: 'UTC', open: [], lastNudged: null });
  const stops = carrierHandled === 'stop' || intent === 'unsubscribe';
  if (!stops && carrierHandled !== 'start' && intent !== 'resubscribe') return undefined;
  const suppressedAt = stops ? world.clock.now() : undefined;
  const isNews = await updateContact<boolean>(world, contactKey({ phone: from }), (contact) => ({
    contact: { ...contact, suppressedAt: stops ? (contact.suppressedAt ?? suppressedAt) : undefined },
    value: Boolean(contact.suppressedAt) !== stops,
  }));
  return stops && isNews ? fixedTexts.stopped() : null;
}

/** A number nobody knows: one short answer with the service's address, then nothing for a week. */
async function answerStranger(world: Replying, incoming: IncomingText): Promise<string | null> {
  const optOut = await noteOptOut(world, incoming);
  if (optOut !== undefined) return incoming.carrierHandled ? null : optOut;
  const { from: phone } = incoming;
  const now = world.clock.now();
  const answers = await updateContact<boolean>(world, contactKey({ phone }), (contact) => {
    const age = contact.answeredAt ? epochMs(now) - epochMs(contact.answeredAt) : Infinity;
    if (age < STRANGER_DAYS * 86_400_000) return { contact, value: false };
    return { contact: { ...contact, answeredAt: now }, value: true };
  });
  world.log.info('text-from-stranger', { answered: answers });
  return answers ? fixedTexts.unknownNumber(world.site.publicUrl) : null;
}

/** Whose phone this is. */
async function senderOf(world: Replying, { from }: IncomingText): Promise<Account | undefined> {
  const { ownerId } = await world.contacts.get(contactKey({ phone: from }));
  const account = ownerId ? await world.accounts.get(ownerId) : undefined;
  return account?.person.phone === from ? account : undefined;
}

async function answerTo(
  world: Replying,
  incoming: IncomingText,
  account: Account | undefined,
): Promise<string | null> {
  if (!account) return answerStranger(world, incoming);
  const said = { text: incoming.text, pictures: incoming.pictures };
  const answer = await converse(world, account, { ...said, carrierHandled: incoming.carrierHandled });
  if (incoming.carrierHandled) return null;
  // After STOP what is said still counts, but nothing is texted back: only HELP, and the answer to START.
  const stopped = account.textsStoppedAt && (await world.accounts.get(account.id))?.textsStoppedAt;
  return stopped && answer !== fixedTexts.help() ? null : answer;
}

/** Takes a text and answers the text to send back, or null for none. Every text from a known person is answered, until their STOP. */
export async function takeReply(world: Replying, incoming: IncomingText): Promise<string | null> {
  const { messageId, from, text } = incoming;
  const key = `text ${messageId || world.chance.id()}`;
  const account = await senderOf(world, incoming);
  const request = { key, personId: account?.id, content: `${from}\n${text}`, rememberDays: REMEMBER_DAYS };
  const done = await idempotently(world, request, async () => ({
    answer: JSON.stringify({ reply: await answerTo(world, incoming, account) }),
    keep: true,
  }));
  if (done.kind !== 'done') return null;
  const remembered: { reply: string | null } = JSON.parse(done.answer);
  return remembered.reply;
}
