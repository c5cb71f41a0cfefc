import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { checkRecord, plan } from '../../../shared/domain/plan/index.ts';
import { historyEvent } from '../../../shared/domain/record/event.ts';
import { clockTime, instant, zone } from '../../../shared/domain/record/fields.ts';
import { interview as interviewShape } from '../../../shared/domain/record/interview.ts';
import { stepKinds } from '../../../shared/domain/record/step.ts';

/** A case leaves out what planning does not need, so only that is asked for. */
const planCase = z.object({
  id: z.string(),
  now: instant,
  person: z.object({
    timeZone: zone,
    waking: z.optional(z.object({ from: clockTime, to: clockTime })),
  }),
  // A company has no part in the plan.
  interview: z.omit(interviewShape, { company: true }),
  history: z.optional(z.array(historyEvent)),
});

const expectedStep = z.object({
  kind: z.enum(stepKinds),
  attempt: z.optional(z.int()),
  date: z.string(),
  window: z.optional(z.object({ start: instant, end: instant })),
  nudgeAt: instant,
});
const labelled = z.object({
  id: z.string(),
  expect: z.optional(
    z.object({ steps: z.optional(z.array(expectedStep)), error: z.optional(z.array(z.string())) }),
  ),
});

type ExpectedStep = z.output<typeof expectedStep>;
type Prediction = { id: string; steps: ExpectedStep[] } | { id: string; error: string[] };
interface Score {
  right: number;
  total: number;
}

/**
 * Plans every case of a JSON file and prints how many steps of each kind, and how many whole cases, are right. A
 * step is right when its kind, attempt, date, window and nudge are those expected.
 * @returns the exit code: 0 when it ran, 2 when the file could not be used
 */
export async function evaluate(path: string, options: { predictions?: string }): Promise<number> {
  const cases = readCases(path);
  if (typeof cases === 'string') {
    console.error(cases);
    return 2;
  }
  const predictions = cases.map(predict);
  if (options.predictions !== undefined) {
    writeFileSync(options.predictions, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  }
  printScores(cases, predictions);
  return 0;
}

function readCases(path: string): unknown[] | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return `Cannot read ${path}. Name a JSON file of planner cases.`;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    return `${path} is not JSON. A file of planner cases is one JSON list.`;
  }
  return `${path} holds no list. A file of planner cases is one JSON list.`;
}

/** What the planner says of a case: its steps, or the paths of what is wrong with it. */
export function predict(one: unknown, index: number): Prediction {
  const read = planCase.safeParse(one);
  const id = idOf(one, index);
  if (!read.success) return { id, error: read.error.issues.map((issue) => issue.path.join('.')) };
  const { now, person, interview, history = [] } = read.data;
  const record = { person, interview, history };
  const faults = checkRecord(record, now);
  if (faults.length > 0) return { id, error: faults.map((fault) => fault.path) };
  return { id, steps: plan(record, now).map(({ because: _because, ...step }) => step) };
}

function idOf(one: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(one);
  return named.success ? named.data.id : String(index + 1);
}

/** One step as text that is equal only for equal steps. */
function stepKey({ kind, attempt, date, window, nudgeAt }: ExpectedStep): string {
  return [kind, attempt, date, window?.start, window?.end, nudgeAt].join(' ');
}

function printScores(cases: readonly unknown[], predictions: readonly Prediction[]): void {
  const kinds = new Map<string, Score>();
  const whole: Score = { right: 0, total: 0 };
  const wrong: string[] = [];
  const count = (name: string, isRight: boolean) => {
    const score = kinds.get(name) ?? { right: 0, total: 0 };
    kinds.set(name, { right: score.right + (isRight ? 1 : 0), total: score.total + 1 });
  };
  for (const [index, prediction] of predictions.entries()) {
    const label = labelled.safeParse(cases[index]);
    const expected = label.success ? label.data.expect : undefined;
    if (!expected) continue;
    const wants = keysOf(expected);
    const got = keysOf(prediction);
    for (const key of wants) count(key.split(' ', 1)[0] ?? '', got.includes(key));
    for (const key of got) if (!wants.includes(key)) count(`${key.split(' ', 1)[0]} (not expected)`, false);
    const isRight = wants.join('\n') === got.join('\n');
    whole.total += 1;
    whole.right += isRight ? 1 : 0;
    if (!isRight) wrong.push(prediction.id);
  }
  for (const [kind, score] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) printRow(kind, score);
  printRow('whole cases', whole);
  if (wrong.length > 0) console.log(`\nwrong: ${wrong.join(' ')}`);
  if (whole.total === 0) console.log('\nNo case says what to expect, so nothing could be compared.');
}

function keysOf(answer: { steps?: ExpectedStep[] | undefined; error?: string[] | undefined }): string[] {
  if (answer.error) return answer.error.map((path) => `error ${path}`).sort();
  return (answer.steps ?? []).map(stepKey);
}

function printRow(name: string, { right, total }: Score): void {
  const share = total === 0 ? '–' : `${((100 * right) / total).toFixed(1)} %`;
  console.log(
    `${name.padEnd(30)} ${String(right).padStart(6)} / ${String(total).padEnd(6)} ${share.padStart(8)}`,
  );
}
