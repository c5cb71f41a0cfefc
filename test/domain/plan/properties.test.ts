import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecord, plan, statusOf } from '../../../shared/domain/plan/index.ts';
import { isQuiet, wakingOf } from '../../../shared/domain/plan/waking.ts';
import type { PlanningRecord } from '../../../shared/domain/record/record.ts';
import { step as stepSchema, type PlannedStep } from '../../../shared/domain/record/step.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';
import { anyNow, anyRecord } from './arbitrary-record.ts';

const RUNS = { numRuns: 100 };

/** What the person named to the minute: a snoozed step, or a call agreed for the night. */
function mayComeAtNight({ kind, window, nudgeAt }: PlannedStep, { history }: PlanningRecord): boolean {
  const isSnoozed = history.some((event) => event.type === 'snoozed' && event.until === nudgeAt);
  const lengthMinutes = window ? (epochMs(window.end) - epochMs(window.start)) / 60_000 : 0;
  return isSnoozed || ((kind === 'call' || kind === 'visit') && lengthMinutes === 30);
}

function wasSent({ kind, nudgeAt }: PlannedStep, { history }: PlanningRecord): boolean {
  return history.some((event) => event.type === 'nudged' && event.step === kind && event.at === nudgeAt);
}

describe('every plan', () => {
  test('is made without a fault, in order, and the same twice', () => {
    fc.assert(
      fc.property(anyRecord, anyNow, (record, now) => {
        const steps = plan(record, now);
        expect(plan(record, now)).toEqual(steps);
        const instants = steps.map((one) => epochMs(one.nudgeAt));
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(Array.isArray(checkRecord(record, now))).toBe(true);
        expect(statusOf(record, now)).toMatch(/^(active|paused|offer|rejected|withdrawn|stopped|closed)$/);
      }),
      RUNS,
    );
  });

  test('tells of nothing before now and of nothing in quiet hours but what the person named', () => {
    fc.assert(
      fc.property(anyRecord, anyNow, (record, now) => {
        const waking = wakingOf(record.person);
        for (const one of plan(record, now)) {
          if (wasSent(one, record)) continue;
          expect(epochMs(one.nudgeAt)).toBeGreaterThanOrEqual(epochMs(now));
          expect(isQuiet(epochMs(one.nudgeAt), waking) && !mayComeAtNight(one, record)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('says why in one short text that names a weekday', () => {
    fc.assert(
      fc.property(anyRecord, anyNow, (record, now) => {
        for (const one of plan(record, now)) {
          expect(one.because).toMatch(/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/);
          expect(stepSchema.safeParse({ ...one, scripts: [] }).success).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('has each step once, calls numbered one by one, and at most one visit and one close, last', () => {
    fc.assert(
      fc.property(anyRecord, anyNow, (record, now) => {
        const steps = plan(record, now);
        const attempts = steps.filter((one) => one.kind === 'call').map((one) => one.attempt ?? 0);
        expect(attempts.length).toBeLessThanOrEqual(10);
        expect(attempts).toEqual(attempts.map((_, index) => (attempts[0] ?? 0) + index));
        const others = steps.filter((one) => one.kind !== 'call').map((one) => one.kind);
        expect(new Set(others).size).toBe(others.length);
        const endings = steps.map((one) => one.kind).filter((kind) => /^(call|visit|close)$/.test(kind));
        expect(endings).toEqual(endings.toSorted((a, b) => endingOrder(a) - endingOrder(b)));
      }),
      RUNS,
    );
  });

  test('is empty once the record is over, whatever comes after', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('rejected', 'withdrawn', 'asked_to_stop'), (record, type) => {
        const history = [
          ...record.history,
          { type, at: '2026-10-01T00:00:00Z', id: 'final' } as const,
        ].filter((event) => event.type !== 'undone');
        expect(plan({ ...record, history }, '2026-12-20T15:00:00Z')).toEqual([]);
      }),
      RUNS,
    );
  });
});

function endingOrder(kind: string): number {
  return ['call', 'visit', 'close'].indexOf(kind);
}
