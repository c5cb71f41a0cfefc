import type { Day } from '../../time/calendar-day.ts';
import { workingDayFrom } from '../../time/working-days.ts';
import { clockAt, dayIn, type EpochMs } from '../../time/zone-clock.ts';
import { findSlot, visitWindows } from '../call-window.ts';
import { momentDraft, sendAt, type Draft, type Planning } from '../draft.ts';
import { moveOut } from '../waking.ts';
import { notBeforeDecision } from './call.ts';

const VISIT_MS = 30 * 60_000;
const CLOSE_MINUTE = 10 * 60;

/** The visit between the last call and the close, where the playbook has one and the company is near. */
export function visit(planning: Planning, lastCall: Draft | undefined): Draft[] {
  const { state, waking, now } = planning;
  const { end } = state.meeting.playbook;
  const { visitedOn, visitSkippedOn, visitSnoozedTo, lastAttemptOn } = state.counts;
  if (!end?.visit || !state.meeting.local) return [];
  if (visitedOn !== undefined || visitSkippedOn !== undefined) return [];
  if (
    visitSnoozedTo !== undefined &&
    visitSnoozedTo + VISIT_MS >= now &&
    !comesBefore(visitSnoozedTo, lastCall)
  ) {
    return [
      {
        kind: 'visit',
        day: dayIn(visitSnoozedTo, state.meeting.zone),
        window: { start: visitSnoozedTo, end: visitSnoozedTo + VISIT_MS },
        nudgeAt: Math.max(visitSnoozedTo, now),
        reason: { why: 'snoozed', to: dayIn(visitSnoozedTo, waking.zone) },
      },
    ];
  }
  const today = dayIn(now, state.meeting.zone);
  const ownDay = (lastAttemptOn ?? state.anchorOn) + 1;
  const snoozedOn = visitSnoozedTo === undefined ? ownDay : dayIn(visitSnoozedTo, state.meeting.zone);
  const from = Math.max(notBeforeDecision(Math.max(ownDay, snoozedOn), planning), today);
  const slot = findSlot(from, visitWindows, { meeting: state.meeting, waking, now });
  const reason = { why: 'visit', calls: state.counts.attempts, from: ownDay - 1 } as const;
  return [{ kind: 'visit', ...slot, reason, aimedOn: Math.max(ownDay, snoozedOn) }];
}

/** The last step of a playbook that ends by itself. */
export function close(planning: Planning, lastCall: Draft | undefined): Draft[] {
  const { state, waking, now } = planning;
  const { end } = state.meeting.playbook;
  if (!end) return [];
  const { lastAttemptOn, visitedOn, visitSkippedOn } = state.counts;
  const base = Math.max(...[lastAttemptOn, visitedOn, visitSkippedOn].map((day) => day ?? state.anchorOn));
  const day = workingDayFrom(notBeforeDecision(base + end.closeDays, planning), state.meeting.country);
  const plannedAt = moveOut(closeMoment(day, planning), waking);
  const wanted = sendAt('close', plannedAt, planning);
  const nudgeAt = wanted !== undefined && comesBefore(wanted, lastCall) ? Math.max(plannedAt, now) : wanted;
  return momentDraft('close', nudgeAt, { why: 'close', from: base, days: end.closeDays }, planning);
}

/** The moment within the employer's `day` when it is 10:00 for the person. */
function closeMoment(day: Day, { state, waking }: Planning): EpochMs {
  const start = clockAt(day, 0, state.meeting.zone);
  for (let personDay = dayIn(start, waking.zone); ; personDay += 1) {
    const at = clockAt(personDay, CLOSE_MINUTE, waking.zone);
    if (at >= start) return at;
  }
}

function comesBefore(at: EpochMs, call: Draft | undefined): boolean {
  return call !== undefined && at < (call.window?.end ?? call.nudgeAt);
}
