import { nextDuty, type Duty } from '../domain/plan/index.ts';
import { planningOf } from '../domain/plan/plan.ts';
import { wakingBegin, wakingOf } from '../domain/plan/waking.ts';
import type { HistoryEvent } from '../domain/record/event.ts';
import { inForce } from '../domain/record/in-force.ts';
import type { PlanningRecord } from '../domain/record/record.ts';
import { toIso } from '../domain/time/zone-clock.ts';
import { dateIn, epochMs, instantAt, plusDays, type Instant } from '../domain/time/zoned.ts';

/**
 * What is written once a duty that nudges to call is done; undefined for any other duty. A reminder is none: the first
 * 09:00 after the window is its hour by the playbooks, be it the day of its nudge.
 */
function saidOf(duty: Duty): HistoryEvent | undefined {
  const call = duty.kind === 'nudge' ? duty.steps.find(({ kind }) => kind === 'call') : undefined;
  if (!call) return undefined;
  const { attempt, date, window } = call;
  return { type: 'nudged', step: 'call', attempt, date, window };
}

/** A call that was agreed, or put off to an hour of the person's own choice, is told at its hour, whatever else was. */
function isTheirWord(record: PlanningRecord, now: Instant): boolean {
  const { promised, counts } = planningOf(record, now).state;
  return counts.callSnoozedTo !== undefined || promised.agreedAt !== undefined;
}

/** Whether a call of this record was nudged about or reminded of on the person's day of `at`. */
function isSaidOn(at: Instant, { person, history }: PlanningRecord): boolean {
  const day = dateIn(at, person.timeZone);
  return inForce(history).some(
    (event) =>
      (event.type === 'nudged' || event.type === 'reminded') &&
      event.step === 'call' &&
      event.at !== undefined &&
      dateIn(event.at, person.timeZone) === day,
  );
}

function morningAfter(at: Instant, { person }: PlanningRecord): Instant {
  const noon = instantAt(plusDays(dateIn(at, person.timeZone), 1), '12:00', person.timeZone);
  return toIso(wakingBegin(epochMs(noon), wakingOf(person)));
}

/**
 * The next duty of a record: on a day of the person's that brought a nudge or a reminder about a call, no further nudge
 * to call is due (agreed and snoozed calls aside). The planner alone hardly ever makes a second one; where it does, that waits for the next
 * morning, and what else is due meanwhile is not held up by it.
 */
export function oneWordADay(record: PlanningRecord, now: Instant): Duty | undefined {
  const duty = nextDuty(record, now);
  const said = duty && saidOf(duty);
  if (!said) return duty;
  const at = epochMs(duty.at) < epochMs(now) ? now : duty.at;
  if (!isSaidOn(at, record) || isTheirWord(record, now)) return duty;
  const held = { ...duty, at: morningAfter(at, record) };
  const beside = nextDuty({ ...record, history: [...record.history, { ...said, at: now }] }, now);
  return beside && epochMs(beside.at) < epochMs(held.at) ? beside : held;
}
