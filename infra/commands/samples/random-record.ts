import { plan } from '../../../shared/domain/plan/index.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import { playbookNames, type Interview } from '../../../shared/domain/record/interview.ts';
import type { Person } from '../../../shared/domain/record/person.ts';
import type { PlannedStep } from '../../../shared/domain/record/step.ts';
import { plusDays, plusMinutes, dateIn } from '../../../shared/domain/time/zoned.ts';
import type { Chance } from './chance.ts';
import * as words from './sample-words.data.ts';

/** A record as people keep them, the moment at which one of its steps is due, and that step. */
export interface SampleNudge {
  record: { id: string; person: Person; interview: Interview; history: HistoryEvent[] };
  step: PlannedStep;
  now: string;
}

const FIRST_INTERVIEW = '2026-10-05T13:00:00Z';
const MINUTES_PER_DAY = 24 * 60;

const phone = (chance: Chance) =>
  `+1${chance.oneOf(['212', '312', '415', '206'])}55501${chance.between(10, 99)}`;

function personOf(chance: Chance, names: readonly [string, ...string[]]): Person {
  return {
    name: chance.oneOf(names),
    timeZone: chance.oneOf(words.PERSON_ZONES),
    channel: 'both',
    email: 'sam@example.com',
    ...(chance.happens(0.9) && { phone: phone(chance) }),
  };
}

function someoneElse(chance: Chance, names: readonly [string, ...string[]], person: Person): string {
  const met = chance.oneOf(names);
  return met === person.name ? someoneElse(chance, names, person) : met;
}

function interviewOf(chance: Chance, person: Person, names: readonly [string, ...string[]]): Interview {
  const days = 7 * chance.between(0, 8) + chance.between(0, 4);
  const interviewAt = plusMinutes(FIRST_INTERVIEW, days * MINUTES_PER_DAY + 30 * chance.between(0, 12));
  const timeZone = chance.happens(0.3) ? chance.oneOf(words.EMPLOYER_ZONES) : person.timeZone;
  const decisionBy = plusDays(dateIn(interviewAt, timeZone), chance.between(1, 12));
  const interviewer = {
    ...(chance.happens(0.85) && { name: someoneElse(chance, names, person) }),
    ...(chance.happens(0.8) && { phone: chance.happens(0.9) ? phone(chance) : '555-0102' }),
    ...(chance.happens(0.5) && { email: 'dana@harrowgate.example' }),
    ...(chance.happens(0.3) && { title: 'Head of Operations' }),
  };
  return {
    company: chance.oneOf(words.COMPANIES),
    interviewAt,
    timeZone,
    interviewer,
    playbook: chance.oneOf(playbookNames),
    local: chance.happens(0.5),
    ...(chance.happens(0.85) && { role: chance.oneOf(words.ROLES) }),
    ...(chance.happens(0.4) && { decisionBy }),
    ...(chance.happens(0.2) && { callAt: plusMinutes(interviewAt, 7 * MINUTES_PER_DAY) }),
    ...(chance.happens(0.2) && { theyCallAt: plusMinutes(interviewAt, 3 * MINUTES_PER_DAY) }),
    ...(chance.happens(0.3) && { youPromised: { what: chance.oneOf(words.PROMISES), by: decisionBy } }),
    ...(chance.happens(0.6) && { strengths: [chance.oneOf(words.STRENGTHS), chance.oneOf(words.STRENGTHS)] }),
    ...(chance.happens(0.5) && { wentWell: chance.oneOf(words.WENT_WELL) }),
    ...(chance.happens(0.3) && { bestWayThrough: chance.oneOf(words.WAYS_THROUGH) }),
    ...(chance.happens(0.2) && { mode: chance.oneOf(['phone', 'video', 'onsite']) }),
  };
}

/** What may have happened since, so that every kind of step has its turn. */
function historyOf(chance: Chance, { interviewAt, timeZone }: Interview): HistoryEvent[] {
  const at = plusMinutes(interviewAt, chance.between(1, 6) * MINUTES_PER_DAY);
  const soon = plusDays(dateIn(at, timeZone), 6);
  const histories: [HistoryEvent[], ...HistoryEvent[][]] = [
    [],
    [],
    [{ type: 'called', outcome: 'voicemail', at }],
    [{ type: 'called', outcome: 'spoke', at, decisionBy: soon }],
    [{ type: 'called', outcome: 'spoke', at, callAt: plusMinutes(at, 2 * MINUTES_PER_DAY) }],
    [{ type: 'snoozed', until: plusMinutes(at, 180), at }],
    [{ type: 'offer', inWriting: false, answerBy: soon, at }],
  ];
  return chance.oneOf(histories);
}

/** A sample nudge: a record lived through up to some step. `otherScripts` gives names beyond GSM-7 their turn. */
export function randomNudge(chance: Chance, otherScripts = false): SampleNudge {
  const names: readonly [string, ...string[]] = otherScripts ? words.OTHER_NAMES : words.PLAIN_NAMES;
  const person = personOf(chance, names);
  const interview = interviewOf(chance, person, names);
  const history = historyOf(chance, interview);
  const record = { id: `r${chance.between(1000, 9999)}`, person, interview, history };
  const since = history[0]?.at ?? plusMinutes(interview.interviewAt, -MINUTES_PER_DAY);
  const [first, ...others] = plan(record, since);
  if (!first) return randomNudge(chance, otherScripts);
  const step = chance.oneOf([first, ...others]);
  return { record, step, now: step.nudgeAt };
}
