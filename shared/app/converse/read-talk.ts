import { readReply } from '../../domain/reply/read-reply.ts';
import type { NewInterview, Reading } from '../../domain/reply/reading.ts';
import type { ReplyContext } from '../../domain/reply/reply-context.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import { onRightRecord } from './on-right-record.ts';
import { askedAbout, contextOf, type Talk } from './talk.ts';

/** The kind of step a follow-up was last asked about. */
const kindAsked = (talk: Talk, { record }: FollowUp) => askedAbout(talk, record).steps[0];

/**
 * Read in the light of what was asked last; a reply that names another follow-up ("3 nothing") is read in the light
 * of what was asked about that one.
 */
function readInLight(talk: Talk, context: ReplyContext): Reading {
  const reading = readReply(context);
  const kinds = new Set(talk.open.map((one) => kindAsked(talk, one)));
  if (context.asked?.question || kinds.size === 0) return reading;
  for (const stepKind of kinds) {
    if (!stepKind || stepKind === context.asked?.stepKind) continue;
    const other = readReply({ ...context, asked: { stepKind } });
    const target = talk.open.find(({ n }) => n === other.target);
    const isNamed = other.target !== null && other.target !== context.lastNudged;
    if (isNamed && target && other.intent !== 'unknown' && kindAsked(talk, target) === stepKind) return other;
  }
  return reading;
}

const LEADS_UP = /^(?:(?:actually|oh|ok|sorry|it['’]?s|it is|is|its|at|on|so|um|yes|make it|no)[, ]+)+/i;

/** A draft with the time that was missing: the answer fills in a day and an hour, and nothing else. */
function completed(context: ReplyContext, draft: string, reading: Reading): Reading {
  const { when } = reading.newInterview ?? {};
  const known = readReply({ ...context, asked: {}, text: draft }).newInterview;
  if (!when || reading.newInterview?.company || !known?.company) return reading;
  const answer = context.text.trim().replace(LEADS_UP, '');
  const { whenText = '', when: _, ...rest } = known;
  const both = readReply({ ...context, asked: {}, text: `NEW X ${whenText} ${answer}` }).newInterview;
  const isBoth = both?.company === 'X' && both.when?.hourSaid === true;
  const found = isBoth && both.when ? both.when : when;
  const newInterview: NewInterview = {
    ...rest,
    when: found,
    ...(found.hourSaid ? {} : { whenText: answer }),
    missing: found.hourSaid ? [] : ['when'],
  };
  return { ...reading, newInterview };
}

/** A reading of the text; after "which one?", of what was said before it, for the one that is named now. */
export function readTalk(talk: Talk): Reading {
  const context = contextOf(talk);
  const reading = onRightRecord(talk, context, readInLight(talk, context));
  const { asked } = talk.account.conversation;
  if (!asked?.text) return reading;
  if (asked.question === 'which-one' && reading.detail === 'named' && reading.target !== null) {
    const meant = talk.open.find(({ n }) => n === reading.target);
    const stepKind = meant && kindAsked(talk, meant);
    const light = { ...context, asked: { ...(stepKind && { stepKind }) } };
    const before = readReply({ ...light, text: asked.text, lastNudged: reading.target });
    const intent = before.intent === 'ambiguous' ? (before.happened ?? 'unknown') : before.intent;
    return { ...before, intent, target: reading.target };
  }
  if (asked.question === 'interview-at') return completed(context, asked.text, reading);
  return reading;
}
