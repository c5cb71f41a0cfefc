import { alternativesOf, anchorsOf, keysOf } from './anchors.ts';
import { lexicon } from './lexicon.data.ts';

const word = '[^\\s.;!?]+';

/** A phrase over the lexicon, compiled when a text first holds one of its anchors. */
interface Phrase {
  source: string;
  anchors: readonly string[] | null;
  pattern: RegExp | null;
}

/** Whether one of some phrases stands in a text; `accept` may refuse one by the words before it. */
export type PhraseFinder = (text: ReadText, accept: (lead: string) => boolean) => boolean;

/** A sentence as the phrases know it. */
export interface ReadText {
  text: string;
  keys: ReadonlySet<string>;
}

/** A finder of phrases, on whole words. Each template stands for the alternatives in it. */
export function phraseFinder(templates: readonly string[]): PhraseFinder {
  const phrases = templates.flatMap((template) =>
    alternativesOf(template).map((source): Phrase => {
      const whole = expanded(source);
      return { source: whole, anchors: anchorsOf(whole), pattern: null };
    }),
  );
  return ({ text, keys }, accept) => {
    for (const phrase of phrases) {
      if (phrase.anchors && !phrase.anchors.some((key) => keys.has(key))) continue;
      phrase.pattern ??= new RegExp(`(?<![a-z'])(?:${phrase.source})(?!(?<=[a-z])[a-z])`);
      const at = text.search(phrase.pattern);
      if (at !== -1 && accept(text.slice(0, at))) return true;
    }
    return false;
  };
}

function expanded(template: string): string {
  const words = template.replace(
    /\{([a-z]\w*)\}/g,
    (_, name: string) => `(?:${expanded(lexicon[name] ?? name)})`,
  );
  return words.replaceAll(' ~~ ', ` (?:${word} ){0,9}`).replaceAll(' ~ ', ` (?:${word} ){0,4}`);
}

/** A sentence made ready for the phrases. */
export function readText(sentence: string): ReadText {
  const text = plainWords(sentence);
  return { text, keys: keysOf(text) };
}

/** A text as the phrases know it: small letters, plain apostrophes, single blanks, spoken contractions written out. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”"*_]/g, '')
    .replace(/[–—]/g, ' - ')
    .replace(/\bgonna\b/g, 'going to')
    .replace(/\bwanna\b/g, 'want to')
    .replace(/\bcan ?not\b/g, 'cannot')
    .replace(/\b(do|ca|wo|is|did|does|have|has|was|are|were|would|could|should)nt\b/g, "$1n't")
    .replace(/\s+/g, ' ')
    .replace(/[\s.!…]+$/, '')
    .trim();
}
