/**
 * Which words a text must hold before a phrase can stand in it. Trying hundreds of phrases on every sentence costs far
 * more than looking a few words up; a phrase none of whose anchors is there is never tried, nor compiled.
 */

/** Anchors are compared by their first letters. */
const KEY_LENGTH = 4;

/** Words that are everywhere and tell nothing. */
const common = new Set(
  'we i you your the a an is are be to of for in on at it that this have has had will with and or not can do by us me our they was were been as so no if up out'.split(
    ' ',
  ),
);

/** The keys of the words of a text. */
export function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const word of text.split(/[^a-z']+/)) {
    for (let n = 1; n <= Math.min(KEY_LENGTH, word.length); n += 1) keys.add(word.slice(0, n));
    if (word.endsWith("n't")) keys.add("n't");
  }
  return keys;
}

/** Keys of which one must stand in a text that the pattern fits; null where that cannot be told. */
export function anchorsOf(source: string): readonly string[] | null {
  const { sets } = readSequence({ source, at: 0 }, true);
  return best(sets);
}

interface Cursor {
  source: string;
  at: number;
}

interface Sequence {
  /** One set of keys for each part that must be there. */
  sets: string[][];
  /** Whether a word may begin right behind it. */
  endsAtWord: boolean;
}

function best(sets: readonly string[][]): string[] | null {
  const ranked = [...sets].sort((a, b) => cost(a) - cost(b));
  return ranked[0] ?? null;
}

function cost(keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + (common.has(key) ? 40 : key.length < 3 ? 15 : 1), 0);
}

/** Alternatives up to the closing bracket: one of the best sets of each. */
function readAlternatives(cursor: Cursor, atWord: boolean): Sequence {
  const choices: Sequence[] = [];
  do {
    choices.push(readSequence(cursor, atWord));
  } while (cursor.source[cursor.at++] === '|');
  const bests = choices.map(({ sets }) => best(sets));
  const all = bests.every((set) => set !== null) ? [bests.flatMap((set) => set ?? [])] : [];
  return { sets: all, endsAtWord: choices.every(({ endsAtWord }) => endsAtWord) };
}

function readSequence(cursor: Cursor, atWord: boolean): Sequence {
  const { source } = cursor;
  const sets: string[][] = [];
  let wordStart = atWord;
  while (cursor.at < source.length && source[cursor.at] !== '|' && source[cursor.at] !== ')') {
    const char = source.charAt(cursor.at);
    if (char === '(') {
      const look = /^\(\?<?[!=]/.test(source.slice(cursor.at, cursor.at + 4));
      cursor.at =
        source.indexOf(
          look
            ? source.startsWith('(?<', cursor.at)
              ? source.charAt(cursor.at + 3)
              : source.charAt(cursor.at + 2)
            : ':',
          cursor.at,
        ) + 1;
      const group = readAlternatives(cursor, wordStart);
      const optional = isOptional(cursor);
      if (look) continue;
      if (!optional) sets.push(...group.sets);
      wordStart = group.endsAtWord && (!optional || wordStart);
      continue;
    }
    const run = wordStart ? (/^[a-z']+/.exec(source.slice(cursor.at))?.[0] ?? '') : '';
    if (run !== '') {
      cursor.at += run.length;
      const whole = isOptional(cursor) ? run.slice(0, -1) : run;
      if (whole !== '') sets.push([whole.slice(0, KEY_LENGTH)]);
      wordStart = false;
      continue;
    }
    cursor.at += char === '\\' ? 2 : char === '[' ? source.slice(cursor.at).indexOf(']') + 1 : 1;
    isOptional(cursor);
    wordStart = char === ' ' || char === '^';
  }
  return { sets, endsAtWord: wordStart };
}

/** Reads the quantifier that stands here, if any, and whether it allows none. */
function isOptional(cursor: Cursor): boolean {
  const quantifier =
    /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 9))?.[0] ?? '';
  cursor.at += quantifier.length;
  return /^(?:[?*]|\{0)/.test(quantifier);
}

/** The alternatives of a pattern that stand in no bracket. */
export function alternativesOf(source: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      out.push(source.slice(from, at));
      from = at + 1;
    }
  }
  out.push(source.slice(from));
  return out;
}
