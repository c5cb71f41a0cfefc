import { statusOf } from '../../domain/plan/index.ts';
import { readReply } from '../../domain/reply/read-reply.ts';
import type { Intent, OneReading, Reading } from '../../domain/reply/reading.ts';
import type { ReplyContext } from '../../domain/reply/reply-context.ts';
import { maskNames } from '../../domain/reply/target/mask-names.ts';
import { tidy } from '../../domain/reply/text/tidy.ts';
import { isBefore } from '../../domain/time/zoned.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import { planningRecord } from '../present.ts';
import { isAnswered } from './is-answered.ts';
import { numberIn } from './parts-of.ts';
import { askedAbout, lastNudged, type Talk } from './talk.ts';

const OF_A_CALL: ReadonlySet<Intent> = new Set(['left_voicemail', 'no_answer', 'spoke_callback']);

const isOfCall = ({ intent, detail }: OneReading) =>
  OF_A_CALL.has(intent) || (intent === 'done' && detail === 'spoke');

const namesNone = ({ text, open }: ReplyContext): boolean =>
  numberIn(text.trim(), open) === undefined && maskNames(tidy(text), open).references.length === 0;

const isHeld = ({ world, account }: Talk, { record }: FollowUp): boolean =>
  !isBefore(world.clock.now(), planningRecord(record, account.person).interview.interviewAt);

/** A call was asked for, and nothing has been told of it. */
const callStands = (talk: Talk, one: FollowUp): boolean =>
  isHeld(talk, one) && (lastNudged(one.record)[0] === 'call' || one.next?.kind === 'call');

/** What the asking record cannot have meant is read of the one whose call stands; of several, which one is asked. */
function ofStandingCall(talk: Talk, context: ReplyContext, reading: Reading): Reading {
  const [one, ...more] = talk.open.filter((followUp) => callStands(talk, followUp));
  if (!one) return reading;
  if (more.length > 0) return which(reading, [one, ...more]);
  const read = readReply({ ...context, lastNudged: one.n, asked: { stepKind: 'call' } });
  return isOfCall(read) ? { ...read, target: one.n } : reading;
}

const which = (reading: Reading, fitting: readonly FollowUp[]): Reading => ({
  intent: 'ambiguous',
  ...(reading.intent !== 'ambiguous' && { happened: reading.intent }),
  target: null,
  targets: fitting.map(({ n }) => n),
  certain: true,
  text: reading.text,
});

const BARE_NO = /^\W*(?:n|no|nope|nah|none)\W*$/i;

/**
 * Words that name nobody are about the record asked about last, unless they cannot be: a call is reported of an
 * interview that was held, an ending is not taken for the record that has an offer while others are open, and a bare
 * "no" takes back nothing that was told before.
 */
export function onRightRecord(talk: Talk, context: ReplyContext, reading: Reading): Reading {
  const last = talk.open.find(({ n }) => n === context.lastNudged);
  if (!last || context.asked?.question) return reading;
  if (BARE_NO.test(talk.text)) {
    const [step] = askedAbout(talk, last.record).steps;
    return step && reading.intent === 'promised' && isAnswered(step, last.record)
      ? { intent: 'unknown', detail: 'no', target: last.n, certain: true, text: reading.text }
      : reading;
  }
  if (talk.open.length < 2 || !namesNone(context)) return reading;
  if (isOfCall(reading) && !isHeld(talk, last)) return ofStandingCall(talk, context, reading);
  const now = talk.world.clock.now();
  const isOffered = statusOf(planningRecord(last.record, talk.account.person), now) === 'offer';
  const isEnding = reading.intent === 'rejected' || reading.intent === 'stop_contact';
  if (isEnding && (isOffered || !isHeld(talk, last))) return which(reading, talk.open);
  return reading;
}
