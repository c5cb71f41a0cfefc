import { isOneSlipFrom } from '../text/spell.ts';
import { spellings } from '../text/spelling.data.ts';
import type { OpenFollowUp } from '../reply-context.ts';
import { aliasesOf, type Alias } from './aliases.ts';
import { jobNouns, ordinaryWords } from './kin-words.data.ts';

/** A place where follow-ups are named, and all that the name fits. */
export interface Reference {
  ns: number[];
  kind: 'company' | 'person' | 'trade' | 'number';
}

/** Beginnings of names that are words of their own; they count as names only when written whole. */
const notShortFor =
  /^(?:the|and|man|has|had|her|him|his|she|all|any|can|car|per|mar|ran|sun|may|bel|hel|call|done?|not|now|rem|mon|tue|wed|thu|fri|sat|ste|sen|ski|scr|lis|und|sto|end|can|tom|will|hell|mess|off|pro|ring|ans|ask|see|day|one|two|for|but|was|are|out|way|who|how|why|yes|job|new|old|ten|time|star|mark|care|rest|back|soon|over|said|told|left|here|hear|next|tell|talk|text|stop|skip|list|help|tried?|trie?)$/;

function slipsAllowed(letters: string): number {
  return letters.length >= 9 ? 2 : letters.length >= 5 ? 1 : 0;
}

function isNear(word: string, goal: string): boolean {
  const slips = slipsAllowed(goal);
  if (slips === 0 || word[0] !== goal[0] || ordinaryWords.has(word) || word in spellings) return false;
  if (isOneSlipFrom(word, goal)) return true;
  if (slips < 2 || Math.abs(word.length - goal.length) > 1) return false;
  // Two slips in a long name: either half of it is whole.
  const half = Math.floor(goal.length / 2);
  return (
    (word.startsWith(goal.slice(0, half)) && isOneSlipFrom(word.slice(half + 1), goal.slice(half + 1))) ||
    (word.endsWith(goal.slice(half)) &&
      isOneSlipFrom(word.slice(0, word.length - (goal.length - half)), goal.slice(0, half)))
  );
}

/** "the Acme job" is Acme. */
const JOB_ITSELF = /^(?:job|role|post|position|gig|vacancy|opening)$/;

const job = new RegExp(`^(?:${jobNouns})s?$`);

interface Found {
  length: number;
  reference: Reference;
}

function fitting(letters: string, aliases: Alias[], test: (alias: Alias) => boolean): Reference | undefined {
  const fit = aliases.filter(test);
  // "Bookkeeper" is the one so called, whoever else works in accounts.
  const own = fit.filter(({ kin }) => !kin);
  const hits = own.length > 0 ? own : fit;
  const [first] = hits;
  if (!first || letters.length < 2) return undefined;
  const kinds = hits.filter(({ kind }) => kind === first.kind);
  return { ns: [...new Set(kinds.map(({ n }) => n))], kind: first.kind };
}

function findAt(
  words: string[],
  at: number,
  aliases: Alias[],
  open: readonly OpenFollowUp[],
): Found | undefined {
  const strong = aliases.filter(({ kind }) => kind !== 'trade');
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
    const taken = words.slice(at, at + length);
    if (taken.some((word) => /^[.,;!?()]$/.test(word)) || /^(?:&|and)$/.test(taken[0] ?? '')) continue;
    const letters = taken
      .filter((word) => word !== 'and')
      .join('')
      .replace(/[^a-z0-9]/g, '');
    const whole = letters.endsWith('s') ? [letters, letters.slice(0, -1)] : [letters];
    const exact = fitting(
      letters,
      strong,
      (alias) =>
        whole.includes(alias.letters) &&
        (alias.letters.length > 4 ||
          length > 1 ||
          !notShortFor.test(alias.letters) ||
          isWholeName(alias, aliases) ||
          (isFirstName(alias, open) && NAMED.test(`${words[at - 1] ?? ''} _ ${words[at + 1] ?? ''}`))),
    );
    if (exact) return { length, reference: exact };
    const near =
      (length === 1 || (length === 2 && taken.every((word) => word.length > 2))) &&
      letters.length >= 5 &&
      fitting(letters, strong, (alias) => whole.some((word) => isNear(word, alias.letters)));
    if (near) return { length, reference: near };
  }
  return findTrade(words, at, aliases);
}

/** "tom", "will", "mark": a word of its own that is also somebody's given name. */
const isFirstName = ({ letters, n, kind }: Alias, open: readonly OpenFollowUp[]): boolean =>
  kind === 'person' &&
  open.some(
    (one) =>
      one.n === n &&
      (one.interviewer ?? '')
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(letters),
  );

/** Beside these such a word is the name. */
const NAMED =
  /^(?:to|with|called|rang|phoned|emailed|texted|messaged|told|asked|reached|caught|saw|met|from|mr|mrs|ms|dr|spoke|vm|ring|phone|email|tell|ask|have|get|let|make|reach|sent|send|gave|give|bother|chase) _ |^(?:for|call|left|got|and|at|about)? ?_ (?:said|says|sez|told|tells|asked|asks|answered|picked|called|rang|phoned|emailed|texted|wants?|wanted|is|isnt|was|wasnt|has|hasnt|did|didnt|will|wont|doesnt|does|offered|hired|rejected|chose|went|took|gave|made|let|never|reckons|thinks|goes|promised|decides|done|busy|out|away|off)$|^(?:for|call|at|about) _ $/;

/** Whether a short alias is a name as it was given, not a beginning that we made of it. */
function isWholeName(alias: Alias, aliases: Alias[]): boolean {
  return (
    !aliases.some(
      ({ n, kind, letters }) =>
        n === alias.n &&
        kind === 'person' &&
        letters.length > alias.letters.length &&
        letters.startsWith(alias.letters) &&
        letters.length < 12,
    ) || alias.kind === 'company'
  );
}

/** What is done to an employer, or by it: beside these a trade word is no mere place. */
const REACHED_AT =
  /^(?:spoke|spoken|talked|talk|said|no|yes|emailed|wrote|written|message|nobody|anybody|anyone|someone|somebody|guy|lady|woman|man|girl|people|receptionist|reception|desk|answer|reply|response|luck|joy|about|boss|manager|owner|them|there|him|her|through|hold|called|rang|vm|voicemail|offer|job|role)$/;
const SUBJECT_OF =
  /^(?:rang|called|phoned|said|says|say|sez|wants?|wanted|offered|hired|rejected|emailed|texted|told|asked|chose|picked|decides?|decided|will|gave|made|took|turned|passed|went|replied|answered|is|are|was|were|has|have|closed|never|did|didnt|wont|hasnt|havent|isnt|decision|can|done|called|sorted|vm)$/;

/** "textile", "deckie", "tiler": another ending of the same word. */
function isKin(alias: string, letters: string): boolean {
  const stem = letters.replace(/(?:ies?|es|s|ers?|ing|y|o)$/, '');
  if (stem.length < 4) return alias === `${letters}s` || `${alias}s` === letters;
  return alias.startsWith(stem) && alias.length - stem.length <= 5;
}

/** "the teaching post", "the insurance lot", "declined the bank", "warehouse job". */
function findTrade(words: string[], at: number, aliases: Alias[]): Found | undefined {
  const trades = aliases.filter(({ kind }) => kind === 'trade');
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
    const taken = words.slice(at, at + length);
    if (taken.some((word) => /^[.,;!?()&-]$/.test(word))) continue;
    const letters = taken.join('').replace(/[^a-z0-9]/g, '');
    const exact = fitting(
      letters,
      trades,
      (alias) => alias.letters === letters || `${alias.letters}s` === letters,
    );
    const beside = job.test(words[at + length] ?? '');
    const fit =
      exact ??
      (beside && length === 1
        ? fitting(letters, trades, (alias) => isKin(alias.letters, letters))
        : undefined);
    if (!fit) continue;
    const the =
      /^(?:the|that|this|my|for)$/.test(words[at - 1] ?? '') &&
      !/^(?:at|in|to|of|on|near)$/.test(words[at - 2] ?? '');
    const spokenTo =
      words[at - 1] === 'the' &&
      /^(?:at|to|of|in)$/.test(words[at - 2] ?? '') &&
      REACHED_AT.test(words[at - 3] ?? '');
    const asSubject = at === 0 && letters.length > 3 && SUBJECT_OF.test(words[at + length] ?? '');
    const asLabel = at === 0 && letters.length > 2 && /^[,;-]$/.test(words[at + length] ?? '');
    const alone = words.length <= 2 && letters.length > 3;
    if (beside || (the && letters.length > 3) || alone || spokenTo || asSubject || asLabel || length > 1)
      return { length: beside ? length + 1 : length, reference: fit };
  }
  return undefined;
}

/** "priyas taking me on", "dans off sick": the s is an "is". */
const GOING_ON =
  /^(?:[a-z]{2,}ing|away|out|off|back|busy|gone|in|on|not|sick|ill|still|at|free|available|unavailable)$/;

/** `text` with every name of an open follow-up replaced by `@0`, `@1` …, and what each stands for. */
export function maskNames(
  text: string,
  open: readonly OpenFollowUp[],
): { masked: string; references: Reference[] } {
  const aliases = aliasesOf(open);
  const words = text.split(' ');
  const references: Reference[] = [];
  const masked: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = findAt(words, at, aliases, open);
    if (found) {
      masked.push(`@${references.length}`);
      references.push(found.reference);
      if (/[^s]s$/.test(words[at] ?? '') && found.length === 1 && GOING_ON.test(words[at + 1] ?? ''))
        masked.push('is');
      at += found.length;
      if (JOB_ITSELF.test(words[at] ?? '')) at += 1;
    } else {
      masked.push(words[at] ?? '');
      at += 1;
    }
  }
  return { masked: masked.join(' '), references };
}
