import type { EventType, HistoryEvent } from '../record/event.ts';
import type { PlannedStep, StepKind } from '../record/step.ts';
import { livingHistory } from './living-history.ts';
import { carriesPromise } from './state.ts';

/**
 * What a step is, whenever it is planned: its kind, its attempt and the id of the event that last made it new, or
 * `start`. Never its instant, which moves with every plan. What was sent under an identity is never sent again, but
 * for the one reminder.
 */
export function stepIdentity(
  step: Pick<PlannedStep, 'kind' | 'attempt'>,
  history: readonly HistoryEvent[],
): string {
  const renewed = livingHistory(history, Infinity).findLast(({ event }) => renews(event, step.kind));
  const since = renewed ? (renewed.event.id ?? `event-${renewed.index}`) : 'start';
  return [step.kind, ...(step.attempt === undefined ? [] : [step.attempt]), since].join(':');
}

/** Whether `event` makes a step of `kind` a new one, even if one like it was sent before. */
function renews(event: HistoryEvent, kind: StepKind): boolean {
  if (event.type === 'rescheduled' || event.type === 'next_round') {
    return kind !== 'keep-promise' || event.youPromised !== undefined;
  }
  if (event.type === 'skipped' || event.type === 'snoozed' || event.type === 'unreported') {
    return (event.step ?? 'call') === kind;
  }
  return renewing[kind]?.(event) ?? false;
}

/** What else makes a step of a kind new. */
const renewing: Partial<Record<StepKind, (event: HistoryEvent) => boolean>> = {
  'keep-promise': (event) => event.type === 'you_promised',
  'their-call': (event) => 'theyCallAt' in event && event.theyCallAt !== undefined,
  call: (event) => startsAfresh(event) || (carriesAny(event) && carriesPromise(event)),
  visit: (event) => startsAfresh(event) || event.type === 'called' || event.type === 'emailed',
  'written-offer': (event) => event.type === 'offer' || event.type === 'still_waiting',
  'answer-offer': (event) => event.type === 'offer' && event.answerBy !== undefined,
  close: (event) => startsAfresh(event),
};

function startsAfresh(event: HistoryEvent): boolean {
  if (event.type === 'called') return event.outcome === 'spoke';
  return afreshTypes.includes(event.type);
}

const afreshTypes: readonly EventType[] = ['promised', 'cancelled', 'visited', 'resumed', 'closed'];

function carriesAny(event: HistoryEvent): event is Extract<HistoryEvent, { type: 'called' | 'emailed' }> {
  return event.type === 'called' || event.type === 'emailed';
}
