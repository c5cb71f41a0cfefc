import type { PlannedStep, StepKind } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import { sentences } from '../../scripts/fitting.ts';
import { isBefore, type Instant } from '../../time/zoned.ts';
import { fitSegments, type Omission } from '../sms/fit-segments.ts';
import type { SenderKind } from '../sms/segments.ts';
import { smsFactsOf, type SmsFacts } from '../sms/sms-facts.ts';
import { stepTexts } from '../sms/step-texts.ts';
import { instantWords } from '../when.ts';

/** The answer to something the person told us. */
export interface Answer {
  /** What was noted, sentence by sentence. */
  did: readonly string[];
  /** The one short question that is still open, if any; it takes the place of what comes next. */
  asks?: string | undefined;
  /** The record as it is now, and what comes next of it. */
  record?: ScriptRecord | undefined;
  next?: PlannedStep | undefined;
  now: Instant;
  /** Whether UNDO would take something back. */
  undoable: boolean;
  sender?: SenderKind | undefined;
}

/** What the service does next at one moment, for the steps that have no window of their own. */
const announced: Partial<Record<StepKind, (facts: SmsFacts, when: string) => string>> = {
  prepare: (_, when) => `I'll send you the closing questions ${when}`,
  debrief: (facts, when) => `I'll ask ${when} what ${whom(facts)} promised`,
  'thank-you': (facts, when) => `I'll remind you ${when} of a thank-you to ${whom(facts)}`,
  'keep-promise': (facts, when) => `I'll remind you ${when} of what you promised ${whom(facts)}`,
  'their-call': (facts, when) => `I'll ask ${when} whether ${whom(facts)} called`,
  'written-offer': (_, when) => `I'll ask ${when} whether the offer is in writing`,
  'answer-offer': ({ answerBy }, when) =>
    `I'll remind you ${when} to answer the offer${answerBy ? ` by ${answerBy}` : ''}`,
  close: (_, when) => `if nothing comes, I'll say ${when} that it's time to let it go`,
};

const whom = ({ who, company }: SmsFacts) => who ?? company ?? 'them';

/** A step of which was told already, and which waits for an answer. */
const isStanding = ({ next, now }: Answer) => next !== undefined && isBefore(next.nudgeAt, now);

/** "Next: call Dana at Acme: Tue 8 Dec, 9-10 am." */
function nextWords(answer: Answer): string | undefined {
  const { next, record, now } = answer;
  if (!next || !record) return undefined;
  const facts = smsFactsOf(next, record, now, {});
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const line = stepTexts[next.kind].line(facts);
  if (isStanding(answer)) return `Still open: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
  const announce = announced[next.kind];
  if (announce) return `Next: ${announce(facts, `on ${instantWords(next.nudgeAt, clocks)}`)}.`;
  return `Next: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

interface Parts {
  did: readonly string[];
  asks?: string | undefined;
  next?: string | undefined;
  because?: string | undefined;
  undo?: string | undefined;
}

const dropped = (name: string, matters: boolean, part: keyof Omit<Parts, 'did'>): Omission<Parts> => ({
  name,
  matters,
  without: (parts) => ({ ...parts, [part]: undefined }),
});

const omissions = [
  dropped('why that day', false, 'because'),
  dropped('how to take it back', false, 'undo'),
  dropped('what comes next', true, 'next'),
];

/** What was done, what comes next and why, and how to take it back: one text of two segments at most, if it can be. */
export function answerText(answer: Answer): string {
  const parts: Parts = {
    did: answer.did,
    asks: answer.asks,
    next: answer.asks ? undefined : nextWords(answer),
    because: answer.asks || isStanding(answer) ? undefined : answer.next?.because,
    undo: answer.undoable ? 'UNDO takes it back.' : undefined,
  };
  return fitSegments(
    parts,
    omissions,
    ({ did, asks, next, because, undo }) => sentences(...did, asks, next, next && because, undo),
    answer.sender,
  );
}
