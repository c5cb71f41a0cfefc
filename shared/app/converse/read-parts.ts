import { readReply } from '../../domain/reply/read-reply.ts';
import type { Intent, Reading } from '../../domain/reply/reading.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import { isAnswered } from './is-answered.ts';
import { numberIn, partsOf, type Part } from './parts-of.ts';
import { askedAbout, contextOf, type Talk } from './talk.ts';

/** A part of a text that was understood, and the follow-ups it is about. */
export interface ReadPart {
  reading: Reading;
  targets: readonly FollowUp[];
}

export interface ReadParts {
  /** Whether each part was read by itself: then what could not be read of one is told. */
  apart: boolean;
  read: ReadPart[];
  /** Follow-ups of which something was said that nobody could read, with the words. */
  unread: { target: FollowUp; text: string }[];
}

/** What is about the service, or about no record yet, is said in a text of its own. */
const OF_US: ReadonlySet<Intent> = new Set(['unsubscribe', 'resubscribe', 'undo', 'list', 'help']);

const isOfUs = ({ intent, newInterview }: Reading) => OF_US.has(intent) || newInterview !== undefined;

/** "2. no answer" says "no answer"; without its number it cannot be read as something that number 2 did. */
const NUMBER = /^(?:(?:number|no\.?|nr\.?|#)\s*)?\d{1,2}\s*[.):-]?\s+/iu;

function readPart(talk: Talk, { says, named }: Part, targets: readonly FollowUp[]): Reading {
  const context = contextOf(talk);
  const [n = null, ...others] = named;
  const [first] = targets;
  const asked = first && askedAbout(talk, first.record);
  const open = first && asked?.steps.find((kind) => !isAnswered(kind, first.record));
  const reading = readReply({
    ...context,
    text: others.length === 0 ? says.replace(NUMBER, '') || says : says,
    lastNudged: others.length === 0 ? n : null,
    asked: {
      ...(open && { stepKind: open }),
      ...(asked?.question && { question: asked.question }),
    },
  });
  const intent = reading.intent === 'ambiguous' ? (reading.happened ?? 'ambiguous') : reading.intent;
  return { ...reading, intent };
}

/** Something was understood, and of nobody but those that this part names. */
function isUnderstood(
  talk: Talk,
  { intent, detail, target, targets = [] }: Reading,
  { named }: Part,
): boolean {
  const { question } = talk.account.conversation.asked ?? {};
  const answers = detail === 'yes' || detail === 'no' ? question !== undefined : detail !== undefined;
  const isNews = intent !== 'unknown' && intent !== 'ambiguous' && intent !== 'thanks_smalltalk';
  const spokenOf = target === null ? targets : [target];
  return (isNews || answers) && spokenOf.every((n) => named.includes(n));
}

/** A text that begins with the number of the follow-up it is about, where the reader does not say otherwise. */
function numbered(talk: Talk, { intent, target, targets }: Reading): Part[] {
  const n = numberIn(talk.text, contextOf(talk).open);
  const isOnly = target === n || (target === null && !targets?.length);
  if (n === undefined || !isOnly || intent === 'ambiguous' || talk.text.replace(NUMBER, '') === talk.text)
    return [];
  return [{ text: talk.text, says: talk.text, named: [n] }];
}

/**
 * Reads a text that speaks of several follow-ups part by part, each in the light of what was asked about its own.
 * Undefined where it is no such text, or where no part of it can be read: then the reading of the `whole` counts.
 */
export function readParts(talk: Talk, whole: Reading): ReadParts | undefined {
  const { open, text } = talk;
  const several = partsOf(text, contextOf(talk).open);
  const found: ReadParts = { apart: true, read: [], unread: [] };
  for (const part of several.length > 0 ? several : numbered(talk, whole)) {
    const targets = open.filter(({ n }) => part.named.includes(n));
    const reading = readPart(talk, part, targets);
    if (isOfUs(reading)) return undefined;
    if (isUnderstood(talk, reading, part)) found.read.push({ reading, targets });
    else found.unread.push(...targets.map((target) => ({ target, text: part.text })));
  }
  return found.read.length > 0 ? found : undefined;
}
