import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadMinutes } from '../../../shared/domain/delivery/spread.ts';
import { nextDuty, type Duty } from '../../../shared/domain/plan/index.ts';
import { isQuiet, wakingOf } from '../../../shared/domain/plan/waking.ts';
import type { PlanningPerson } from '../../../shared/domain/record/record.ts';
import type { PlannedStep } from '../../../shared/domain/record/step.ts';
import { epochMs, plusMinutes } from '../../../shared/domain/time/zoned.ts';
import { anyNow, anyRecord } from '../plan/arbitrary-record.ts';

const PERSON: PlanningPerson = { timeZone: 'America/New_York' };
/** Nine o'clock in New York, a Tuesday. */
const NINE = '2026-12-01T14:00:00Z';

const step = (window?: { start: string; end: string }): PlannedStep => ({
  kind: 'call',
  attempt: 1,
  date: '2026-12-01',
  ...(window && { window }),
  nudgeAt: NINE,
  because: 'It is the day.',
});
const windowOf = (minutes: number, from = NINE) => ({ start: from, end: plusMinutes(from, minutes) });
const nudge = (...steps: [PlannedStep, ...PlannedStep[]]): Duty => ({ kind: 'nudge', at: NINE, steps });

/** Somebody whose place is the last of all. */
const lastOf = (duty: Duty, person = PERSON): number =>
  Math.max(...Array.from({ length: 200 }, (_, index) => spreadMinutes(`person-${index}`, duty, person)));

test.each<[what: string, duty: Duty, most: number, person?: PlanningPerson]>([
  ['a window of two hours', nudge(step(windowOf(120))), 15],
  ['a window of an hour', nudge(step(windowOf(60))), 15],
  ['a window that is a minute shorter', nudge(step(windowOf(59))), 0],
  ['an agreed call', nudge(step(windowOf(30, plusMinutes(NINE, 15)))), 0],
  ['no window', nudge(step()), 0],
  ['two steps, one of them without a window', nudge(step(windowOf(120)), step()), 0],
  [
    'two steps, one of which ends soon',
    nudge(step(windowOf(120)), step(windowOf(60, plusMinutes(NINE, -50)))),
    8,
  ],
  ['a window that has ended', nudge(step(windowOf(60, plusMinutes(NINE, -60)))), 0],
  [
    'waking hours that end at 9:10',
    nudge(step(windowOf(120))),
    8,
    { ...PERSON, waking: { from: '08:00', to: '09:10' } },
  ],
  [
    'waking hours that ended',
    nudge(step(windowOf(120))),
    0,
    { ...PERSON, waking: { from: '07:00', to: '08:30' } },
  ],
  ['a reminder', { kind: 'remind', at: NINE, step: step(windowOf(120)) }, 0],
  ['a pause', { kind: 'pause', at: NINE }, 0],
])('%s is spread over so many minutes', (_, duty, most, person = PERSON) => {
  expect(lastOf(duty, person)).toBe(most);
});

test('one person has one place', () => {
  const duty = nudge(step(windowOf(120)));
  expect(spreadMinutes('person-1', duty, PERSON)).toBe(spreadMinutes('person-1', duty, PERSON));
  expect(lastOf(duty)).toBeGreaterThan(spreadMinutes('person-0', duty, PERSON));
});

test('all places are about equally full', () => {
  const duty = nudge(step(windowOf(120)));
  const counts = new Map<number, number>();
  for (let person = 0; person < 16_000; person += 1) {
    const place = spreadMinutes(`018f${person.toString(16)}-7aaa-7bbb`, duty, PERSON);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 16 }, (_, index) => index),
  );
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('never past a window or the waking hours, never an agreed call, whatever the record', () => {
  fc.assert(
    fc.property(anyRecord, anyNow, fc.uuid(), (record, now, personId) => {
      const duty = nextDuty(record, now);
      if (!duty) return;
      const minutes = spreadMinutes(personId, duty, record.person);
      expect(Number.isInteger(minutes) && minutes >= 0 && minutes <= 15).toBe(true);
      if (minutes === 0) return;
      // The scheduler's own imprecision: up to the next full minute, and within that minute.
      const latest = plusMinutes(duty.at, minutes + 2);
      expect(duty.kind).toBe('nudge');
      const steps = duty.kind === 'nudge' ? duty.steps : [];
      for (const { window } of steps) {
        expect(epochMs(window?.end ?? duty.at)).toBeGreaterThanOrEqual(epochMs(latest));
        expect(epochMs(window?.end ?? duty.at) - epochMs(window?.start ?? duty.at)).toBeGreaterThanOrEqual(
          3_600_000,
        );
      }
      expect(isQuiet(epochMs(latest) - 1, wakingOf(record.person))).toBe(false);
    }),
    { numRuns: 300 },
  );
});
