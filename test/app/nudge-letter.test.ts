import { describe, expect, test } from 'vitest';
import { nudgeLetter } from '../../shared/app/nudge-letter.ts';
import { nextDuty } from '../../shared/domain/plan/index.ts';
import type { PlannedStep } from '../../shared/domain/record/step.ts';
import { sampleAccount, sampleInterview } from '../contracts/samples.ts';
import { memoryWorld } from '../support/memory-world.ts';

const now = '2026-12-08T13:30:00Z';
const step: PlannedStep = {
  kind: 'call',
  attempt: 1,
  date: '2026-12-08',
  window: { start: '2026-12-08T14:00:00Z', end: '2026-12-08T15:00:00Z' },
  nudgeAt: now,
  because: 'It is Tuesday.',
};
const interview = {
  company: 'Harrowgate',
  role: 'Data Analyst',
  interviewer: { name: 'Dana Whitfield', phone: '+12125550100' },
  interviewAt: '2026-12-01T19:00:00Z',
  timeZone: 'America/New_York',
};

function textFor(lockScreenSafe: boolean): string {
  const world = memoryWorld({ now });
  const account = sampleAccount();
  const person = { ...account.person, timeZone: 'America/New_York', lockScreenSafe };
  const record = sampleInterview({ interview, history: [] });
  const duty = { kind: 'nudge' as const, at: now, steps: [step] as [PlannedStep] };
  const claimed = { record, account: { ...account, person }, duty, steps: [step], late: false };
  return nudgeLetter(world, [claimed]).sms().body;
}

describe('the letter of a nudge', () => {
  test('names company and person, unless others may see the lock screen', () => {
    expect(textFor(false)).toMatch(/Dana Whitfield at Harrowgate/);
    expect(textFor(true)).toMatch(/Dana Whitfield/);
    expect(textFor(true)).not.toMatch(/Harrowgate|Data Analyst/);
  });

  test('a record without a duty has no letter', () => {
    expect(
      nextDuty(
        { person: { timeZone: 'America/New_York' }, interview, history: [{ type: 'rejected', at: now }] },
        now,
      ),
    ).toBeUndefined();
    expect(() => nudgeLetter(memoryWorld({ now }), [])).toThrow(RangeError);
  });
});
