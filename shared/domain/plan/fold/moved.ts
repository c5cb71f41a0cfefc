import type { HistoryEvent } from '../../record/event.ts';
import { dayOf } from '../../time/calendar-day.ts';
import { dayIn } from '../../time/zone-clock.ts';
import type { ZoneName } from '../../time/zoned.ts';
import { epochMs } from '../../time/zoned.ts';
import type { Happening } from '../living-history.ts';
import { hasStarted, type State } from '../state.ts';
import { answerStanding, skipCall, skipVisit } from './counts.ts';
import { answerCheck, stillWaiting } from './offer.ts';

/** The person skips a step: a call moves on, a written-offer check is asked again later, anything else is dropped. */
export function skip(
  state: State,
  event: Extract<HistoryEvent, { type: 'skipped' }>,
  { at }: Happening,
  personZone: ZoneName,
): State {
  const namedOn = event.date === undefined ? undefined : dayOf(event.date);
  const step = event.step ?? 'call';
  if (step === 'call') return skipCall(state, at, namedOn);
  if (step === 'visit') return skipVisit(state, at, namedOn);
  if (step === 'written-offer') return stillWaiting(state, dayIn(at, personZone));
  return { ...state, marks: { ...state.marks, [step]: 'dropped' } };
}

/** The person moves a step to an instant of their own, exactly. */
export function snooze(
  state: State,
  event: Extract<HistoryEvent, { type: 'snoozed' }>,
  { at }: Happening,
): State {
  const snoozedTo = epochMs(event.until);
  const step = event.step ?? 'call';
  if (step === 'call') {
    if (!hasStarted(state, at)) return state;
    const answered = answerStanding(state, ['call']);
    return { ...answered, counts: { ...answered.counts, callSnoozedTo: snoozedTo } };
  }
  if (step === 'visit') {
    const answered = answerStanding(state, ['visit']);
    return {
      ...answered,
      counts: { ...answered.counts, visitSnoozedTo: snoozedTo, visitSkippedOn: undefined },
    };
  }
  const answered = step === 'written-offer' ? answerCheck(state) : state;
  return { ...answered, marks: { ...answered.marks, [step]: { snoozedTo } } };
}
