import * as fc from 'fast-check';
import { playbookNames } from '../../shared/domain/record/interview.ts';
import { stepKinds, type PlannedStep, type StepKind } from '../../shared/domain/record/step.ts';
import type { ScriptRecord } from '../../shared/domain/scripts/facts.ts';
import { dateIn, plusMinutes } from '../../shared/domain/time/zoned.ts';

/** Names as people have them, in many scripts. */
export const tidyName = fc.constantFrom(
  'Dana Whitfield',
  'Zoé Müller',
  'Łukasz Wójcik',
  'Nguyễn Văn An',
  '李雷',
  'שרה כהן',
  'محمد علي',
  'Grace O’Neill',
);

/** What people put into a field for a name: any script, and much that is no name. */
const anyName = fc.oneof(
  { weight: 6, arbitrary: tidyName },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '🎉',
      'Dana 🎉 Whitfield',
      '<b>Dana</b>',
      '<script>alert(1)</script>',
      'Dana\nWhitfield',
      'Da\uD83Dna',
      '\u202EDana',
      '[Name]',
      '{{name}}',
      '   ',
      '"',
      '...',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'W'.repeat(200),
      'word '.repeat(39).trim(),
      `${'Very Long Name '.repeat(13)}Ltd`,
    ),
  },
);

const anyPhone = fc.constantFrom(
  '+12125550142',
  '+442079460018',
  '+493012345678',
  '555-0102',
  '555-0102 ext 4',
  'call the front desk',
  'x'.repeat(200),
);
const anyZone = fc.constantFrom(
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Auckland',
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

const anyContact = (names: fc.Arbitrary<string>) =>
  fc.record(
    { name: names, phone: anyPhone, email: fc.constant('dana@harrowgate.example'), title: names },
    { requiredKeys: [] },
  );

export interface AnyNudge {
  record: ScriptRecord & { id: string };
  step: PlannedStep;
  now: string;
}

const interviewAt = '2026-12-01T15:00:00Z';

const anyInterview = (names: fc.Arbitrary<string>) =>
  fc.record(
    {
      company: names,
      role: names,
      interviewer: anyContact(names),
      interviewAt: fc.constant(interviewAt),
      timeZone: anyZone,
      mode: fc.constantFrom('phone' as const, 'video' as const, 'onsite' as const),
      decisionBy: fc.constantFrom('2026-12-04', '2027-02-01'),
      callAt: fc.constant('2026-12-09T15:00:00Z'),
      theyCallAt: fc.constant('2026-12-07T15:00:00Z'),
      youPromised: fc.record({ what: names, by: fc.constant('2026-12-05') }),
      strengths: fc.array(names, { maxLength: 2 }),
      wentWell: names,
      bestWayThrough: names,
      playbook: fc.constantFrom(...playbookNames),
    },
    { requiredKeys: ['interviewAt', 'timeZone'] },
  );

const anyHistory = fc.constantFrom<ScriptRecord['history']>(
  [],
  [{ type: 'called', outcome: 'voicemail', at: '2026-12-03T15:00:00Z' }],
  [
    { type: 'called', outcome: 'voicemail', at: '2026-12-03T15:00:00Z' },
    { type: 'called', outcome: 'message_with_person', at: '2026-12-04T15:00:00Z' },
  ],
  [{ type: 'called', outcome: 'spoke', at: '2026-12-03T15:00:00Z', callAt: '2026-12-09T15:00:00Z' }],
  [{ type: 'offer', inWriting: false, at: '2026-12-03T15:00:00Z', answerBy: '2026-12-15' }],
  [{ type: 'you_promised', what: 'two references', by: '2026-12-10', at: '2026-12-03T15:00:00Z' }],
);

/** Any record with a step of one of `kinds` due, at any attempt from 1 to 16, an agreed call now and then. */
export function anyNudge(
  kinds: readonly StepKind[] = stepKinds,
  names: fc.Arbitrary<string> = anyName,
): fc.Arbitrary<AnyNudge> {
  return fc
    .record({
      interview: anyInterview(names),
      name: maybe(names),
      phone: maybe(anyPhone),
      ownZone: anyZone,
      history: anyHistory,
      kind: fc.constantFrom(...kinds),
      attempt: fc.integer({ min: 1, max: 16 }),
      days: fc.integer({ min: 3, max: 90 }),
      agreed: fc.boolean(),
      because: anyName,
    })
    .map(({ interview, name, phone, ownZone, history, kind, attempt, days, agreed, because }) => {
      const start = agreed ? '2026-12-09T15:00:00Z' : plusMinutes(interviewAt, days * 24 * 60);
      const window = { start, end: plusMinutes(start, agreed ? 30 : 60) };
      const nudgeAt = plusMinutes(start, -30);
      const person = {
        timeZone: ownZone,
        ...(name !== undefined && { name }),
        ...(phone !== undefined && { phone }),
      };
      const date = dateIn(start, interview.timeZone);
      const timed = kind === 'call' || kind === 'visit';
      const step = {
        kind,
        date,
        nudgeAt,
        because,
        ...(kind === 'call' && { attempt }),
        ...(timed && { window }),
      };
      return { record: { id: 'r1', person, interview, history }, step, now: nudgeAt };
    });
}
