import type { StepKind } from '../../record/step.ts';
import type { Day } from '../../time/calendar-day.ts';

/** Why a step is on its day; put into words by `because`. Days are the employer's but for the person's own. */
export type Reason =
  | { why: 'snoozed'; to: Day }
  | { why: 'before-interview'; on: Day }
  | { why: 'thanks-after-interview'; on: Day }
  | { why: 'debrief-after-interview'; on: Day }
  | { why: 'your-promise'; by: Day; what: string }
  | { why: 'their-call'; on: Day }
  | { why: 'offer-unwritten'; on: Day }
  | { why: 'answer-due'; by: Day }
  | { why: 'agreed'; on: Day; hourOpen: boolean }
  | { why: 'agreed-missed'; on: Day }
  | { why: 'snooze-missed'; on: Day }
  | { why: 'decision-passed'; by: Day }
  | { why: 'first-wait'; anchorOn: Day; days: number; counting: 'calendar' | 'working' }
  | { why: 'repeat'; from: Day; days: number }
  | { why: 'visit'; calls: number; from: Day }
  | { why: 'sent'; on: Day }
  | { why: 'close'; from: Day; days: number };

/** How a call or visit came to be on another day than its rule aims at. */
export interface Shift {
  /** The day its rule aims at. */
  aimedOn: Day;
  /** The day it is on. */
  on: Day;
  /** Whether the day aimed at has gone by. */
  late: boolean;
  /** What kept the days in between from serving. */
  passedOver: readonly PassedOver[];
}

export type PassedOver = 'decision' | 'weekend' | 'holiday' | 'hours' | { weekday: number };

/** A language that reasons can be put into. */
export interface Words {
  reason(reason: Reason, kind: StepKind): string;
  shift(shift: Shift): string;
}
