import type { Script } from '../record/step.ts';
import type { Facts } from './facts.ts';
import { wordingOf } from './introductions.ts';

type Wording = (nextTry: string | undefined) => string;

const wordings: readonly [Wording, ...Wording[]] = [
  (next) =>
    next
      ? `If nobody answers, hang up without a message. Try again ${next}. We'll remind you.`
      : `If nobody answers, hang up without a message. This was the last call to try, so tell us how it went and we'll say what comes next.`,
  (next) =>
    next
      ? `If it goes to the machine, hang up before the tone and leave nothing. Try again ${next}. We'll remind you then.`
      : `If it goes to the machine, hang up before the tone and leave nothing. No call is planned to try after this one. Tell us how it went, and we'll say what comes next.`,
];

/** For a call that leaves nothing on a machine: hang up, and when to try again. */
export function noVoicemail({ nextTry, attempt }: Facts): Script {
  return { kind: 'no-voicemail', text: wordingOf(wordings, attempt)(nextTry) };
}
