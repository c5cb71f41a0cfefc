import { dayIn } from '../../time/zone-clock.ts';
import { momentDraft, sendAt, type Draft, type Planning } from '../draft.ts';
import { fixedHour, moveOut } from '../waking.ts';

const PROMISE_MINUTE = 9 * 60;
const GRACE_MS = 30 * 60_000;
const ASKED_WITHIN_MS = 24 * 3_600_000;

/** What the person promised, on the morning it is due. */
export function keepPromise(planning: Planning): Draft[] {
  const { own } = planning.state;
  if (!own) return [];
  const plannedAt = fixedHour(own.by, PROMISE_MINUTE, planning.waking);
  const nudgeAt = sendAt('keep-promise', plannedAt, planning);
  return momentDraft('keep-promise', nudgeAt, { why: 'your-promise', ...own }, planning);
}

/** They said they would call: half an hour later, ask whether they did. */
export function theirCall(planning: Planning): Draft[] {
  const { theyCallAt } = planning.state.promised;
  if (theyCallAt === undefined) return [];
  const plannedAt = moveOut(theyCallAt + GRACE_MS, planning.waking);
  const nudgeAt = sendAt('their-call', plannedAt, planning, (at) => at <= theyCallAt + ASKED_WITHIN_MS);
  return momentDraft(
    'their-call',
    nudgeAt,
    { why: 'their-call', on: dayIn(theyCallAt, planning.state.meeting.zone) },
    planning,
  );
}
