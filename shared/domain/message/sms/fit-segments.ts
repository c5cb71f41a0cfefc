import { plainLetters } from './plain-letters.ts';
import { countSegments, type SenderKind } from './segments.ts';

/** What an ordinary text takes, and what none may exceed. */
const ORDINARY_SEGMENTS = 2;
const MOST_SEGMENTS = 3;

/** What a text can be shortened by: each takes some facts away, and with them their sentences. */
export interface Omission<Facts> {
  /** Why it may go, and what then stands in its place. */
  name: string;
  /** Niceties go for the sake of two segments; what matters goes only when three are not enough. */
  matters: boolean;
  without: (facts: Facts) => Facts;
}

/**
 * Writes a text that fits: niceties are left out in order until it takes two segments, then what matters in order
 * until it takes three. `write` must yield at most three segments once everything is left out.
 */
export function fitSegments<Facts>(
  facts: Facts,
  omissions: readonly Omission<Facts>[],
  write: (facts: Facts) => string,
  sender: SenderKind = {},
): string {
  const text = (left: Facts) => plainLetters(write(left));
  let left = facts;
  let written = text(left);
  for (const { matters, without } of omissions) {
    const most = matters ? MOST_SEGMENTS : ORDINARY_SEGMENTS;
    if (countSegments(written, sender).segments <= most) continue;
    left = without(left);
    written = text(left);
  }
  return written;
}
