import { dayIn } from '../../time/zone-clock.ts';
import { eveningBefore, isQuiet, moveOut } from '../waking.ts';
import { momentDraft, sendAt, type Draft, type Planning } from '../draft.ts';

const MS_PER_HOUR = 3_600_000;
const HOURS_BEFORE = 2;
const HOURS_AFTER = 2;
/** How long after the interview thanks and a debrief still make sense. */
const FRESH_HOURS = 48;

/** The closing questions, two hours before the interview. */
export function prepare(planning: Planning): Draft[] {
  const { state, waking, now } = planning;
  const { startAt } = state.meeting;
  if (state.cancelled || startAt <= now) return [];
  const mark = state.marks.prepare;
  if (typeof mark === 'object' && mark.snoozedTo >= startAt) return [];
  const ideal = startAt - HOURS_BEFORE * MS_PER_HOUR;
  const plannedAt = isQuiet(ideal, waking) ? eveningBefore(ideal, waking) : ideal;
  const nudgeAt = sendAt('prepare', plannedAt, planning, (at) => at < startAt);
  return momentDraft('prepare', nudgeAt, { why: 'before-interview', on: state.anchorOn }, planning);
}

/** What was promised, asked two hours after the interview, while nothing was said of it. */
export function debrief(planning: Planning): Draft[] {
  return planning.state.said ? [] : soonAfter('debrief', planning);
}

/** The thank-you note, in one message with the debrief. */
export function thankYou(planning: Planning): Draft[] {
  const { meeting, thanked } = planning.state;
  return meeting.playbook.sendsThankYou && !thanked ? soonAfter('thank-you', planning) : [];
}

function soonAfter(kind: 'debrief' | 'thank-you', planning: Planning): Draft[] {
  const { state, waking } = planning;
  if (state.cancelled) return [];
  const { endAt } = state.meeting;
  const plannedAt = moveOut(endAt + HOURS_AFTER * MS_PER_HOUR, waking);
  const nudgeAt = sendAt(kind, plannedAt, planning, (at) => at <= endAt + FRESH_HOURS * MS_PER_HOUR);
  const why = kind === 'debrief' ? 'debrief-after-interview' : 'thanks-after-interview';
  const on = dayIn(state.meeting.startAt, state.meeting.zone);
  return momentDraft(kind, nudgeAt, { why, on }, planning);
}
