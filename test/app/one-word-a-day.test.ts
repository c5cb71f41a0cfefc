import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneWordADay } from '../../shared/app/one-word-a-day.ts';
import { nextDuty, type Duty } from '../../shared/domain/plan/index.ts';
import { planningOf } from '../../shared/domain/plan/plan.ts';
import type { HistoryEvent } from '../../shared/domain/record/event.ts';
import type { PlanningRecord } from '../../shared/domain/record/record.ts';
import { dateIn, epochMs, plusMinutes } from '../../shared/domain/time/zoned.ts';
import { anyRecord } from '../domain/plan/arbitrary-record.ts';

/** In Berlin, with an employer whose noon hour begins there at 07:30: half an hour of it is in waking hours. */
const record: PlanningRecord = {
  person: { timeZone: 'Europe/Berlin' },
  interview: {
    interviewAt: '2026-12-01T09:00:00Z',
    timeZone: 'Asia/Kolkata',
    decisionBy: '2026-12-07',
    youPromised: { what: 'send references', by: '2026-12-09' },
  },
  history: [],
};
const WINDOW = { start: '2026-12-09T07:00:00Z', end: '2026-12-09T07:30:00Z' };
const nudged: HistoryEvent = {
  id: 'n',
  type: 'nudged',
  step: 'call',
  attempt: 1,
  date: '2026-12-09',
  window: WINDOW,
  at: '2026-12-09T07:00:00Z',
};

test('a reminder comes at the first 09:00 after its window, on the day of its nudge too', () => {
  const stood = { ...record, history: [nudged] };
  const now = '2026-12-09T07:31:00Z';
  expect(nextDuty(stood, now)).toMatchObject({ kind: 'remind', at: '2026-12-09T08:00:00Z' });
  expect(oneWordADay(stood, now)).toEqual(nextDuty(stood, now));
});

const nudgesToCall = (duty: Duty) => duty.kind === 'nudge' && duty.steps.some(({ kind }) => kind === 'call');

/** What is written once a duty is done. */
function written(duty: Duty, at: string, count: number): HistoryEvent[] {
  if (duty.kind === 'nudge')
    return duty.steps.flatMap(({ kind, attempt, date, window }, index): HistoryEvent[] => [
      { type: 'nudged', step: kind, attempt, date, window, at, id: `s${count}-${index}` },
      ...(kind === 'close' ? [{ type: 'closed', at, id: `c${count}` } as const] : []),
    ]);
  if (duty.kind === 'remind') return [{ type: 'reminded', step: duty.step.kind, at, id: `s${count}` }];
  if (duty.kind === 'unreported')
    return [{ type: 'unreported', step: duty.step.kind, date: duty.date, at, id: `s${count}` }];
  return duty.kind === 'pause' ? [{ type: 'paused', at, id: `s${count}` }] : [];
}

/** Theirs: agreed on, or put off to an hour of their own. */
function isTheirs(at: PlanningRecord, now: string): boolean {
  const { promised, counts } = planningOf(at, now).state;
  return counts.callSnoozedTo !== undefined || promised.agreedAt !== undefined;
}

const words = fc.constantFrom<HistoryEvent[]>(
  { type: 'called', outcome: 'no_answer' },
  { type: 'called', outcome: 'spoke' },
  { type: 'skipped' },
  { type: 'resumed' },
  { type: 'note', text: 'hm' },
  { type: 'promised' },
);

const bare: PlanningRecord = {
  person: { timeZone: 'America/New_York' },
  interview: { interviewAt: '2026-10-20T14:00:00Z', timeZone: 'America/New_York' },
  history: [],
};
/** A call said to be tried, twice taken back: the planner nudges again at once. */
const saidAndTakenBack: ([HistoryEvent, number, boolean] | null)[] = [
  null,
  [{ type: 'called', outcome: 'no_answer' }, 1, false],
  [{ type: 'called', outcome: 'no_answer' }, 1, true],
  [{ type: 'called', outcome: 'no_answer' }, 1, true],
  null,
  [{ type: 'promised' }, 1, false],
];

test('no day brings two ordinary nudges to call, whatever is reported and taken back', () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.array(fc.option(fc.tuple(words, fc.integer({ min: 1, max: 2000 }), fc.boolean())), {
        minLength: 12,
        maxLength: 12,
      }),
      (start, reports) => {
        let now = '2026-10-20T14:00:00Z';
        let history = start.history.filter(({ at }) => at !== undefined && epochMs(at) < epochMs(now));
        const days: string[] = [];
        for (const [count, report] of reports.entries()) {
          const living = { ...start, history };
          const duty = oneWordADay(living, now);
          if (!duty) break;
          const until = report ? plusMinutes(now, report[1]) : undefined;
          if (report && until && epochMs(until) < epochMs(duty.at)) {
            const last = history.findLast(({ type }) => type === 'called')?.id;
            const said = report[2] && last ? ({ type: 'undone', event: last } as const) : report[0];
            now = until;
            history = [...history, { ...said, at: now, id: `p${count}` }];
            continue;
          }
          now = epochMs(duty.at) > epochMs(now) ? duty.at : now;
          const due = oneWordADay(living, now);
          if (!due || epochMs(due.at) > epochMs(now)) continue;
          if (nudgesToCall(due) && !isTheirs(living, now)) days.push(dateIn(now, start.person.timeZone));
          history = [...history, ...written(due, now, count)];
        }
        expect(days).toEqual([...new Set(days)]);
      },
    ),
    { numRuns: 25, examples: [[bare, [...saidAndTakenBack, ...Array<null>(6).fill(null)]]] },
  );
});
