import * as z from 'zod/mini';
import { date, instant, line } from './fields.ts';

/** The kinds of step, in the order in which steps due at one instant are told. */
export const stepKinds = [
  'prepare',
  'debrief',
  'thank-you',
  'keep-promise',
  'their-call',
  'call',
  'visit',
  'written-offer',
  'answer-offer',
  'close',
] as const;

export const stepKind = z.enum(stepKinds, `Name a kind of step: ${stepKinds.join(', ')}.`);

/** A stretch of time, end not included. */
export const timeWindow = z.object({ start: instant, end: instant });

export const scriptKinds = [
  'closing-questions',
  'thank-you',
  'live-call',
  'voicemail',
  'no-voicemail',
  'message-with-a-person',
  'gatekeeper',
  'email',
  'visit',
  'confidence',
  'rescue',
  'rejection-reply',
  'offer-reply',
  'status-check',
  'farewell',
] as const;

export const script = z.object({
  kind: z.enum(scriptKinds),
  text: z.string(),
  subject: z.optional(z.string()),
});

/** One thing to do, as the API answers it. */
export const step = z.object({
  kind: stepKind,
  attempt: z.optional(z.int()),
  /** The employer's calendar date. */
  date,
  window: z.optional(timeWindow),
  nudgeAt: instant,
  /** One sentence for the person: why this day. */
  because: line,
  scripts: z.array(script),
});

export type StepKind = z.output<typeof stepKind>;
export type Script = z.output<typeof script>;
export type ScriptKind = Script['kind'];
export type Step = z.output<typeof step>;
/** A step before words are put to it. */
export type PlannedStep = Omit<Step, 'scripts'>;
