import type { PlanningRecord } from '../record/record.ts';
import { stepKinds, type PlannedStep } from '../record/step.ts';
import { epochMs, type Instant } from '../time/zoned.ts';
import { plannedStep, type Draft, type Planning } from './draft.ts';
import { stateOf } from './fold/fold.ts';
import type { State } from './state.ts';
import { debrief, prepare, thankYou } from './steps/around-interview.ts';
import { agreedCallOnly, followUps } from './steps/follow-ups.ts';
import { answerOffer, writtenOffer } from './steps/offers.ts';
import { keepPromise, theirCall } from './steps/promises.ts';
import { wakingOf } from './waking.ts';

/**
 * What is still to come for a record, in order, supposing that nobody reports anything and no call is answered.
 * Pure: the same record and `now` give the same plan. Expects a record that `checkRecord` finds no fault with; on
 * any other it still answers, but the plan may make little sense.
 */
export function plan(record: PlanningRecord, now: Instant): PlannedStep[] {
  const planning = planningOf(record, now);
  return orderedDrafts(planning).map((draft) => plannedStep(draft, planning));
}

/** The steps still to come, in order. */
export function orderedDrafts(planning: Planning): Draft[] {
  return draftsOf(planning).sort(
    (a, b) => a.nudgeAt - b.nudgeAt || stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind),
  );
}

/** What the steps of `record` are planned from at `now`. */
export function planningOf(record: PlanningRecord, now: Instant): Planning {
  const nowMs = epochMs(now);
  return { state: stateOf(record, nowMs), waking: wakingOf(record.person), now: nowMs };
}

/** Whether a pause is in force. */
export function isPaused({ pause }: State, now: number): boolean {
  return pause !== undefined && (pause.until === undefined || pause.until > now);
}

function draftsOf(planning: Planning): Draft[] {
  const { state, now } = planning;
  if (state.over) return [];
  if (isPaused(state, now) || state.closed || state.offer?.inWriting) return answerOffer(planning);
  if (state.offer) {
    return [
      ...keepPromise(planning),
      ...theirCall(planning),
      ...agreedCallOnly(planning),
      ...writtenOffer(planning),
      ...answerOffer(planning),
    ];
  }
  return [
    ...prepare(planning),
    ...debrief(planning),
    ...thankYou(planning),
    ...keepPromise(planning),
    ...theirCall(planning),
    ...followUps(planning),
  ];
}
