import * as fc from 'fast-check';
import { playbookNames } from '../../../shared/domain/record/interview.ts';
import type { HistoryEvent } from '../../../shared/domain/record/event.ts';
import type { PlanningRecord } from '../../../shared/domain/record/record.ts';
import { stepKinds } from '../../../shared/domain/record/step.ts';
import { dateIn, plusMinutes } from '../../../shared/domain/time/zoned.ts';

export const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Honolulu',
  'UTC',
] as const;

const someZone = fc.constantFrom(...zones);
const MINUTES_PER_DAY = 24 * 60;
/** Near the autumn change of clocks, and round numbers often enough that boundaries meet. */
const START = '2026-10-20T14:00:00Z';

const minutes = (fromDays: number, toDays: number) =>
  fc.oneof(
    fc.integer({ min: fromDays * MINUTES_PER_DAY, max: toDays * MINUTES_PER_DAY }),
    fc.integer({ min: fromDays * 48, max: toDays * 48 }).map((halfHours) => halfHours * 30),
  );

const someInstant = (fromDays: number, toDays: number) =>
  minutes(fromDays, toDays).map((count) => plusMinutes(START, count));
const someDate = (fromDays: number, toDays: number) =>
  someInstant(fromDays, toDays).map((at) => dateIn(at, 'UTC'));

const promise = fc.record(
  { decisionBy: someDate(0, 40), callAt: someInstant(0, 40), theyCallAt: someInstant(0, 40) },
  { requiredKeys: [] },
);

const clock = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
const waking = fc
  .tuple(clock, clock)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const outcome = fc.constantFrom('voicemail', 'no_answer', 'message_with_person', 'spoke', 'made');
const someStep = fc.constantFrom(...stepKinds);
const date = someDate(0, 45);

const bodies: fc.Arbitrary<HistoryEvent>[] = [
  fc.record({ outcome, promise }).map(({ outcome, promise }) => ({ type: 'called', outcome, ...promise })),
  fc.constant({ type: 'called', outcome: 'no_answer' }),
  promise.map((fields) => ({ type: 'emailed', ...fields })),
  promise.map((fields) => ({ type: 'promised', ...fields })),
  fc.record({ step: someStep, date }, { requiredKeys: [] }).map((fields) => ({ type: 'skipped', ...fields })),
  fc
    .record({ until: someInstant(0, 45), step: someStep }, { requiredKeys: ['until'] })
    .map((fields) => ({ type: 'snoozed', ...fields })),
  fc.constantFrom<HistoryEvent[]>(
    { type: 'thanked' },
    { type: 'visited' },
    { type: 'kept' },
    { type: 'answered' },
    { type: 'still_waiting' },
    { type: 'resumed' },
    { type: 'closed' },
    { type: 'note', text: 'they moved offices' },
  ),
  fc.constantFrom<HistoryEvent[]>({ type: 'rejected' }, { type: 'withdrawn' }, { type: 'asked_to_stop' }),
  date.map((by) => ({ type: 'you_promised', what: 'send references', by })),
  fc
    .record({ inWriting: fc.boolean(), answerBy: date }, { requiredKeys: ['inWriting'] })
    .map((fields) => ({ type: 'offer', ...fields })),
  fc
    .record({ interviewAt: someInstant(0, 30), timeZone: someZone }, { requiredKeys: ['interviewAt'] })
    .map((fields) => ({ type: 'next_round', ...fields })),
  promise.map((fields) => ({ type: 'cancelled', ...fields })),
  fc
    .record({ until: someInstant(0, 45) }, { requiredKeys: [] })
    .map((fields) => ({ type: 'paused', ...fields })),
  fc.integer({ min: 0, max: 9 }).map((index) => ({ type: 'undone', event: `e${index}` })),
  fc
    .record(
      { step: someStep, attempt: fc.integer({ min: 1, max: 6 }), date },
      { requiredKeys: ['step', 'date'] },
    )
    .map((fields) => ({ type: 'nudged', ...fields })),
  fc.record({ step: someStep, date }).map((fields) => ({ type: 'unreported', ...fields })),
  someStep.map((step) => ({ type: 'reminded', step })),
];

const event = fc
  .tuple(fc.oneof(...bodies), someInstant(-5, 30))
  .map(([body, at]): HistoryEvent => ({ ...body, at }));

const history = fc
  .array(event, { maxLength: 10 })
  .map((events) => events.map((one, index): HistoryEvent => ({ ...one, id: `e${index}` })));

/** Any record the schemas accept around one autumn; it need not make sense. */
export const anyRecord: fc.Arbitrary<PlanningRecord> = fc.record({
  person: fc.record({ timeZone: someZone, waking }, { requiredKeys: ['timeZone'] }),
  interview: fc.record(
    {
      interviewAt: someInstant(0, 8),
      timeZone: someZone,
      durationMinutes: fc.constantFrom(15, 60, 180),
      playbook: fc.constantFrom(...playbookNames),
      local: fc.boolean(),
      nothingPromised: fc.boolean(),
      decisionBy: someDate(0, 20),
      callAt: someInstant(0, 20),
      theyCallAt: someInstant(0, 20),
    },
    { requiredKeys: ['interviewAt', 'timeZone'] },
  ),
  history,
});

/** A moment around and after the histories of `anyRecord`. */
export const anyNow = someInstant(-4, 45);
