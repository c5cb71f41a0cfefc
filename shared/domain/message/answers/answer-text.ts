import type { PlannedStep } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import { sentences } from '../../scripts/fitting.ts';
import type { Instant } from '../../time/zoned.ts';
import { fitSegments, type Omission } from '../sms/fit-segments.ts';
import type { SenderKind } from '../sms/segments.ts';
import { smsFactsOf } from '../sms/sms-facts.ts';
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

/** "Next: call Dana at Acme: Tue 8 Dec, 9-10 am." A step that is told at one moment says when. */
function nextWords({ next, record, now }: Answer): string | undefined {
  if (!next || !record) return undefined;
  const facts = smsFactsOf(next, record, now, {});
  const line = stepTexts[next.kind].line(facts);
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const when = next.window ? undefined : `I'll text you ${instantWords(next.nudgeAt, clocks)}.`;
  return sentences(`Next: ${line.charAt(0).toLowerCase()}${line.slice(1)}`, when);
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
    because: answer.asks ? undefined : answer.next?.because,
    undo: answer.undoable ? 'UNDO takes it back.' : undefined,
  };
  return fitSegments(
    parts,
    omissions,
    ({ did, asks, next, because, undo }) => sentences(...did, asks, next, next && because, undo),
    answer.sender,
  );
}
