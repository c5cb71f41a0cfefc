import { dateIn } from '../time/zoned.ts';
import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { paragraphs, sentences } from './fitting.ts';
import { saidPastDay, saidTime } from './spoken-time.ts';

/** "at three today": the hour that was named for their call. */
function hour({ story: { theyCallAt }, zone, today }: Facts): string | undefined {
  if (!theyCallAt) return undefined;
  const on = dateIn(theyCallAt, zone);
  return on === today
    ? `at ${saidTime(theyCallAt, zone)} today`
    : `${saidPastDay(on, today)} at ${saidTime(theyCallAt, zone)}`;
}

/** Their call did not come: what to say now, or the one line to send. */
export function rescue(facts: Facts): Script {
  const { them, hello, me, myPhone } = facts;
  const at = hour(facts);
  const planned = at
    ? `We'd planned to talk ${at}, and I may have missed you.`
    : `We'd planned to talk, and I may have missed you.`;
  const say = sentences(
    them ? `Hello, is this ${them}?` : 'Hello.',
    me && `This is ${me}.`,
    planned,
    `Is now a good moment, or when would suit you better?`,
  );
  const send = sentences(
    hello ? `Hello ${hello}.` : 'Hello.',
    planned,
    `When would suit you better?`,
    myPhone && `I'm on ${myPhone}.`,
    'Thank you.',
    me && `${me}.`,
  );
  const text = paragraphs(
    `Calls get moved, so take it calmly and call them now.`,
    `Say: "${say}"`,
    `Or send one line: "${send}"`,
  );
  return { kind: 'rescue', text };
}
