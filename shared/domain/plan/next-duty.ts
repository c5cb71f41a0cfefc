import type { PlanningRecord } from '../record/record.ts';
import type { PlannedStep } from '../record/step.ts';
import { dateOf } from '../time/calendar-day.ts';
import { toIso, type EpochMs } from '../time/zone-clock.ts';
import { epochMs, type CalendarDate, type Instant } from '../time/zoned.ts';
import { plannedStep, type Draft, type Planning } from './draft.ts';
import { dueDrafts } from './due-drafts.ts';
import { isPaused, orderedDrafts, planningOf } from './plan.ts';
import { reminderAt, unreportedAt } from './silence-times.ts';
import { moveOut } from './waking.ts';

/**
 * What the service itself must do next for a record. It is due once `at` is not after now. When it is done, the
 * event that says so goes into the history, and the duty is never asked again:
 *
 * - `nudge`: send these steps in one message, then write a `nudged` for each (and `closed` with a `close`);
 * - `remind`: send the one reminder of a step, then write `reminded`;
 * - `unreported`: write `unreported` with the step's kind and `date`;
 * - `pause`: write `paused`, and say so once;
 * - `resume`: a pause ends at `at`; nothing to write, only to look again.
 */
export type Duty =
  | { kind: 'nudge'; at: Instant; steps: [PlannedStep, ...PlannedStep[]] }
  | { kind: 'remind'; at: Instant; step: PlannedStep }
  | { kind: 'unreported'; at: Instant; step: PlannedStep; date: CalendarDate }
  | { kind: 'pause'; at: Instant }
  | { kind: 'resume'; at: Instant };

const SILENCES_TO_PAUSE = 3;

/** The next duty of a record, or undefined when nothing is to come unless something happens. */
export function nextDuty(record: PlanningRecord, now: Instant): Duty | undefined {
  const planning = planningOf(record, now);
  const drafts = orderedDrafts(planning);
  const { state } = planning;
  const isQuietRecord = state.over || state.closed || isPaused(state, planning.now);
  if (!isQuietRecord && state.silence.inRow >= SILENCES_TO_PAUSE) {
    return { kind: 'pause', at: toIso(moveOut(state.silence.lastAt, planning.waking)) };
  }
  const duties = [
    ...drafts.flatMap((draft) => silenceDuty(draft, planning)),
    ...nudgeDuty(drafts, record, planning),
    ...resumeDuty(planning),
  ];
  return duties.reduce<Duty | undefined>(
    (first, duty) => (first && epochMs(first.at) <= epochMs(duty.at) ? first : duty),
    undefined,
  );
}

/** The reminder of a step that stands, or the end of waiting for it. */
function silenceDuty(draft: Draft, planning: Planning): Duty[] {
  const { standing } = draft;
  if (!standing) return [];
  const step = plannedStep(draft, planning);
  return standing.remindedAt === undefined
    ? [{ kind: 'remind', at: toIso(reminderAt(standing, planning.waking)), step }]
    : [
        {
          kind: 'unreported',
          at: toIso(unreportedAt(standing.remindedAt)),
          step,
          date: dateOf(standing.day),
        },
      ];
}

function nudgeDuty(drafts: readonly Draft[], record: PlanningRecord, planning: Planning): Duty[] {
  const due = dueDrafts(drafts, record, planning);
  const coming = drafts.filter((draft) => !draft.standing);
  const at: EpochMs | undefined = due[0]?.nudgeAt ?? coming[0]?.nudgeAt;
  const together = due.length > 0 ? due : coming.filter((draft) => draft.nudgeAt === at);
  const [first, ...rest] = together.map((draft) => plannedStep(draft, planning));
  return first && at !== undefined ? [{ kind: 'nudge', at: toIso(at), steps: [first, ...rest] }] : [];
}

function resumeDuty({ state, now }: Planning): Duty[] {
  const until = state.pause?.until;
  if (until === undefined || until <= now || state.over || state.closed) return [];
  return [{ kind: 'resume', at: toIso(until) }];
}
