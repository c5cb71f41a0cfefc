import type { Fault } from '../domain/record/record.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import { localInstant } from './local-instant.ts';

/** What a form said: the body as the API takes it, and what could not be read on the way. */
export interface FormInput {
  body: Record<string, unknown>;
  faults: Fault[];
}

/** Fields that hold a local date and time, told in the interview's zone. */
const LOCAL_TIMES = ['interviewAt', 'callAt', 'theyCallAt'] as const;
const NUMBERS = new Set(['interview.durationMinutes']);
const TRUTHS = new Set(['interview.local', 'interview.nothingPromised', 'person.lockScreenSafe']);

/** Which fields each answer to "what did they say?" keeps; the others of the group were hidden and do not count. */
const SAID_FIELDS: Record<string, readonly string[]> = {
  'decide-by': ['interview.decisionBy'],
  'may-call': ['interview.callAt'],
  'they-call': ['interview.theyCallAt'],
  nothing: ['interview.nothingPromised'],
  'not-yet': [],
};
const PROMISE_FIELDS = new Set(Object.values(SAID_FIELDS).flat());

function place(target: Record<string, unknown>, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  // Names are ours: anything that could reach an object's own workings is dropped.
  if (!/^[A-Za-z]\w{0,40}$/.test(key) || key === 'constructor' || key === 'prototype') return;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const known = target[key];
  const inner: Record<string, unknown> = typeof known === 'object' && known !== null ? { ...known } : {};
  place(inner, rest.join('.'), value);
  target[key] = inner;
}

function valueOf(path: string, written: string): unknown {
  if (NUMBERS.has(path)) return /^\d+$/.test(written) ? Number(written) : written;
  if (TRUTHS.has(path)) return written === 'true' || written === 'on' || written === 'yes';
  if (path === 'interview.strengths')
    return written
      .split(/[\n;]+/)
      .map((one) => one.trim())
      .filter(Boolean);
  return written;
}

const hasOffset = (written: string) => /(?:Z|[+-]\d{2}:?\d{2})$/.test(written);

/** Local times of the form become instants, by the clock of the interview's zone. */
function withInstants(interview: Record<string, unknown>, faults: Fault[]): Record<string, unknown> {
  const times = LOCAL_TIMES.flatMap((name) => {
    const written = interview[name];
    if (typeof written !== 'string' || hasOffset(written)) return [];
    const instant = localInstant(written, String(interview['timeZone']));
    if (!instant) {
      const message =
        'This is not a date and time. Choose a day and an hour, such as 2 December 2026, 14:00.';
      faults.push({ path: `interview.${name}`, message });
    }
    return [[name, instant ?? written] as const];
  });
  return { ...interview, ...Object.fromEntries(times) };
}

/** A form's interview so many days back or ahead is a slip of the year: nobody follows up on it. */
const MOST_DAYS_BACK = 180;
const MOST_DAYS_AHEAD = 540;

/** A day that was typed with the wrong year would be planned from without a word, as if it had just been. */
function yearFaults(interviewAt: unknown, now: Instant): Fault[] {
  if (typeof interviewAt !== 'string') return [];
  const days = (Date.parse(interviewAt) - epochMs(now)) / 86_400_000;
  if (!(days < -MOST_DAYS_BACK || days > MOST_DAYS_AHEAD)) return [];
  const message = `This is in ${interviewAt.slice(0, 4)}: check the year.`;
  return [{ path: 'interview.interviewAt', message }];
}

/** A choice of "what did they say?" whose one field stayed empty: asked for, rather than taken for nothing said. */
function unfilled(fields: URLSearchParams, kept: readonly string[] = []): Fault[] {
  const [path] = kept;
  if (!path || path === 'interview.nothingPromised' || fields.get(path)?.trim()) return [];
  return [{ path, message: 'Choose the day they named, or another answer.' }];
}

/** Who gives no zone of their own lives by the interview's. */
function withOwnZone(body: Record<string, unknown>, fields: URLSearchParams): void {
  const zone = fields.get('interview.timeZone')?.trim();
  const { person } = body;
  if (zone && typeof person === 'object' && person !== null) body['person'] = { timeZone: zone, ...person };
}

/**
 * The API's body from a form's fields: dotted names become objects, empty ones are left out, local times are told
 * in `interview.timeZone`. Nothing is checked beyond what the fields' form needs and, with `now`, the interview's year.
 */
export function readFormFields(fields: URLSearchParams, now?: Instant): FormInput {
  const body: Record<string, unknown> = {};
  const said = fields.get('said');
  const kept = said === null ? undefined : SAID_FIELDS[said];
  const faults = unfilled(fields, kept);
  for (const [path, written] of fields) {
    const value = written.trim();
    if (value === '' || !/^(person|interview)\./.test(path)) continue;
    if (kept && PROMISE_FIELDS.has(path) && !kept.includes(path)) continue;
    place(body, path, valueOf(path, value));
  }
  if (said === 'nothing') place(body, 'interview.nothingPromised', true);
  withOwnZone(body, fields);
  const interview = body['interview'];
  if (typeof interview === 'object' && interview !== null) {
    const told = withInstants({ ...interview }, faults);
    body['interview'] = told;
    if (now) faults.push(...yearFaults(told['interviewAt'], now));
  }
  return { body, faults };
}
