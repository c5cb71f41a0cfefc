import * as z from 'zod/mini';
import { date, instant, line, longText } from './fields.ts';
import { interviewFields, promiseFields as promised } from './interview.ts';
import { stepKind, timeWindow } from './step.ts';

/** What every event carries once it is in a history: an id and the instant it happened (UTC). */
const common = {
  id: z.optional(line),
  at: z.optional(instant),
};

const event = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.object({ ...common, type: z.literal(type), ...shape });

const yesOrNo = z.boolean('Answer true or false.');

/** What was promised, as it was told: `callHourOpen` when a day was named for `callAt`, and its hour is only ours. */
const promiseFields = { ...promised, callHourOpen: z.optional(yesOrNo) };

export const callOutcomes = ['voicemail', 'no_answer', 'message_with_person', 'spoke', 'made'] as const;

const changedInterview = {
  ...interviewFields,
  company: z.optional(interviewFields.company),
  timeZone: z.optional(interviewFields.timeZone),
};

const personEvents = [
  event('called', {
    outcome: z.enum(callOutcomes, `Name the outcome: ${callOutcomes.join(', ')}.`),
    ...promiseFields,
  }),
  event('emailed', promiseFields),
  event('promised', promiseFields),
  event('skipped', { step: z.optional(stepKind), date: z.optional(date) }),
  event('snoozed', { until: instant, step: z.optional(stepKind) }),
  event('thanked', {}),
  event('visited', {}),
  event('you_promised', { what: line, by: date }),
  event('kept', {}),
  event('answered', {}),
  event('offer', { inWriting: yesOrNo, answerBy: z.optional(date) }),
  event('still_waiting', {}),
  event('rejected', {}),
  event('withdrawn', {}),
  event('asked_to_stop', {}),
  event('rescheduled', changedInterview),
  event('next_round', changedInterview),
  event('cancelled', promiseFields),
  event('paused', { until: z.optional(instant) }),
  event('resumed', {}),
  event('closed', {}),
  event('undone', { event: line }),
  event('note', { text: longText }),
] as const;

const serviceEvents = [
  event('nudged', {
    step: stepKind,
    attempt: z.optional(z.int()),
    date,
    window: z.optional(timeWindow),
  }),
  event('reminded', { step: stepKind }),
  event('unreported', { step: stepKind, date }),
  event('corrected', { before: z.unknown(), after: z.unknown() }),
] as const;

const unknownType = 'This is not an event we know. See /api/openapi.json for the list.';

/** An event as a client may send it. */
export const personEvent = z.discriminatedUnion('type', personEvents, unknownType);

/** Any event of a history, the service's own included. */
export const historyEvent = z.discriminatedUnion('type', [...personEvents, ...serviceEvents], unknownType);

export type PersonEvent = z.output<typeof personEvent>;
export type HistoryEvent = z.output<typeof historyEvent>;
export type EventType = HistoryEvent['type'];
/** An event as it is kept: with its id and instant. */
export type RecordedEvent = HistoryEvent & { id: string; at: string };
