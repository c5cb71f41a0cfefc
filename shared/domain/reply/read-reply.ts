import { readAnswer } from './asked/read-answer.ts';
import { readCorrection } from './command/correction.ts';
import { readNewInterview } from './command/new-interview.ts';
import { readAdvertised, splitNumberedPause } from './command/advertised.ts';
import { readOwnCommand } from './command/own-commands.ts';
import { asksOutInPart, isOptIn, isOptOut } from './command/stop-words.ts';
import type { Intent, OneReading, Reading } from './reading.ts';
import { readClauses } from './readers/read-clauses.ts';
import { isSmalltalk } from './readers/smalltalk.ts';
import { chooseReadings } from './refine/choose.ts';
import { pickTarget } from './refine/pick-target.ts';
import { outcomeIntents } from './refine/rank.ts';
import { timeIn } from './refine/said-time.ts';
import { settle } from './refine/settle.ts';
import type { ReplyContext } from './reply-context.ts';
import { glossSpanish } from './text/gloss-spanish.ts';
import { prepare, type Prepared } from './text/prepare.ts';

/** As long as a note may be. */
const LONGEST_NOTE = 2000;

const plain = (intent: Intent, certain = true): OneReading => ({ intent, target: null, certain });

/** Nothing but names and numbers: clear who is meant, not what happened. */
const ONLY_NAMES =
  /^(?:the |at |with |from |for |it is |about |re |, )*@\d+(?: (?:@\d+|and|,|&|at|please|job|one))*$/;
/** "Trent called": did they, or were they? */
const WHO_CALLED = /^@\d+ (?:called|rang|phoned)(?: (?:today|just now|earlier|this morning))?$/;
/** "Bookkeeper job, called": named first, then what was done about it. */
const NAMED_THEN_CALLED = /^@\d+ [,;-] /;

function readWhole(context: ReplyContext, prepared: Prepared): OneReading | undefined {
  if (isOptOut(prepared.tidied) || asksOutInPart(prepared.masked) || isOptOut(glossSpanish(prepared.tidied)))
    return plain('unsubscribe');
  if (isOptIn(prepared.tidied)) return plain('resubscribe');
  if (/^\s*[?\u00bf\uff1f]+\s*$/.test(context.text)) return plain('help');
  if (/^\s*who(?: is it| to)?\s*\?*\s*$/i.test(context.text)) return plain('list');
  const fresh = readNewInterview(context);
  if (fresh) return { ...plain('unknown'), detail: 'new', newInterview: fresh };
  return undefined;
}

function readCommand(context: ReplyContext, prepared: Prepared): OneReading | undefined {
  const own = readOwnCommand(prepared);
  if (!own) return undefined;
  const { target, targets } = own.all
    ? { target: null, targets: context.open.map(({ n }) => n) }
    : pickTarget(undefined, prepared.masked, prepared.references, context);
  const time = own.detail === 'pause' ? timeIn(prepared.mentions[0], 'snooze', context) : undefined;
  const meant =
    own.detail === 'keep' || own.detail === 'close'
      ? pickTarget(undefined, prepared.masked, prepared.references, context).target
      : target;
  return {
    intent: own.intent,
    detail: own.detail,
    target: meant,
    ...(targets && own.detail === 'pause' ? { targets } : {}),
    ...(time ? { time } : {}),
    certain: true,
  };
}

function readNothingClear(context: ReplyContext, prepared: Prepared): OneReading {
  const words = prepared.masked
    .replace(/[.,;!?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const theyCalled = context.asked?.stepKind === 'their-call';
  if (
    ONLY_NAMES.test(words) ||
    (WHO_CALLED.test(words) && !NAMED_THEN_CALLED.test(prepared.masked) && !theyCalled)
  ) {
    const named = pickTarget(undefined, prepared.masked, prepared.references, context);
    const targets = named.target === null ? named.targets : [named.target];
    return { intent: 'ambiguous', target: null, ...(targets ? { targets } : {}), certain: true };
  }
  return plain('unknown', false);
}

/**
 * What a person's text means: which of the label rules' intents, for which open follow-up, at what time. Never
 * throws. What is not clear is `unknown`, or `ambiguous` when only the follow-up is; an ending or an opt-out is
 * only ever read from words that leave no doubt.
 */
export function readReply(context: ReplyContext): Reading {
  const text = context.text.slice(0, LONGEST_NOTE).toWellFormed().trim();
  return { ...read(context), text };
}

type ReadingParts = Omit<Reading, 'text'>;

function read(context: ReplyContext): ReadingParts {
  const paused = splitNumberedPause(context);
  if (paused) {
    const { targets: _, ...reading } = read({ ...context, text: `pause ${paused.rest}` });
    if (reading.detail === 'pause') return { ...reading, target: paused.n };
  }
  const prepared = prepare(context);
  const whole = readWhole(context, prepared);
  if (whole) return whole;
  const advertised = readAdvertised(context, prepared);
  if (advertised) return advertised;
  const answer = readAnswer(context, prepared);
  if (answer) return answer;
  const command = readCommand(context, prepared);
  if (command) return command;
  const nothing = readNothingClear(context, prepared);
  if (nothing.intent === 'ambiguous') return nothing;
  const correction = readCorrection(context.text);
  if (correction) {
    const { target } = pickTarget(undefined, prepared.masked, prepared.references, context);
    return { intent: 'unknown', detail: 'correction', target, correction, certain: true };
  }
  const findings = settle(readClauses(prepared.clauses), prepared.clauses, context.asked);
  const reports = findings.some(({ intent, certain }) => certain && outcomeIntents.has(intent));
  if (!reports && isSmalltalk(prepared.spelled)) return plain('thanks_smalltalk');
  return chooseReadings(findings, prepared, context) ?? nothing;
}
