import type { StepKind } from '../record/step.ts';
import type { Day } from '../time/calendar-day.ts';
import type { Meeting } from './meeting.ts';

/** Why a step is on its day; put into words by `because`. */
export type Reason =
  | { why: 'snoozed'; kind: StepKind; to: number }
  | { why: 'before-interview' }
  | { why: 'after-interview' }
  | { why: 'your-promise'; by: Day; what: string }
  | { why: 'their-call'; at: number }
  | { why: 'offer-unwritten'; on: Day }
  | { why: 'answer-due'; by: Day }
  | { why: 'agreed'; at: number }
  | { why: 'agreed-missed'; at: number }
  | { why: 'decision-passed'; by: Day }
  | { why: 'first-wait'; anchorOn: Day; days: number }
  | { why: 'repeat'; from: Day; days: number }
  | { why: 'visit'; calls: number }
  | { why: 'sent'; kind: StepKind }
  | { why: 'close'; from: Day; days: number };

export function because(
  draft: { kind: StepKind; day: Day; reason: Reason },
  _place: { meeting: Meeting; personZone: string },
): string {
  return draft.reason.why;
}
