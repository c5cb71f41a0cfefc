import type { HistoryEvent } from '../../record/event.ts';
import { dayOf } from '../../time/calendar-day.ts';
import { epochMs } from '../../time/zoned.ts';
import type { Happening } from '../living-history.ts';
import type { Nudge, State } from '../state.ts';
import { answerStanding, countAttempt, countVisit } from './counts.ts';
import { stillWaiting } from './offer.ts';

type Nudged = Extract<HistoryEvent, { type: 'nudged' }>;
type Reminded = Extract<HistoryEvent, { type: 'reminded' }>;
type Unreported = Extract<HistoryEvent, { type: 'unreported' }>;

/** The service sent a step: a call, visit or written-offer check stands from now on, anything else is done. */
export function nudge(state: State, event: Nudged, { at, index }: Happening): State {
  const { step: kind, attempt, window } = event;
  if (kind !== 'call' && kind !== 'visit' && kind !== 'written-offer') {
    return { ...state, marks: { ...state.marks, [kind]: 'sent' } };
  }
  const sent: Nudge = {
    kind,
    index,
    at,
    day: dayOf(event.date),
    attempt,
    window: window && { start: epochMs(window.start), end: epochMs(window.end) },
    agreed: kind === 'call' && state.promised.agreedAt !== undefined,
    remindedAt: undefined,
  };
  if (kind === 'written-offer') return { ...state, standingCheck: sent };
  const answered = answerStanding(state);
  return { ...answered, standing: sent, counts: { ...answered.counts, lateReportOpen: false } };
}

/** The one reminder of a step that stands was sent. */
export function remind(state: State, event: Reminded, { at }: Happening): State {
  const { standing, standingCheck } = state;
  if (standing?.kind === event.step) return { ...state, standing: { ...standing, remindedAt: at } };
  if (standingCheck?.kind === event.step) {
    return { ...state, standingCheck: { ...standingCheck, remindedAt: at } };
  }
  return state;
}

/** Nobody said how a step went: it counts as tried on its own day, unless something had answered it already. */
export function unreported(state: State, event: Unreported, { at }: Happening): State {
  const on = dayOf(event.date);
  const isAnswered = state.answered.some(({ kind, day }) => kind === event.step && day === on);
  if (isAnswered && !stands(state, event.step, on)) return state;
  const heard: State = { ...state, silence: { inRow: state.silence.inRow + 1, lastAt: at } };
  if (event.step === 'call') {
    return countAttempt(answerStanding(heard, ['call']), { at, on, leavesMessage: false, unreported: true });
  }
  if (event.step === 'visit') return countVisit(heard, { at, on });
  return event.step === 'written-offer' ? stillWaiting(heard, on) : state;
}

function stands(state: State, kind: string, on: number): boolean {
  return [state.standing, state.standingCheck].some((one) => one?.kind === kind && one.day === on);
}
