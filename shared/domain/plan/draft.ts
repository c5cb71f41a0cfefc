import type { PlannedStep, StepKind } from '../record/step.ts';
import { dateOf, type Day } from '../time/calendar-day.ts';
import { dayIn, toIso, type EpochMs } from '../time/zone-clock.ts';
import { because } from './because/because.ts';
import type { Reason } from './because/reason.ts';
import type { Nudge, State } from './state.ts';
import { moveOut, type Span, type Waking } from './waking.ts';

/** What every step is planned from. */
export interface Planning {
  state: State;
  waking: Waking;
  now: EpochMs;
}

/** A step while it is planned, in numbers; `reason` becomes its `because`. */
export interface Draft {
  kind: StepKind;
  attempt?: number;
  day: Day;
  window?: Span;
  nudgeAt: EpochMs;
  reason: Reason;
  /** The nudge by which it stands, if it was sent already. */
  standing?: Nudge;
  /** The day its rule aims at, where days can be passed over. */
  aimedOn?: Day;
}

/**
 * When a step that is asked once is sent. A step that was sent or dropped has no instant; one the person moved has
 * theirs; one whose instant has passed is sent now (moved out of the quiet hours) if `isUseful` then, else not.
 */
export function sendAt(
  kind: StepKind,
  plannedAt: EpochMs,
  { state, waking, now }: Planning,
  isUseful: (at: EpochMs) => boolean = () => true,
): EpochMs | undefined {
  const mark = state.marks[kind];
  if (mark === 'sent' || mark === 'dropped') return undefined;
  const due = mark ? mark.snoozedTo : plannedAt;
  if (due >= now) return due;
  const late = moveOut(now, waking);
  return isUseful(late) ? late : undefined;
}

/** A step that has no window: its day is the employer's at `nudgeAt`. */
export function momentDraft(
  kind: StepKind,
  nudgeAt: EpochMs | undefined,
  reason: Reason,
  { state, waking }: Planning,
): Draft[] {
  if (nudgeAt === undefined) return [];
  const moved = typeof state.marks[kind] === 'object';
  return [
    {
      kind,
      day: dayIn(nudgeAt, state.meeting.zone),
      nudgeAt,
      reason: moved ? { why: 'snoozed', to: dayIn(nudgeAt, waking.zone) } : reason,
    },
  ];
}

/** The step as the world sees it. */
export function plannedStep(draft: Draft, { state, now }: Planning): PlannedStep {
  const { kind, attempt, window } = draft;
  return {
    kind,
    ...(attempt !== undefined && { attempt }),
    date: dateOf(draft.day),
    ...(window && { window: { start: toIso(window.start), end: toIso(window.end) } }),
    nudgeAt: toIso(draft.nudgeAt),
    because: because(draft, {
      meeting: state.meeting,
      decisionBy: state.promised.by,
      today: dayIn(now, state.meeting.zone),
    }),
  };
}
