import * as z from 'zod/mini';
import { Temporal } from '../../shared/domain/time/temporal.ts';

/** A refusal as EventBridge Scheduler words it. */
export class SchedulerFault extends Error {
  readonly type: string;
  readonly status: number;
  constructor(type: string, status: number, message: string) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

export const invalid = (message: string) => new SchedulerFault('ValidationException', 400, message);

const NAME = /^[0-9a-zA-Z-_.]+$/;
const TOKEN = /^[a-zA-Z0-9-_]+$/;
const LAMBDA = /^arn:aws[a-z-]*:lambda:/;

const lengths = (min: number, max: number) =>
  z
    .string('Member must be a string')
    .check(
      z.minLength(min, `Member must have length greater than or equal to ${min}`),
      z.maxLength(max, `Member must have length less than or equal to ${max}`),
    );
const matching = (pattern: RegExp, max: number) =>
  lengths(1, max).check(
    z.regex(pattern, `Member must satisfy regular expression pattern: ${pattern.source}`),
  );
const between = (min: number, max: number) =>
  z
    .int('Member must be an integer')
    .check(
      z.minimum(min, `Member must have value greater than or equal to ${min}`),
      z.maximum(max, `Member must have value less than or equal to ${max}`),
    );
const oneOf = (...values: [string, ...string[]]) =>
  z.enum(values, `Member must satisfy enum value set: [${values.join(', ')}]`);

const target = z.object({
  Arn: lengths(1, 1600),
  RoleArn: matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 1600),
  Input: z.optional(lengths(1, Number.MAX_SAFE_INTEGER)),
  DeadLetterConfig: z.optional(
    z.object({
      Arn: z.optional(matching(/^arn:aws[a-z-]*:sqs:[a-z0-9-]+:\d{12}:[a-zA-Z0-9\-_]+$/, 1600)),
    }),
  ),
  RetryPolicy: z.optional(
    z.object({
      MaximumEventAgeInSeconds: z.optional(between(60, 86_400)),
      MaximumRetryAttempts: z.optional(between(0, 185)),
    }),
  ),
});

/** The body of CreateSchedule and UpdateSchedule, as the published model has it. */
const scheduleBody = z.object({
  GroupName: z.optional(matching(NAME, 64)),
  ClientToken: z.optional(matching(TOKEN, 64)),
  ScheduleExpression: lengths(1, 256),
  ScheduleExpressionTimezone: z.optional(lengths(1, 50)),
  Description: z.optional(lengths(0, 512)),
  StartDate: z.optional(z.number()),
  EndDate: z.optional(z.number()),
  State: z.optional(oneOf('ENABLED', 'DISABLED')),
  ActionAfterCompletion: z.optional(oneOf('NONE', 'DELETE')),
  KmsKeyArn: z.optional(lengths(1, 2048)),
  FlexibleTimeWindow: z.object({
    Mode: oneOf('OFF', 'FLEXIBLE'),
    MaximumWindowInMinutes: z.optional(between(1, 1440)),
  }),
  Target: target,
});

export type ScheduleBody = z.output<typeof scheduleBody>;

const lowerFirst = (name: PropertyKey) => String(name).replace(/^./, (first) => first.toLowerCase());

function constraintFault(issues: readonly z.core.$ZodIssue[]): SchedulerFault {
  const lines = issues.map((issue) => {
    const missing = issue.input === undefined && issue.code === 'invalid_type';
    return `Value at '${issue.path.map(lowerFirst).join('.')}' failed to satisfy constraint: ${missing ? 'Member must not be null' : issue.message}`;
  });
  return invalid(
    `${lines.length} validation error${lines.length === 1 ? '' : 's'} detected: ${lines.join('; ')}`,
  );
}

function check<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = z.safeParse(schema, value, { reportInput: true });
  if (read.success) return read.data;
  throw constraintFault(read.error.issues);
}

export const checkName = (name: string): string =>
  check(z.object({ Name: matching(NAME, 64) }), { Name: name }).Name;

function zoneOf(name: string): string {
  try {
    Temporal.Now.instant().toZonedDateTimeISO(name);
    return name;
  } catch {
    throw invalid(`Invalid Schedule Expression Timezone ${name}.`);
  }
}

/** Milliseconds at which `expression` fires once; undefined for one that recurs. Throws the refusal of a bad one. */
export function onceAtMs(expression: string, zone = 'UTC'): number | undefined {
  const refused = invalid(`Invalid Schedule Expression ${expression}.`);
  const timeZone = zoneOf(zone);
  if (/^rate\((1 (minute|hour|day)|([2-9]|[1-9]\d+) (minutes|hours|days))\)$/.test(expression))
    return undefined;
  if (/^cron\(\S+( \S+){5}\)$/.test(expression)) return undefined;
  const local = /^at\((\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\)$/.exec(expression)?.[1];
  if (local === undefined) throw refused;
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(timeZone)
      .epochMilliseconds;
  } catch {
    throw refused;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * A schedule's body, read as strictly as AWS reads it, and more so in one thing: what AWS does with an `at()` in
 * the past is not documented, so it is refused here.
 */
export function readSchedule(value: unknown, nowMs: number): ScheduleBody {
  const body = check(scheduleBody, value);
  const atMs = onceAtMs(body.ScheduleExpression, body.ScheduleExpressionTimezone);
  if (atMs !== undefined && atMs < nowMs)
    throw invalid(`Invalid Schedule Expression ${body.ScheduleExpression}: it is in the past.`);
  const { Mode, MaximumWindowInMinutes } = body.FlexibleTimeWindow;
  if (Mode === 'FLEXIBLE' && MaximumWindowInMinutes === undefined)
    throw invalid('A maximum window must be provided for a FLEXIBLE time window.');
  if (Mode === 'OFF' && MaximumWindowInMinutes !== undefined)
    throw invalid('A maximum window cannot be provided when the flexible time window is OFF.');
  const { Arn, Input } = body.Target;
  if (LAMBDA.test(Arn) && Input !== undefined && !isJson(Input))
    throw invalid('Invalid RequestPayload: the Input of a Lambda target must be JSON.');
  return body;
}
