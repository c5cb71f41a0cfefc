import type { Finding } from '../readers/finding.ts';
import type { Clause } from '../text/clause.ts';
import type { Mention, Purpose } from '../time/mention.ts';

const indexes = (text: string): { i: number; at: number }[] =>
  [...text.matchAll(/#(\d+)/g)].map((match) => ({ i: Number(match[1]), at: match.index }));

/** Mentions that stand in a clause, the one of the wording first, then those behind it, then those before. */
function inClause({ text }: Clause, start: number, end: number): number[] {
  const all = indexes(text);
  const rank = (at: number) => (at >= start && at < end ? 0 : at >= end ? 1 : 2);
  return all.sort((a, b) => rank(a.at) - rank(b.at) || a.at - b.at).map(({ i }) => i);
}

const continues = (a: Mention, b: Mention): boolean =>
  a.day !== undefined &&
  a.clock === undefined &&
  b.day === undefined &&
  b.clock !== undefined &&
  a.minutes === undefined &&
  b.minutes === undefined;

/**
 * The times that may belong to a finding, likeliest first: those in its clause, then those in neighbouring clauses that no other finding claims.
 * A day here and an hour in the next clause are one time ("back on the 11th and to try around 3").
 */
export function timesFor(
  finding: Finding,
  findings: readonly Finding[],
  clauses: readonly Clause[],
  mentions: readonly Mention[],
): Mention[] {
  const here = clauses[finding.clause];
  if (!here) return [];
  const own = inClause(here, finding.start, finding.end);
  const claimed = new Set(
    findings
      .filter(
        ({ intent, detail, clause }) =>
          clause !== finding.clause && intent !== finding.intent && detail !== 'named',
      )
      .map(({ clause }) => clause),
  );
  const around = [1, 2, -1]
    .map((step) => finding.clause + step)
    .filter((clause) => !claimed.has(clause) || finding.intent === clauseIntent(clause, findings));
  const near = around.flatMap((clause) => indexes(clauses[clause]?.text ?? '').map(({ i }) => i));
  return [...own, ...near].flatMap((i) => withNeighbour(i, mentions) ?? []);
}

/** The mention, with the hour that the next one adds to its day, or the day that the one before adds to its hour. */
function withNeighbour(i: number, mentions: readonly Mention[]): Mention | undefined {
  const [before, mention, next] = [mentions[i - 1], mentions[i], mentions[i + 1]];
  if (!mention) return undefined;
  if (next && continues(mention, next))
    return { ...mention, ...next, ...(mention.day ? { day: mention.day } : {}) };
  if (before && continues(before, mention))
    return { ...before, ...mention, ...(before.day ? { day: before.day } : {}) };
  return mention;
}

const clauseIntent = (clause: number, findings: readonly Finding[]) =>
  findings.find((one) => one.clause === clause)?.intent;

/** What a time is looked for. */
export const purposeOf = ({ intent }: Finding): Purpose =>
  intent === 'promised' ? 'promise' : intent === 'snooze' ? 'snooze' : 'call';
