import type { PlannedStep } from '../../record/step.ts';
import type { ScriptRecord } from '../../scripts/facts.ts';
import { sentences } from '../../scripts/fitting.ts';
import type { Instant } from '../../time/zoned.ts';
import { fitSegments, type Omission } from './fit-segments.ts';
import { omissions, smsFactsOf, type SmsFacts, type SmsOptions } from './sms-facts.ts';
import { reminderTexts, stepTexts } from './step-texts.ts';

/** The steps of one record that are due together; at least one. */
export interface SmsNudge {
  steps: readonly PlannedStep[];
  record: ScriptRecord;
  now: Instant;
  options?: SmsOptions | undefined;
}

/** A call is what the person most needs the words for; else the first, in the order of the plan. */
function mainFirst(steps: readonly PlannedStep[]): readonly PlannedStep[] {
  const main = steps.find(({ kind }) => kind === 'call') ?? steps[0];
  return main ? [main, ...steps.filter((step) => step !== main)] : [];
}

const BRAND = 'Ringback:';

function textOf([main, ...others]: readonly SmsFacts[], reminder: boolean): string {
  if (!main) return '';
  const { kind } = main.step;
  const text = (reminder && reminderTexts[kind]) || stepTexts[kind];
  const also = others.map((facts) => `Also: ${stepTexts[facts.step.kind].line(facts)}`);
  return sentences(BRAND, text.says(main), ...also, text.replies(main));
}

/** An omission leaves its fact out of every step of the message. */
const inEveryStep = ({ name, matters, without }: Omission<SmsFacts>): Omission<readonly SmsFacts[]> => ({
  name,
  matters,
  without: (all) => all.map(without),
});

const onlyMain: Omission<readonly SmsFacts[]> = {
  name: 'the other steps; LIST names them',
  matters: true,
  without: (all) => all.slice(0, 1),
};

/**
 * The text of a nudge: whom, which number, when, the words, and last the replies it understands. Two segments for
 * ordinary records, never more than three.
 */
export function smsNudge({ steps, record, now, options = {} }: SmsNudge): string {
  const facts = mainFirst(steps).map((step) => smsFactsOf(step, record, now, options));
  const order = [...omissions.map(inEveryStep), onlyMain];
  return fitSegments(facts, order, (left) => textOf(left, options.reminder === true), options);
}
