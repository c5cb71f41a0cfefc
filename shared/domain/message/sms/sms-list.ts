import type { PlannedStep } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import type { Instant } from '../../time/zoned.ts';
import { fitSegments, type Omission } from './fit-segments.ts';
import { omissions, smsFactsOf, type SmsFacts, type SmsOptions } from './sms-facts.ts';
import { stepTexts } from './step-texts.ts';

/** One open follow-up in a list, under the number by which a reply may name it. */
export interface SmsListEntry {
  number: number;
  step: PlannedStep;
  record: ScriptRecord;
}

export interface SmsList {
  entries: readonly SmsListEntry[];
  now: Instant;
  /** `due`: they are to be done now; `open`: the answer to LIST. */
  heading: 'due' | 'open';
  options?: SmsOptions | undefined;
}

interface Line {
  number: number;
  facts: SmsFacts;
}

interface Listed {
  lines: readonly Line[];
  /** Entries that did not fit. */
  left: number;
}

const headings = {
  due: (count: number) => `Ringback: ${count} follow-ups now.`,
  open: (count: number) =>
    count === 1 ? 'Ringback: 1 open follow-up.' : `Ringback: ${count} open follow-ups.`,
} as const;

const NOTHING_OPEN =
  'Ringback: nothing is open. When the next interview comes, add it on your page or forward its mail.';

/** How to answer under a number; what was promised is no DONE. */
const replies = (n: number, debriefs: boolean) =>
  debriefs
    ? `Reply with the number: "${n} decide by Friday", "${n} call Wed 9 am", "${n} NOTHING".`
    : `Reply with the number: "${n} DONE", "${n} LATER", "SCRIPT ${n}".`;

function textOf({ lines, left }: Listed, heading: keyof typeof headings): string {
  const [first] = lines;
  return [
    headings[heading](lines.length + left),
    ...lines.map(({ number, facts }) => `${number} ${stepTexts[facts.step.kind].line(facts)}`),
    ...(left > 0 ? [`And ${left} more: see your page.`] : []),
    replies(
      first?.number ?? 1,
      heading === 'due' && lines.every(({ facts }) => facts.step.kind === 'debrief'),
    ),
  ].join('\n');
}

const inEveryLine = ({ name, without }: Omission<SmsFacts>): Omission<Listed> => ({
  name,
  matters: true,
  without: ({ lines, left }) => ({
    left,
    lines: lines.map(({ number, facts }) => ({ number, facts: without(facts) })),
  }),
});

const lastLine: Omission<Listed> = {
  name: 'the last entry',
  matters: true,
  without: ({ lines, left }) => ({ lines: lines.slice(0, -1), left: left + 1 }),
};

/** One numbered text for several records: due at once, or the answer to LIST. Never more than three segments. */
export function smsList({ entries, now, heading, options = {} }: SmsList): string {
  if (entries.length === 0) return NOTHING_OPEN;
  const lines = entries.map(({ number, step, record }) => ({
    number,
    facts: smsFactsOf(step, record, now, options),
  }));
  const fewer = lines.slice(1).map(() => lastLine);
  const order = [...omissions.slice(0, 2).map(inEveryLine), ...fewer, ...omissions.slice(2).map(inEveryLine)];
  return fitSegments({ lines, left: 0 }, order, (left) => textOf(left, heading), options);
}
