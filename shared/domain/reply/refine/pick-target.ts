import type { OneReading } from '../reading.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { Reference } from '../target/mask-names.ts';
import type { Clause } from '../text/clause.ts';

type Target = Pick<OneReading, 'target' | 'targets'> & { unclear?: true };

const ALL =
  /\b(?:both|everything|each|the lot|them all|all (?:of (?:them|it)|three|four|my|the (?:calls|others|rest|reminders|interviews)|calls|reminders|done|till|til|until|to|of these))\b|^all\b|\ball$/;

const referencesIn = (text: string, references: readonly Reference[]): Reference[] =>
  [...text.matchAll(/@(\d+)/g)].flatMap((match) => references[Number(match[1])] ?? []);

/** Names that stand together narrow each other down ("Kendra at Hearthcode"); names that do not are several. */
function together(named: readonly Reference[]): { ns: number[]; several: boolean } {
  const common = named.reduce<number[]>(
    (left, { ns }) => left.filter((n) => ns.includes(n)),
    named[0]?.ns ?? [],
  );
  if (common.length > 0) return { ns: common, several: false };
  const single = named.filter(({ ns }) => ns.length === 1).flatMap(({ ns }) => ns);
  return { ns: [...new Set(single)].sort((a, b) => a - b), several: true };
}

/** Which follow-up a clause is about: by name or number, else the one last nudged, else the only one. */
export function pickTarget(
  clause: Clause | undefined,
  whole: string,
  references: readonly Reference[],
  context: ReplyContext,
): Target {
  const { open, lastNudged } = context;
  const here = referencesIn(clause?.text ?? '', references);
  const named = here.length > 0 ? here : referencesIn(whole, references);
  if (named.length > 0) {
    const { ns, several } = together(named);
    const [only] = ns;
    if (ns.length === 1 && only !== undefined) return { target: only };
    return several ? { target: null, targets: ns } : { target: null, targets: ns, unclear: true };
  }
  if (ALL.test(clause?.text ?? '') && open.length > 1)
    return { target: null, targets: open.map(({ n }) => n) };
  if (lastNudged !== null && open.some(({ n }) => n === lastNudged)) return { target: lastNudged };
  const [single] = open;
  if (open.length === 1 && single) return { target: single.n };
  return { target: null, targets: open.map(({ n }) => n), unclear: true };
}
