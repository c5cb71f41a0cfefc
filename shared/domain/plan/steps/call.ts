import type { Day } from '../../time/calendar-day.ts';
import { workingDaysAfter } from '../../time/working-days.ts';
import { dayIn, type EpochMs } from '../../time/zone-clock.ts';
import type { Reason } from '../because/reason.ts';
import { findSlot, windowsOf } from '../call-window.ts';
import type { Draft, Planning } from '../draft.ts';
import type { Meeting } from '../meeting.ts';
import { eveningBefore, isQuiet, moveOut, type Waking } from '../waking.ts';

const EXACT_MS = 30 * 60_000;
const AGREED_AHEAD_MS = 15 * 60_000;

/** A call at exactly `at`, which its 30 minutes from then on still allow. */
function isStillOpen(at: EpochMs, now: EpochMs): boolean {
  return at + EXACT_MS >= now;
}

/** When to tell of an agreed call: a quarter of an hour ahead, the evening before, or at once. */
function agreedNudgeAt(at: EpochMs, waking: Waking, now: EpochMs): EpochMs {
  const ideal = at - AGREED_AHEAD_MS;
  const planned = isQuiet(ideal, waking) ? eveningBefore(ideal, waking) : ideal;
  if (planned >= now) return planned;
  const late = moveOut(now, waking);
  return late < at ? late : now;
}

function exactCall(at: EpochMs, nudgeAt: EpochMs, reason: Reason, planning: Planning): Draft {
  return {
    kind: 'call',
    attempt: planning.state.counts.attempts + 1,
    day: dayIn(at, planning.state.meeting.zone),
    window: { start: at, end: at + EXACT_MS },
    nudgeAt,
    reason,
  };
}

/** @param from the first day it may be on; @param aimedOn the day its rule aims at */
function ordinaryCall(from: Day, aimedOn: Day, reason: Reason, planning: Planning): Draft {
  const { state, now } = planning;
  const attempt = state.counts.attempts + 1;
  const today = dayIn(now, state.meeting.zone);
  const slot = findSlot(Math.max(from, today), windowsOf(attempt, state.meeting), {
    meeting: state.meeting,
    waking: planning.waking,
    now,
  });
  return { kind: 'call', attempt, ...slot, reason, aimedOn };
}

/** The call that the person moved or the employer agreed to, which comes before any other; if there is one. */
export function arrangedCall(planning: Planning): Draft | undefined {
  const { state, waking, now } = planning;
  const { agreedAt, agreedHourOpen: hourOpen } = state.promised;
  const { callSnoozedTo } = state.counts;
  const at = callSnoozedTo ?? agreedAt;
  if (at === undefined) return undefined;
  const on = dayIn(at, state.meeting.zone);
  if (isStillOpen(at, now)) {
    return callSnoozedTo === undefined
      ? exactCall(at, agreedNudgeAt(at, waking, now), { why: 'agreed', on, hourOpen }, planning)
      : exactCall(at, Math.max(at, now), { why: 'snoozed', to: dayIn(at, waking.zone) }, planning);
  }
  if (agreedAt !== undefined) return ordinaryCall(on, on, { why: 'agreed-missed', on }, planning);
  return ordinaryCall(notBeforeDecision(on, planning), on, { why: 'snooze-missed', on }, planning);
}

/** The next call that the playbook asks for. */
export function playbookCall(planning: Planning): Draft {
  const { from, reason } = callDay(planning);
  return ordinaryCall(notBeforeDecision(from, planning), from, reason, planning);
}

function callDay({ state }: Planning): { from: Day; reason: Reason } {
  const { by } = state.promised;
  const { lastMoveOn } = state.counts;
  if (by !== undefined && (lastMoveOn === undefined || by >= lastMoveOn)) {
    return { from: by + 1, reason: { why: 'decision-passed', by } };
  }
  const { firstCallAfter, repeatDays } = state.meeting.playbook;
  if (lastMoveOn === undefined) {
    const { anchorOn } = state;
    return {
      from: firstCallDay(anchorOn, state.meeting),
      reason: { why: 'first-wait', anchorOn, ...firstCallAfter },
    };
  }
  return { from: lastMoveOn + repeatDays, reason: { why: 'repeat', from: lastMoveOn, days: repeatDays } };
}

function firstCallDay(anchorOn: Day, { playbook, country }: Meeting): Day {
  const { days, counting } = playbook.firstCallAfter;
  return counting === 'working' ? workingDaysAfter(anchorOn, days, country) : anchorOn + days;
}

/** No call, visit or close comes before the day after they meant to decide. */
export function notBeforeDecision(day: Day, { state }: Planning): Day {
  const { by } = state.promised;
  return by === undefined ? day : Math.max(day, by + 1);
}
