import type { EventType, HistoryEvent } from '../../record/event.ts';
import type { PlanningRecord } from '../../record/record.ts';
import { dayOf } from '../../time/calendar-day.ts';
import { dayIn, type EpochMs } from '../../time/zone-clock.ts';
import { epochMs, type ZoneName } from '../../time/zoned.ts';
import { livingHistory, type Happening } from '../living-history.ts';
import { atNewTime } from '../meeting.ts';
import { carriesPromise, hasStarted, newState, type State } from '../state.ts';
import { answerStanding, countAttempt, countVisit, startAfresh } from './counts.ts';
import { skip, snooze } from './moved.ts';
import { stillWaiting, takeOffer } from './offer.ts';
import { dropPromises, makesAgreedCall, takePromise, withoutAgreedCall } from './promise.ts';
import { nudge, remind, unreported } from './silence.ts';

/** Events that the service writes about itself: no word from the person. */
const serviceEvents: readonly EventType[] = ['nudged', 'reminded', 'unreported'];

/** The state of `record` at `now`, before anything is planned from it. */
export function stateOf(record: PlanningRecord, now: EpochMs): State {
  const { history, interview, person } = record;
  return livingHistory(history, now).reduce(
    (state, happening) => fold(state, happening, person.timeZone),
    newState(interview),
  );
}

/** The state after one more event. */
export function fold(state: State, happening: Happening, personZone: ZoneName): State {
  const { event } = happening;
  const awake = serviceEvents.includes(event.type)
    ? state
    : { ...state, pause: undefined, silence: { inRow: 0, lastAt: happening.at } };
  return happen(awake, event, happening, personZone);
}

function happen(state: State, event: HistoryEvent, happening: Happening, personZone: ZoneName): State {
  const { at } = happening;
  const { zone } = state.meeting;
  switch (event.type) {
    case 'called':
      if (event.outcome === 'spoke') return converse(state, event, happening);
      return attempt(state, event, happening);
    case 'emailed':
      return attempt(state, event, happening);
    case 'promised':
      return takeNews(state, event, happening);
    case 'skipped':
      return skip(state, event, happening, personZone);
    case 'snoozed':
      return snooze(state, event, happening);
    case 'thanked':
      return { ...state, thanked: true };
    case 'visited':
      return countVisit(state, { at, on: dayIn(at, zone) });
    case 'you_promised':
      return promiseBack(state, event);
    case 'kept':
      return { ...state, own: undefined };
    case 'answered':
      return { ...state, offer: state.offer && { ...state.offer, answered: true } };
    case 'offer':
      return takeOffer(state, event, dayIn(at, personZone));
    case 'still_waiting':
      return stillWaiting(state, dayIn(at, personZone));
    case 'rejected':
    case 'withdrawn':
      return { ...state, over: state.over ?? event.type };
    case 'asked_to_stop':
      return { ...state, over: 'stopped' };
    case 'rescheduled':
    case 'next_round':
      return moveToNewTime(state, event);
    case 'cancelled':
      return cancel(state, event, happening);
    case 'paused':
      return { ...state, pause: { until: event.until === undefined ? undefined : epochMs(event.until) } };
    case 'resumed':
      return state.closed ? keep(state, at) : state;
    case 'closed':
      return {
        ...answerStanding(state),
        closed: true,
        movedSinceAnchor: state.movedSinceAnchor || hasStarted(state, at),
      };
    case 'nudged':
      return nudge(state, event, happening);
    case 'reminded':
      return remind(state, event, happening);
    case 'unreported':
      return unreported(state, event, happening);
    case 'undone':
    case 'note':
    case 'corrected':
      break;
  }
  return state;
}

/** An attempt may carry a promise, and starts nothing afresh. */
function attempt(
  state: State,
  event: Extract<HistoryEvent, { type: 'called' | 'emailed' }>,
  happening: Happening,
): State {
  const leavesMessage =
    event.type === 'called' && (event.outcome === 'voicemail' || event.outcome === 'message_with_person');
  const on = dayIn(happening.at, state.meeting.zone);
  const counted = countAttempt(state, { at: happening.at, on, leavesMessage, unreported: false });
  return carriesPromise(event) ? takePromise(counted, event, happening) : counted;
}

function converse(
  state: State,
  event: Extract<HistoryEvent, { type: 'called' }>,
  happening: Happening,
): State {
  const { at } = happening;
  const made = hasStarted(state, at) && makesAgreedCall(state, at);
  const afresh = { ...startAfresh(made ? withoutAgreedCall(state) : state), closed: false };
  const promised = takePromise(afresh, event, happening);
  if (!hasStarted(state, at)) return promised;
  return { ...promised, said: true, anchorOn: dayIn(at, state.meeting.zone), movedSinceAnchor: false };
}

/** News without a conversation: it becomes the anchor only if something was done since the present one. */
function takeNews(
  state: State,
  event: Extract<HistoryEvent, { type: 'promised' }>,
  happening: Happening,
): State {
  const afresh = { ...startAfresh(state), closed: false };
  const promised = carriesPromise(event) ? takePromise(afresh, event, happening) : dropPromises(afresh);
  if (!state.movedSinceAnchor) return promised;
  return { ...promised, anchorOn: dayIn(happening.at, state.meeting.zone), movedSinceAnchor: false };
}

function promiseBack(state: State, event: Extract<HistoryEvent, { type: 'you_promised' }>): State {
  return {
    ...state,
    own: { by: dayOf(event.by), what: event.what },
    marks: { ...state.marks, 'keep-promise': undefined },
  };
}

/** A new time: the record plans as a new one would; the person's own promise and an ending stay. */
function moveToNewTime(
  state: State,
  event: Extract<HistoryEvent, { type: 'rescheduled' | 'next_round' }>,
): State {
  const { over, own, marks } = state;
  // A nudge of the old interview is answered by the new time: an `unreported` of it comes too late to count.
  const { answered } = answerStanding(state);
  const fresh = { ...newState(atNewTime(state.interview, event)), over, answered };
  return event.youPromised ? fresh : { ...fresh, own, marks: { 'keep-promise': marks['keep-promise'] } };
}

function cancel(
  state: State,
  event: Extract<HistoryEvent, { type: 'cancelled' }>,
  happening: Happening,
): State {
  const on = dayIn(happening.at, state.meeting.zone);
  const free = dropPromises({
    ...startAfresh(state),
    cancelled: true,
    anchorOn: on,
    movedSinceAnchor: false,
  });
  return carriesPromise(event) ? takePromise(free, event, happening) : free;
}

/** KEEP after a close: the counts start afresh as a skipped call of that date would leave them. */
function keep(state: State, at: EpochMs): State {
  const afresh = { ...startAfresh(state), closed: false };
  if (!hasStarted(state, at)) return afresh;
  const lastMoveOn = Math.max(dayIn(at, state.meeting.zone), state.anchorOn);
  return { ...afresh, counts: { ...afresh.counts, lastMoveOn } };
}
