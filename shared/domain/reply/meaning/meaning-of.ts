import type { HistoryEvent } from '../../record/event.ts';
import type { Interview } from '../../record/interview.ts';
import type { Person } from '../../record/person.ts';
import type { Instant } from '../../time/zoned.ts';
import type { OneReading } from '../reading.ts';
import type { Asked } from '../reply-context.ts';
import { answerRules } from './answers.ts';
import { anyStepRules } from './any-step.ts';
import { callStepRules } from './call-step.ts';
import type { Meaning } from './meaning.ts';
import { otherStepRules } from './other-steps.ts';

const rules = [...answerRules, ...otherStepRules, ...anyStepRules, ...callStepRules];

/**
 * What a reading means for one record, in the light of what was asked last: the events to record in order, the
 * question to put, and facts for the answer. Requests (`script`, `list`, `help`, `undo`, opt-outs), small talk and
 * what was not understood mean no events. A reading's `also` is asked about on its own, since it may concern
 * another record.
 */
export function meaningOf(
  reading: OneReading & { text?: string },
  asked: Asked,
  record: { interview: Pick<Interview, 'timeZone'> & Partial<Interview>; history: readonly HistoryEvent[] },
  person: Pick<Person, 'timeZone'>,
  now: Instant,
): Meaning {
  const situation = { asked, ...record, person, now };
  for (const rule of rules) {
    const meaning = rule(reading, situation);
    if (meaning) return meaning;
  }
  return { events: [] };
}
