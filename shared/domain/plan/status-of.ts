import type { PlanningRecord, Status } from '../record/record.ts';
import type { Instant } from '../time/zoned.ts';
import { isPaused, planningOf } from './plan.ts';

/** Where a confirmed record stands at `now`; `pending` is for the app, which alone knows of confirmations. */
export function statusOf(record: PlanningRecord, now: Instant): Exclude<Status, 'pending'> {
  const planning = planningOf(record, now);
  const { state } = planning;
  if (state.over) return state.over;
  if (state.closed) return 'closed';
  if (isPaused(state, planning.now)) return 'paused';
  return state.offer ? 'offer' : 'active';
}
