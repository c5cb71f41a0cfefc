import type { HistoryEvent } from '../../record/event.ts';
import type { PlanningInterview } from '../../record/record.ts';
import type { StepKind } from '../../record/step.ts';
import { dayOf } from '../../time/calendar-day.ts';
import { dateIn } from '../../time/zoned.ts';
import { dayWords, instantWords, type Clocks } from '../when.ts';

/** Whom an answer speaks of, and by whose clocks. */
export interface AnswerFacts {
  interview: PlanningInterview;
  clocks: Clocks;
  /** Whether an offer of theirs was known already: congratulations are for the first word of it. */
  offeredBefore?: boolean | undefined;
}

interface Promised {
  at?: string | undefined;
  decisionBy?: string | undefined;
  callAt?: string | undefined;
  callHourOpen?: boolean | undefined;
  theyCallAt?: string | undefined;
}

const company = ({ interview }: AnswerFacts) => interview.company ?? 'them';
const who = (facts: AnswerFacts) => facts.interview.interviewer?.name ?? company(facts);
const at = (instant: string, { clocks }: AnswerFacts) => instantWords(instant, clocks);

/** Beyond so many days a date is told with its year, so that a wrong one is seen. */
const FAR_DAYS = 120;

/** The day of a decision, as seen from when it was told. */
function decisionWords(decisionBy: string, { at: toldAt }: Promised): string {
  const isFar = toldAt !== undefined && dayOf(decisionBy) - dayOf(toldAt.slice(0, 10)) > FAR_DAYS;
  return isFar ? `${dayWords(decisionBy)} ${decisionBy.slice(0, 4)}` : dayWords(decisionBy);
}

/** When the person calls: where nobody named an hour, none is told. */
const callWords = (callAt: string, { callHourOpen }: Promised, facts: AnswerFacts) =>
  callHourOpen ? `${dayWords(dateIn(callAt, facts.clocks.theirs))}, no hour named` : at(callAt, facts);

/** What was promised, as part of a sentence that says what was noted; empty when nothing was. */
function promiseWords(promised: Promised, facts: AnswerFacts): string {
  const parts = [
    promised.decisionBy && `they decide by ${decisionWords(promised.decisionBy, promised)}`,
    promised.callAt && `you call ${callWords(promised.callAt, promised, facts)}`,
    promised.theyCallAt && `they call ${at(promised.theyCallAt, facts)}`,
  ].filter(Boolean);
  return parts.join(', ');
}

const noted = (what: string, promised: string) =>
  promised ? `Noted: ${what}; ${promised}.` : `Noted: ${what}.`;

/** "Noted: Acme decides by Fri 4 Dec; you call Wed 9 Dec, 10 am." */
function newsWords({ decisionBy, ...calls }: Promised, facts: AnswerFacts): string {
  const them = company(facts);
  const others = promiseWords(calls, facts);
  if (decisionBy) return noted(`${them} decides by ${decisionWords(decisionBy, calls)}`, others);
  if (calls.callAt && !calls.theyCallAt)
    return `Noted: you call ${them} ${callWords(calls.callAt, calls, facts)}.`;
  if (calls.theyCallAt && !calls.callAt) return `Noted: ${them} calls you ${at(calls.theyCallAt, facts)}.`;
  return others ? noted(`for ${them}`, others) : `Noted: ${them} promised nothing.`;
}

type Did<Type extends HistoryEvent['type']> = (
  event: Extract<HistoryEvent, { type: Type }>,
  facts: AnswerFacts,
) => string;

const outcomeWords = {
  voicemail: (facts: AnswerFacts) => `voicemail left for ${who(facts)}`,
  no_answer: (facts: AnswerFacts) => `no answer at ${company(facts)}`,
  message_with_person: (facts: AnswerFacts) => `message left at ${company(facts)}`,
  spoke: (facts: AnswerFacts) => `you talked with ${who(facts)}`,
  made: (facts: AnswerFacts) => `you called ${who(facts)}`,
} as const;

/** What is new about an offer that was celebrated before. */
function offerNews(inWriting: boolean, answerBy: string | undefined, facts: AnswerFacts): string {
  const due = answerBy && `you answer by ${dayWords(answerBy)}`;
  if (inWriting) return noted(`you have ${company(facts)}'s offer in writing`, due ?? '');
  return due ? `Noted: ${due}.` : `Noted: ${company(facts)}'s offer is not in writing yet.`;
}

/** What was skipped, by the kind of step. */
const skippedWords: Record<StepKind, (facts: AnswerFacts) => string> = {
  prepare: (facts) => `the closing questions for ${company(facts)}`,
  debrief: (facts) => `what ${company(facts)} promised`,
  'thank-you': (facts) => `the thank-you to ${who(facts)}`,
  'keep-promise': (facts) => `your promise to ${company(facts)}`,
  'their-call': (facts) => `the call from ${company(facts)}`,
  call: (facts) => `the call to ${who(facts)}`,
  visit: (facts) => `the visit at ${company(facts)}`,
  'written-offer': (facts) => `asking ${company(facts)} for it in writing`,
  'answer-offer': (facts) => `the answer to ${company(facts)}'s offer`,
  close: (facts) => `the end of ${company(facts)}`,
};

/** One sentence for each thing that can be noted: what was understood, with absolute days and hours. */
const words: { [Type in HistoryEvent['type']]: Did<Type> } = {
  called: (event, facts) => noted(outcomeWords[event.outcome](facts), promiseWords(event, facts)),
  emailed: (event, facts) => noted(`you e-mailed ${who(facts)}`, promiseWords(event, facts)),
  promised: (event, facts) => newsWords(event, facts),
  skipped: ({ step = 'call' }, facts) => `Skipped: ${skippedWords[step](facts)}.`,
  snoozed: ({ until }, facts) => `OK, I'll remind you about ${company(facts)} on ${at(until, facts)}.`,
  thanked: (_, facts) => `Noted: thank-you sent to ${who(facts)}.`,
  visited: (_, facts) => `Noted: you dropped by ${company(facts)}.`,
  you_promised: ({ what, by }) => `Noted your promise, by ${dayWords(by)}: ${what}.`,
  kept: (_, facts) => `Noted: you kept your promise to ${company(facts)}.`,
  answered: (_, facts) => `Noted: you answered ${company(facts)}'s offer.`,
  offer: ({ inWriting, answerBy }, facts) => {
    if (facts.offeredBefore) return offerNews(inWriting, answerBy, facts);
    return `Congratulations on the offer from ${company(facts)}!${
      answerBy ? ` You answer by ${dayWords(answerBy)}.` : ''
    }${inWriting ? ' No more calls to make there.' : ''}`;
  },
  still_waiting: (_, facts) => `Noted: still waiting for ${company(facts)}'s offer in writing.`,
  rejected: (_, facts) =>
    `I'm sorry about ${company(facts)}. It takes courage to get that far. No more reminders for it; a reply worth sending is below.`,
  withdrawn: (_, facts) => `Noted: you withdrew from ${company(facts)}. No more reminders for it.`,
  asked_to_stop: (_, facts) =>
    `Noted: ${company(facts)} asked for no more calls. You won't be reminded to call them.`,
  rescheduled: ({ interviewAt }, facts) =>
    `Noted: the interview with ${company(facts)} is now ${at(interviewAt, facts)}.`,
  next_round: ({ interviewAt }, facts) =>
    `Well done. Next interview with ${company(facts)}: ${at(interviewAt, facts)}.`,
  cancelled: (event, facts) => noted(`${company(facts)} cancelled`, promiseWords(event, facts)),
  paused: ({ until }, facts) =>
    `Paused ${company(facts)}${until ? ` until ${at(until, facts)}` : ''}. RESUME goes on.`,
  resumed: (_, facts) => `${company(facts)} goes on.`,
  closed: (_, facts) => `Closed ${company(facts)}. The door stays open: KEEP goes on.`,
  undone: (_, facts) => `Taken back for ${company(facts)}.`,
  note: (_, facts) => `Kept as a note on ${company(facts)}.`,
  nudged: () => '',
  reminded: () => '',
  unreported: () => '',
  corrected: (_, facts) => `Corrected for ${company(facts)}.`,
};

/** What was noted, in one sentence. */
export function didWords<Type extends HistoryEvent['type']>(
  event: Extract<HistoryEvent, { type: Type }>,
  facts: AnswerFacts,
): string {
  const say: Did<Type> = words[event.type];
  return say(event, facts);
}
