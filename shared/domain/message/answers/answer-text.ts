import type { PlannedStep, StepKind } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import { sentences } from '../../scripts/fitting.ts';
import { isBefore, type Instant } from '../../time/zoned.ts';
import { fitSegments, type Omission } from '../sms/fit-segments.ts';
import type { SenderKind } from '../sms/segments.ts';
import { smsFactsOf, type SmsFacts } from '../sms/sms-facts.ts';
import { stepTexts } from '../sms/step-texts.ts';
import { instantWords } from '../when.ts';
import { shortName } from './short-names.ts';

/** The answer to something the person told us. */
export interface Answer {
  /** What was noted, sentence by sentence. */
  did: readonly string[];
  /** The same with long names shortened, for when there is no room. */
  briefly?: readonly string[] | undefined;
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

/** What an answer still has room for. */
interface Room {
  because: boolean;
  /** The number to call: it comes again when the call is due. */
  number: boolean;
  longNames: boolean;
  undo: boolean;
  next: boolean;
}

/** A step of which was told already, and which waits for an answer. */
const isStanding = ({ next, now }: Answer) => next !== undefined && isBefore(next.nudgeAt, now);

function factsIn(room: Room, next: PlannedStep, record: ScriptRecord, now: Instant): SmsFacts {
  const facts = smsFactsOf(next, record, now, {});
  return {
    ...facts,
    ...(!room.number && { phone: undefined, email: undefined }),
    ...(!room.longNames && { who: shortName(facts.who), company: shortName(facts.company) }),
  };
}

/** "Next: call Dana at Acme: Tue 8 Dec, 9-10 am." */
function nextWords(answer: Answer, room: Room): string | undefined {
  const { next, record, now } = answer;
  if (!next || !record || answer.asks) return undefined;
  const facts = factsIn(room, next, record, now);
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const line = stepTexts[next.kind].line(facts);
  if (isStanding(answer)) return `Still open: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
  const announce = announced[next.kind];
  if (announce) return `Next: ${announce(facts, `on ${instantWords(next.nudgeAt, clocks)}`)}.`;
  return `Next: ${line.charAt(0).toLowerCase()}${line.slice(1)}`;
}

function wordsOf(answer: Answer, room: Room): string {
  const { did, briefly = did, asks } = answer;
  const next = room.next ? nextWords(answer, room) : undefined;
  const because = room.because && next && !isStanding(answer) ? answer.next?.because : undefined;
  return sentences(...(room.longNames ? did : briefly), asks, next, because);
}

const without = (part: keyof Room, name: string): Omission<Room> => ({
  name,
  matters: false,
  without: (room) => ({ ...room, [part]: false }),
});

const omissions = [
  without('because', 'why that day'),
  without('number', 'the number to call'),
  without('longNames', 'the rest of a long name'),
  without('undo', 'how to take it back'),
  without('next', 'what comes next'),
];

const ALL: Room = { because: true, number: true, longNames: true, undo: true, next: true };

/**
 * What was done for each record that was spoken of, what comes next and why, what could not be read, and how to take
 * all of it back: one text of two segments at most, if it can be.
 */
export function answersText(answers: readonly Answer[], leftOut: readonly string[] = []): string {
  const undoable = answers.some((answer) => answer.undoable);
  return fitSegments(
    ALL,
    omissions,
    (room) =>
      sentences(
        ...answers.map((answer) => wordsOf(answer, room)),
        ...leftOut,
        room.undo && undoable && 'UNDO takes it back.',
      ),
    answers[0]?.sender,
  );
}

/** The answer about one record. */
export const answerText = (answer: Answer): string => answersText([answer]);
