import { distanceWords, instantWords, windowWords } from '../../domain/message/when.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { dateIn, type Instant, type ZoneName } from '../../domain/time/zoned.ts';

/** "Dana Reyes", or the company where nobody was named. */
function whoOf({ interviewer, company }: PlanningInterview): string {
  return interviewer?.name ?? company ?? 'them';
}

type Named = { who: string; company: string; step: PlannedStep; interview: PlanningInterview };

const titles: Record<StepKind, (named: Named) => string> = {
  prepare: ({ interview }) => `Get ready for ${interview.company ?? 'the interview'}`,
  debrief: () => 'Tell us what they said',
  'thank-you': ({ who }) => `Thank ${who} in a short note`,
  'keep-promise': ({ who }) => `Do what you promised ${who}`,
  'their-call': ({ who }) => `Did ${who} call you?`,
  call: ({ who, step }) => `Call ${who}${(step.attempt ?? 1) > 1 ? ' again' : ''}`,
  visit: ({ company }) => `Drop by ${company}`,
  'written-offer': () => 'Ask for the offer in writing',
  'answer-offer': () => 'Answer the offer',
  close: ({ company }) => `Let ${company} go`,
};

/** What to do, as a heading: "Call Dana Reyes". */
export function stepTitle(step: PlannedStep, interview: PlanningInterview): string {
  return titles[step.kind]({ who: whoOf(interview), company: interview.company ?? 'them', step, interview });
}

/** When, by the person's own clock first: "Tue 8 Dec, 9–10 am your time (noon–1 pm in New York)". */
export function stepWhen(step: PlannedStep, own: ZoneName, theirs: ZoneName): string {
  const clocks = { own, theirs };
  return step.window
    ? windowWords(step.window, clocks, 'fine')
    : instantWords(step.nudgeAt, { own, theirs: own });
}

/** The person's own date of a step. */
function ownDate(step: PlannedStep, own: ZoneName): string {
  return dateIn(step.window?.start ?? step.nudgeAt, own);
}

/** "today", "in 2 days". */
export function stepDistance(step: PlannedStep, own: ZoneName, now: Instant): string {
  return distanceWords(ownDate(step, own), dateIn(now, own));
}
