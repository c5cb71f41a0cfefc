import { plan } from '../../domain/plan/index.ts';
import { planningOf } from '../../domain/plan/plan.ts';
import type { State } from '../../domain/plan/state.ts';
import type { PlannedStep, StepKind } from '../../domain/record/step.ts';
import { scriptsFor } from '../../domain/scripts/scripts-for.ts';
import type { ScriptRecord } from '../../domain/scripts/facts.ts';
import { dateIn, epochMs, isBefore, type Instant } from '../../domain/time/zoned.ts';

const MS_PER_HOUR = 3_600_000;

/** Whether something that was told once still waits to be done at `now`. */
const waits: Partial<Record<StepKind, (state: State, now: number) => boolean>> = {
  'their-call': ({ promised: { theyCallAt } }, now) =>
    theyCallAt !== undefined && now - theyCallAt <= 24 * MS_PER_HOUR,
  'keep-promise': ({ own }) => own !== undefined,
  'thank-you': ({ thanked, cancelled, meeting }, now) =>
    !thanked && !cancelled && now - meeting.endAt <= 48 * MS_PER_HOUR,
  prepare: ({ meeting }, now) => now < meeting.startAt,
};

const told: readonly StepKind[] = ['their-call', 'keep-promise', 'thank-you', 'prepare'];

/**
 * The step whose words are wanted now: one that is due, else one that was told of and is still to be done, else the
 * next that has words at all. The plan itself says nothing more of what was told once.
 */
export function stepToSay(record: ScriptRecord, now: Instant): PlannedStep | undefined {
  const { state } = planningOf(record, now);
  const next = plan(record, now).find((step) => scriptsFor(step, record, now).length > 0);
  if (next && !isBefore(now, next.nudgeAt)) return next;
  const kind = told.find((one) => state.marks[one] === 'sent' && waits[one]?.(state, epochMs(now)));
  if (!kind) return next;
  return { kind, date: dateIn(now, state.meeting.zone), nudgeAt: now, because: 'You were told of it.' };
}
