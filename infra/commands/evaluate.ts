/**
 * Runs a reader or the planner over labelled cases and prints how often it is right.
 *
 *     npm run -s evaluate -- plan FILE.json [--predictions OUT.jsonl]
 *     npm run -s evaluate -- segments
 *
 * `--summary` prints the figures only, and names none of the cases that went wrong.
 *
 * Exits 0 when it ran, 2 when it could not.
 */
import { parseArgs } from 'node:util';

type Evaluate = (path: string, options: { predictions?: string; summary?: boolean }) => Promise<number>;

const subjects: Record<string, () => Promise<{ evaluate: Evaluate }>> = {
  plan: () => import('./evaluate/plan.ts'),
  sms: () => import('./evaluate/sms.ts'),
  segments: () => import('./evaluate/segments.ts'),
  mail: () => import('./evaluate/mail.ts'),
};

/** Subjects that make their own cases. */
const withoutPath = new Set(['segments']);

const usage = `Usage: npm run -s evaluate -- ${Object.keys(subjects).join('|')} PATH [--predictions OUT.jsonl] [--summary]`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { predictions: { type: 'string' }, summary: { type: 'boolean' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function main(): Promise<number> {
  const read = readArguments();
  if (typeof read === 'string') {
    console.error(`${read}\n${usage}`);
    return 2;
  }
  const [subject = '', given] = read.positionals;
  const path = given ?? (withoutPath.has(subject) ? '' : undefined);
  const load = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (!load || path === undefined || read.positionals.length > 2) {
    console.error(usage);
    return 2;
  }
  const { evaluate } = await load();
  const { predictions, summary = false } = read.values;
  return evaluate(path, { summary, ...(predictions === undefined ? {} : { predictions }) });
}

process.exitCode = await main();
