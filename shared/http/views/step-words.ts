import { dayWords, distanceWords, instantWords, windowWords } from '../../domain/message/when.ts';
import type { PlanningInterview } from '../../domain/record/record.ts';
import type { PlannedStep } from '../../domain/record/step.ts';
import { dateIn, type Instant, type ZoneName } from '../../domain/time/zoned.ts';

/** "Dana Reyes", or the company where nobody was named. */
export function whoOf({ interviewer, company }: PlanningInterview): string {
  return interviewer?.name ?? company ?? 'them';
}

/** What to do, as a heading: "Call Dana Reyes". */
export function stepTitle(step: PlannedStep, interview: PlanningInterview): string {
  const who = whoOf(interview);
  const company = interview.company ?? 'them';
  switch (step.kind) {
    case 'prepare':
      return `Get ready for ${interview.company ?? 'the interview'}`;
    case 'debrief':
      return 'Tell us what they said';
    case 'thank-you':
      return `Thank ${who} in a short note`;
    case 'keep-promise':
      return `Do what you promised ${who}`;
    case 'their-call':
      return `Did ${who} call you?`;
    case 'call':
      return `Call ${who}${(step.attempt ?? 1) > 1 ? ' again' : ''}`;
    case 'visit':
      return `Drop by ${company}`;
    case 'written-offer':
      return 'Ask for the offer in writing';
    case 'answer-offer':
      return 'Answer the offer';
    case 'close':
      return `Let ${company} go`;
  }
}

/** When, by the person's own clock first: "Tue 8 Dec, 9–10 am your time (noon–1 pm in New York)". */
export function stepWhen(step: PlannedStep, own: ZoneName, theirs: ZoneName): string {
  const clocks = { own, theirs };
  return step.window
    ? windowWords(step.window, clocks, 'fine')
    : instantWords(step.nudgeAt, { own, theirs: own });
}

/** The person's own date of a step. */
export function ownDate(step: PlannedStep, own: ZoneName): string {
  return dateIn(step.window?.start ?? step.nudgeAt, own);
}

/** "today", "in 2 days". */
export function stepDistance(step: PlannedStep, own: ZoneName, now: Instant): string {
  return distanceWords(ownDate(step, own), dateIn(now, own));
}

/** "Tue 8 Dec": only the day. */
export const stepDay = (step: PlannedStep, own: ZoneName): string => dayWords(ownDate(step, own));
