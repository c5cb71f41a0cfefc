import type { HistoryEvent } from '../../record/event.ts';
import { dayOf, type Day } from '../../time/calendar-day.ts';
import { answerStanding } from './counts.ts';
import type { State } from '../state.ts';

/** They made an offer on the person's day `on`. */
export function takeOffer(state: State, event: Extract<HistoryEvent, { type: 'offer' }>, on: Day): State {
  const asksAnew = event.answerBy !== undefined;
  // Of all calls only an agreed one outlives an offer.
  const kept = state.standing?.agreed ? state : answerStanding(state);
  const checked = answerCheck(kept);
  return {
    ...checked,
    closed: false,
    counts: { ...checked.counts, callSnoozedTo: undefined },
    marks: { ...checked.marks, ...(asksAnew && { 'answer-offer': undefined }) },
    offer: {
      inWriting: event.inWriting,
      askedOn: on,
      answerBy: event.answerBy === undefined ? state.offer?.answerBy : dayOf(event.answerBy),
      answered: asksAnew ? false : (state.offer?.answered ?? false),
    },
  };
}

/** The offer in writing has not come yet on the person's day `on`; the wait for it begins again. */
export function stillWaiting(state: State, on: Day): State {
  if (!state.offer) return state;
  return { ...answerCheck(state), offer: { ...state.offer, askedOn: on } };
}

/** Something answered the written-offer check, or moved it. */
export function answerCheck(state: State): State {
  const { standingCheck, marks } = state;
  const cleared: State = {
    ...state,
    standingCheck: undefined,
    marks: { ...marks, 'written-offer': undefined },
  };
  return standingCheck ? { ...cleared, answered: [...state.answered, standingCheck] } : cleared;
}
