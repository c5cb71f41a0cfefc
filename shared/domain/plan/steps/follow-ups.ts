import type { Draft, Planning } from '../draft.ts';
import type { State } from '../state.ts';
import { arrangedCall, playbookCall } from './call.ts';
import { close, visit } from './endings.ts';
import { standingDraft } from './standing.ts';

/** How many calls are shown of a playbook that never ends. */
const CALLS_SHOWN = 10;

/** The calls still to come, supposing that none is answered; then the visit and the close. */
export function followUps(planning: Planning): Draft[] {
  const { standing } = planning.state;
  if (standing) return [standingDraft(standing, planning.waking.zone)];
  const calls: Draft[] = [];
  let ahead = planning;
  while (calls.length < CALLS_SHOWN) {
    const call = arrangedCall(ahead) ?? (isOver(ahead.state) ? undefined : playbookCall(ahead));
    if (!call) break;
    calls.push(call);
    ahead = { ...ahead, state: afterCall(ahead.state, call) };
  }
  const { state } = ahead;
  if (!state.meeting.playbook.end || !isOver(state)) return calls;
  const visits = visit(ahead, calls.at(-1));
  const seen = visits.reduce((before, one) => afterVisit(before, one), state);
  return [...calls, ...visits, ...close({ ...ahead, state: seen }, visits.at(-1) ?? calls.at(-1))];
}

/** The agreed call alone: all that an offer leaves of the calls. */
export function agreedCallOnly(planning: Planning): Draft[] {
  const { standing, promised } = planning.state;
  if (promised.agreedAt === undefined) return [];
  if (standing) return [standingDraft(standing, planning.waking.zone)];
  const call = arrangedCall(planning);
  return call ? [call] : [];
}

/** Whether the playbook plans no ordinary call any more. */
function isOver({ counts, meeting }: State): boolean {
  const { end } = meeting.playbook;
  if (!end) return false;
  return (
    counts.visitedOn !== undefined ||
    counts.attempts >= end.afterCalls ||
    counts.messages >= (end.afterMessages ?? Infinity)
  );
}

function afterCall(state: State, call: Draft): State {
  const { counts } = state;
  return {
    ...state,
    promised: { ...state.promised, agreedAt: undefined },
    counts: {
      ...counts,
      attempts: counts.attempts + 1,
      messages: counts.messages + 1,
      lastAttemptOn: call.day,
      lastMoveOn: call.day,
      callSnoozedTo: undefined,
    },
  };
}

function afterVisit(state: State, visit: Draft): State {
  return { ...state, counts: { ...state.counts, visitedOn: visit.day } };
}
