import type { Reading } from '../../../shared/domain/reply/reading.ts';
import { Temporal } from '../../../shared/domain/time/temporal.ts';
import { epochMs } from '../../../shared/domain/time/zoned.ts';
import type { LabelledReply } from './sms-case.ts';

/** Intents whose time the labels give. */
const TIMED: ReadonlySet<string> = new Set(['snooze', 'promised', 'spoke_callback', 'next_round']);

/** How one reading compares with its label, and the prediction as the labels would write it. */
export interface Verdict {
  id: number;
  text: string;
  expected: string;
  intent: boolean;
  target: boolean;
  time: boolean;
  fully: boolean;
  said: string;
  wanted: string;
  prediction: { id: number; intent: string; target: number | null; at: string | null };
}

const labelOf = ({
  intent,
  target,
  at,
}: {
  intent: string;
  target?: number | null | undefined;
  at?: string | null | undefined;
}): string => [intent, target ?? '-', at ?? '-'].join(' ');

/** Compares; where another intent is accepted instead, its target and time are not labelled and count as right. */
export function judge(id: number, { text, timeZone, expect }: LabelledReply, reading: Reading): Verdict {
  const { intent, target } = reading;
  const local =
    reading.time && TIMED.has(intent)
      ? Temporal.Instant.from(reading.time.at).toZonedDateTimeISO(timeZone)
      : undefined;
  const at = local?.toString({ timeZoneName: 'never', smallestUnit: 'second' }) ?? null;
  const accepted = expect?.accept?.includes(intent) === true && intent !== expect.intent;
  const sameTime = expect?.at && at ? epochMs(expect.at) === epochMs(at) : (expect?.at ?? null) === at;
  const right = {
    intent: accepted || intent === expect?.intent,
    target: accepted || target === (expect?.target ?? null),
    time: accepted || sameTime,
  };
  return {
    id,
    text,
    expected: expect?.intent ?? 'unlabelled',
    ...right,
    fully: right.intent && right.target && right.time,
    said: labelOf({ intent, target, at }),
    wanted: expect ? labelOf(expect) : 'nothing',
    prediction: { id, intent, target, at },
  };
}
