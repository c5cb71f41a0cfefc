import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readReply } from '../../../shared/domain/reply/read-reply.ts';
import { labelledReply } from './sms-case.ts';
import { judge, type Verdict } from './sms-verdict.ts';

const share = (right: number, all: number): string =>
  all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} %`;

/** What nobody may be taken to have said: an ending, an offer, an opt-out. */
const GRAVE: ReadonlySet<string> = new Set(['unsubscribe', 'stop_contact', 'rejected', 'offer', 'withdrawn']);

/** One row a labelled intent: how many there are, and how many are right in intent, target, time and altogether. */
function table(verdicts: readonly Verdict[]): string {
  const row = (name: string, some: readonly Verdict[]) => {
    const right = (test: (one: Verdict) => boolean) => String(some.filter(test).length).padStart(7);
    const cells = [
      right((one) => one.intent),
      right((one) => one.target),
      right((one) => one.time),
      right((one) => one.fully),
    ];
    return `${name.padEnd(18)}${String(some.length).padStart(6)}${cells.join('')}  ${share(some.filter((one) => one.fully).length, some.length).padStart(8)}`;
  };
  const names = [...new Set(verdicts.map(({ expected }) => expected))].toSorted((a, b) => a.localeCompare(b));
  return [
    `${'intent'.padEnd(18)} cases intent target   time  fully`,
    ...names.map((name) =>
      row(
        name,
        verdicts.filter(({ expected }) => expected === name),
      ),
    ),
    row('all', verdicts),
  ].join('\n');
}

/**
 * Runs the reply reader over a file of labelled replies (one JSON object a line) and prints how often it is right per
 * intent: in the intent (an accepted other one counts), the target, the time, and all three, then the replies it misses unless only the
 * `summary` is wanted. With `predictions`, one line of JSON a reply is written there, its id the line's number from 1.
 */
export function evaluate(
  path: string,
  options: { predictions?: string; summary?: boolean },
): Promise<number> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const verdicts = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const one = z.parse(labelledReply, JSON.parse(line));
    return [judge(i + 1, one, readReply(one))];
  });
  console.log(table(verdicts));
  const worst = verdicts.filter(({ intent, prediction }) => !intent && GRAVE.has(prediction.intent));
  console.log(`wrongly read as an ending, an offer or an opt-out: ${worst.length}`);
  for (const { id, text, fully, said, wanted } of verdicts)
    if (!fully && options.summary !== true)
      console.log(`${id}: ${JSON.stringify(text)}: read ${said}; labelled ${wanted}`);
  if (options.predictions !== undefined)
    writeFileSync(
      options.predictions,
      verdicts.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join(''),
    );
  return Promise.resolve(0);
}
