import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseMime } from '../../../shared/adapters/mime-parse.ts';
import { readMail } from '../../../shared/domain/mail/read-mail.ts';
import { asPrediction, type MailPrediction } from './mail-prediction.ts';
import { mailFields, scoreMail, type Verdict } from './mail-score.ts';

const labelShape = z.looseObject({
  kind: z.string(),
  _alt: z.optional(z.record(z.string(), z.array(z.unknown()))),
});
export type MailLabel = z.output<typeof labelShape>;

/**
 * Reads every `.eml` of a folder and prints, for each field, how often it is right, missing or wrong by the `.json`
 * labels beside them; mails without a label are only predicted.
 * @returns the exit code: 0 when it ran, 2 when the folder could not be used
 */
export async function evaluate(path: string, options: { predictions?: string }): Promise<number> {
  const names = mailsIn(path);
  if (typeof names === 'string') {
    console.error(names);
    return 2;
  }
  const predictions: MailPrediction[] = [];
  const tally = new Map<string, Record<Verdict, number>>(
    mailFields.map((field) => [field, { right: 0, missing: 0, wrong: 0 }]),
  );
  for (const name of names) {
    const prediction = asPrediction(name, readMail(await parseMime(readFileSync(join(path, `${name}.eml`)))));
    predictions.push(prediction);
    const label = labelOf(join(path, `${name}.json`));
    if (label) for (const [field, verdict] of scoreMail(prediction, label)) count(tally, field, verdict);
  }
  if (options.predictions !== undefined)
    writeFileSync(options.predictions, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  print(tally, names.length);
  return 0;
}

function mailsIn(path: string): string[] | string {
  try {
    const names = readdirSync(path)
      .filter((file) => file.endsWith('.eml'))
      .map((file) => file.slice(0, -'.eml'.length))
      .sort();
    return names.length > 0 ? names : `${path} holds no .eml files.`;
  } catch {
    return `Cannot read ${path}. Name a folder of .eml files with .json labels beside them.`;
  }
}

/** The label beside a mail, or null when there is none or it cannot be read. */
export function labelOf(path: string): MailLabel | null {
  try {
    return labelShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function count(tally: Map<string, Record<Verdict, number>>, field: string, verdict: Verdict): void {
  const counts = tally.get(field);
  if (counts) counts[verdict] += 1;
}

function print(tally: Map<string, Record<Verdict, number>>, mails: number): void {
  console.log(`${mails} mails`);
  console.log(`${'field'.padEnd(20)}   right  missing  wrong`);
  for (const [field, { right, missing, wrong }] of tally) {
    const total = right + missing + wrong;
    const percent = total === 0 ? '-' : `${((100 * right) / total).toFixed(1)} %`;
    console.log(
      `${field.padEnd(20)} ${percent.padStart(7)}  ${String(missing).padStart(7)}  ${String(wrong).padStart(5)}`,
    );
  }
}
