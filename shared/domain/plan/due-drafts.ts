import { stepKinds } from '../record/step.ts';
import type { PlanningRecord } from '../record/record.ts';
import type { EpochMs } from '../time/zone-clock.ts';
import type { Draft, Planning } from './draft.ts';
import { livingHistory } from './living-history.ts';
import { orderedDrafts } from './plan.ts';
import { isQuiet } from './waking.ts';

/**
 * How late a wake-up may come and still find what it was for. A plan made a second after a step was due can move
 * that step on (a window with exactly thirty minutes left, an evening that has just passed, an hour in the night that
 * the person chose), and a wake-up is always a little late: without this the step would recede for ever.
 */
const LATE_WAKE_UP_MS = 10 * 60_000;

/**
 * The steps to send now: what is due by the plan of now, and what was due by the plan of the last minutes and is
 * still of use.
 */
export function dueDrafts(
  drafts: readonly Draft[],
  record: PlanningRecord,
  planning: Planning,
): readonly Draft[] {
  const { now } = planning;
  const due = drafts.filter((draft) => !draft.standing && draft.nudgeAt <= now);
  const before = { ...planning, now: lookBackTo(record, now) };
  const missed = orderedDrafts(before).filter(
    (draft) => isStillUseful(draft, planning) && !due.some((one) => one.kind === draft.kind),
  );
  return [...due, ...missed].sort((a, b) => stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind));
}

/** The moment to look back to: a few minutes ago, but not before the last event, which the plan then did not know. */
function lookBackTo(record: PlanningRecord, now: EpochMs): EpochMs {
  const lastAt = livingHistory(record.history, now).at(-1)?.at ?? -Infinity;
  return Math.min(now, Math.max(now - LATE_WAKE_UP_MS, lastAt));
}

function isStillUseful(draft: Draft, { state, waking, now }: Planning): boolean {
  if (draft.standing || draft.nudgeAt > now) return false;
  if (draft.window && draft.window.end <= now) return false;
  if (draft.kind === 'prepare' && state.meeting.startAt <= now) return false;
  return !isQuiet(now, waking) || isQuiet(draft.nudgeAt, waking);
}
