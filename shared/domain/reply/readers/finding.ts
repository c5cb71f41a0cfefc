import type { Clause } from '../text/clause.ts';
import type { Detail, Intent } from '../reading.ts';

/** What a reader found in one clause. */
export interface Finding {
  intent: Intent;
  detail?: Detail;
  /** False when the wording is only likely to mean it. */
  certain: boolean;
  /** The clause it was found in, counted from 0, and where in it the wording stands. */
  clause: number;
  start: number;
  end: number;
}

/** A wording: what it must match, what it must not, and what it then means. */
export interface Wording {
  when: RegExp;
  unless?: RegExp;
  /** Words without one of which `when` cannot fit: a large wording is not even compiled for other texts. */
  only?: RegExp;
  means: Intent;
  detail?: Detail;
  guess?: true;
}

/** Reads one clause; answers what it says, or nothing. */
export type Reader = (clause: Clause) => Omit<Finding, 'clause'> | undefined;

/** A reader that takes the first of its wordings that fits, the certain ones first. */
export function readerOf(wordings: readonly Wording[]): Reader {
  const inOrder = [...wordings.filter(({ guess }) => !guess), ...wordings.filter(({ guess }) => guess)];
  return ({ text, core }) => {
    // A wording that leaves no doubt goes before one that only suggests it.
    for (const { when, unless, only, means, detail, guess } of inOrder) {
      if (only && !only.test(text)) continue;
      const match = when.exec(text) ?? (core === text ? null : when.exec(core));
      if (!match || unless?.test(text) || (core !== text && unless?.test(core))) continue;
      const end = match.index + match[0].length;
      return {
        intent: means,
        ...(detail ? { detail } : {}),
        certain: guess !== true,
        start: match.index,
        end,
      };
    }
    return undefined;
  };
}

/** Keeps a reader away from what was not told as a fact: questions, hopes, plans. */
export function factsOnly(reader: Reader): Reader {
  return (clause) =>
    clause.question || clause.hypothetical || clause.intended || clause.bystander
      ? undefined
      : reader(clause);
}
