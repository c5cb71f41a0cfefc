import type { OpenFollowUp } from '../../domain/reply/reply-context.ts';
import { maskNames } from '../../domain/reply/target/mask-names.ts';
import { tidy } from '../../domain/reply/text/tidy.ts';

/** A part of a text that speaks of some follow-ups of its own. */
export interface Part {
  /** As it was written. */
  text: string;
  /** The same without the name that heads it ("Globex - they call Thu 2 pm"). */
  says: string;
  /** The numbers of the follow-ups it names. */
  named: readonly number[];
}

interface Clause extends Part {
  /** Nothing but names: it goes with what stands beside it. */
  bare: boolean;
  /** What stands between this clause and the one before. */
  before: string;
}

/** The dot of "1. done" ends nothing. */
const BETWEEN =
  /\s*(?:[,;\n]+|(?<!(?:^|[\s,;])\d{1,2})[.!?]+(?=\s|$)|\s[-–—]\s|\s(?:and|but|while|whereas|plus|then|y|pero)\s|[&+])\s*|\s+(?=\d{1,2}[).:]\s)/giu;
/** "1 vm 2 no answer 3 tomorrow": where numbers head the parts, nothing else need stand between them. */
const BEFORE_NUMBER =
  /|(?<!\b(?:at|by|on|in|to|for|till|until|after|before|around|about|from|of|the|say|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*)\s+(?=#?\d{1,2}\s+(?:done|vm|voicemail|nothing|no|skip|left|later|called|they|she|he|said|tomorrow|rejected|offer|decides?|pause|snooze|not)\b)/u;
const BETWEEN_NUMBERED = new RegExp(BETWEEN.source + BEFORE_NUMBER.source, 'giu');
const JOINS = /^\s*(?:and|y|&|\+)\s*$/iu;
/** A number that counts something, or tells a time, is no follow-up's. */
const COUNTED =
  /^\s*(?:(?:am|pm|o'?clock|h|hrs?|hours?|mins?|minutes?|days?|weeks?|wks?|months?|years?|times?|people|persons?|more|calls|call(?=\s*(?:$|from|so|left|more))|messages?|voicemails?|rings?|attempts?|rounds?|interviews?|jobs?|of|or|to|x|nd|rd|st|th)\b|[:/%.]\d|-\d)/iu;
const NUMBERED =
  /^(?:(?:number|no\.?|nr\.?|#)\s*)?(\d{1,2})(?!\d)|^(?:done|skip|later|pause|resume|keep|close|script|vm|voicemail|no answer)\s+#?(\d{1,2})(?!\d)/iu;
const ONLY_NAMES = /^(?:@\d+|\d{1,2}|for|at|with|from|both|the|to|also|too|same|ditto|number|#|:|\s)*$/u;

/** A company's own "and" or comma parts nothing. */
function withNamesWhole(text: string, open: readonly OpenFollowUp[]): string {
  let whole = text;
  for (const { company } of open) {
    if (!/[,.&+\-–]|\sand\s/iu.test(company)) continue;
    const at = whole.toLowerCase().indexOf(company.toLowerCase());
    if (at < 0) continue;
    const kept = company.replace(/[,;.!?&+\-–—]/gu, '_').replace(/\sand\s/giu, '_and_');
    if (kept.length === company.length) whole = whole.slice(0, at) + kept + whole.slice(at + company.length);
  }
  return whole;
}

/** The number of a follow-up at the head of a text. */
export function numberIn(text: string, open: readonly OpenFollowUp[]): number | undefined {
  const found = NUMBERED.exec(text);
  const n = Number(found?.[1] ?? found?.[2]);
  if (!found || COUNTED.test(text.slice(found[0].length))) return undefined;
  return open.some((one) => one.n === n) ? n : undefined;
}

/** The follow-ups that a clause names; undefined where a name fits several. */
function namesIn(
  text: string,
  open: readonly OpenFollowUp[],
): { named: number[]; bare: boolean } | undefined {
  const { masked, references } = maskNames(tidy(text), open);
  const names = references.filter(({ kind }) => kind === 'company' || kind === 'person');
  if (names.some(({ ns }) => ns.length > 1)) return undefined;
  return {
    named: [...new Set(names.flatMap(({ ns }) => ns))],
    bare: ONLY_NAMES.test(masked),
  };
}

function clausesOf(text: string, open: readonly OpenFollowUp[]): Clause[] | undefined {
  const whole = withNamesWhole(text, open);
  // Numbers at the head of a clause are follow-ups' only where the text begins by counting them up.
  const counts = numberIn(text.trimStart(), open) !== undefined;
  const cuts = [...whole.matchAll(counts ? BETWEEN_NUMBERED : BETWEEN)];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), text.length];
  const pieces = starts.map((start, i) => ({
    text: text.slice(start, ends[i]).trim(),
    before: cuts[i - 1]?.[0] ?? '',
  }));
  const spoken = pieces.filter((piece) => piece.text !== '');
  const clauses: Clause[] = [];
  for (const piece of spoken) {
    const names = namesIn(piece.text, open);
    if (!names) return undefined;
    const n = counts ? numberIn(piece.text, open) : undefined;
    const named = n === undefined ? names.named : [...new Set([n, ...names.named])];
    clauses.push({ ...piece, says: piece.text, named, bare: named.length > 0 && names.bare });
  }
  return clauses;
}

const joined = (a: Clause, b: Clause): Clause => ({
  text: `${a.text}${b.before || ' '}${b.text}`,
  says: a.bare && b.named.length === 0 ? b.says : `${a.says}${b.before || ' '}${b.text}`,
  named: [...new Set([...a.named, ...b.named])],
  bare: a.bare && b.bare,
  before: a.before,
});

/** "acme and globex said no" is one part; so is "no answer at acme and globex". */
function withoutBare(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  clauses.forEach((clause, i) => {
    const last = kept.at(-1);
    const next = clauses[i + 1];
    const heads = next && (next.named.length === 0 || JOINS.test(next.before));
    const backward = clause.bare && (JOINS.test(clause.before) || !heads);
    const takes = last && (last.bare || clause.named.length === 0 || backward);
    if (takes) kept[kept.length - 1] = joined(last, clause);
    else kept.push(clause);
  });
  return kept;
}

const sameNamed = (a: Part, b: Part) =>
  a.named.length === b.named.length && a.named.every((n) => b.named.includes(n));

/**
 * The parts of a text that speaks of several follow-ups one after the other ("1 done, 3 tomorrow", "voicemail at Acme
 * and Globex said no"). Empty where it does not, or where nobody can tell the parts from one another: then it is
 * read as a whole.
 */
export function partsOf(text: string, open: readonly OpenFollowUp[]): Part[] {
  const clauses = open.length > 1 ? clausesOf(text, open) : undefined;
  if (!clauses?.[0] || clauses[0].named.length === 0) return [];
  const parts: Clause[] = [];
  for (const clause of withoutBare(clauses)) {
    const last = parts.at(-1);
    if (last && sameNamed(last, clause)) parts[parts.length - 1] = joined(last, clause);
    else parts.push(clause);
  }
  const named = parts.flatMap((part) => part.named);
  if (parts.length < 2 || new Set(named).size !== named.length) return [];
  return parts.map(({ text: written, says, named: ns }) => ({ text: written, says, named: ns }));
}

/** The one follow-up that a text names, by number or by name; undefined where it names none or several. */
export function namedIn(text: string, open: readonly OpenFollowUp[]): number | undefined {
  const named = new Set(clausesOf(text, open)?.flatMap((clause) => clause.named));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

const EVERYONE = /\b(?:both|all|each|every|everyone|everything|everybody|neither|none)\b/u;

/**
 * Whether a text that names several follow-ups speaks of them together ("Acme and Globex said no", "both"). Where it
 * does not, what it says of one is not said of the other.
 */
export function namesTogether(text: string, open: readonly OpenFollowUp[]): boolean {
  const { masked, references } = maskNames(tidy(text), open);
  if (references.length < 2 || EVERYONE.test(masked)) return true;
  return (
    /@0(?:(?: (?:,|and|&|\+|or|y|plus|also|at))* @\d+)+/u.exec(masked)?.[0].match(/@/gu)?.length ===
    references.length
  );
}
