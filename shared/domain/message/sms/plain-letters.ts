import { SAME_IN_GSM } from './gsm-alphabet.data.ts';

/** Everything that may have a look-alike: all but printable ASCII, and the backtick. */
const LOOK_ALIKE = /[^\x20-\x7E]|`/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * The text with every look-alike that loses nothing in GSM-7: curly quotes, dashes, odd spaces, ligatures, full-width
 * letters, accents composed. "Łukasz" stays "Łukasz": a name is never misspelt to save a segment.
 */
export function plainLetters(text: string): string {
  const composed = text.normalize('NFC').replace(FULL_WIDTH, (wide) => {
    return String.fromCodePoint((wide.codePointAt(0) ?? 0) - FULL_WIDTH_SHIFT);
  });
  return composed.replace(LOOK_ALIKE, (character) => SAME_IN_GSM[character] ?? character);
}
