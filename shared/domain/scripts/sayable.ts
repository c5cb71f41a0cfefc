/** Longest text that anybody says in one breath; longer names are cut at a sensible place or left out. */
const LONGEST = 60;

const TAGS = /<\/?[a-z!][^<>]*>/giu;
/** Brackets and underscores would read as blanks; controls, formats (joiners of Persian and Indic words kept), private use: unsayable. */
const UNSAYABLE =
  /[\p{Cc}\p{Co}\p{Cs}\uFFFD\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0E\uFE0F\u20E3<>[\]{}_\u2028\u2029]|(?![\u200C\u200D])\p{Cf}/gu;
const STRAY_JOINERS = /(?<![\p{L}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}])/gu;
const LOOSE_ENDS = /^[\s"'“”‘’.,;:!?&/|_*#-]+|[\s"'“”‘’.,;:!?&/|_*#-]+$/gu;
const FIRST_BREAK = /\s*[,;:(|–—]|\s[-/]\s/u;
const DANGLING = /\s+(?:of|and|the|for|in|at|to|a|an|by|with|de|la|von|und|&)$/iu;

function wholeWordsWithin(text: string, longest: number): string | undefined {
  const end = text.lastIndexOf(' ', longest);
  return end > 0 ? text.slice(0, end).replace(DANGLING, '') : undefined;
}

/** The part before the first bracket, comma or dash; else as many whole words as fit. */
function shortened(text: string, longest: number): string | undefined {
  const [head = ''] = text.split(FIRST_BREAK, 1);
  if (head && head.length <= longest) return head;
  return wholeWordsWithin(text, longest);
}

/**
 * A name or phrase as it can be said and sent: no markup, emoji, control or direction characters, no brackets, one
 * line, at most `longest` characters. Undefined when nothing of it can be said; its sentence is then left out.
 */
export function sayable(text: string | undefined, longest = LONGEST): string | undefined {
  if (text === undefined) return undefined;
  const clean = text
    .normalize('NFC')
    .replace(TAGS, ' ')
    .replace(UNSAYABLE, ' ')
    .replace(STRAY_JOINERS, '')
    // Scripts stand in double quotes; a nickname keeps single ones.
    .replace(/["“”„]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(LOOSE_ENDS, '');
  const fitting = clean.length <= longest ? clean : shortened(clean, longest)?.replace(LOOSE_ENDS, '');
  return fitting && /[\p{L}\p{N}]/u.test(fitting) ? fitting : undefined;
}

/** The same for a name of a person, a company or a role: what stands in brackets is left unsaid. */
export function sayableName(text: string | undefined, longest = LONGEST): string | undefined {
  return sayable(text?.replace(/\s*\([^()]*\)/gu, '').replace(/[()]/gu, ' '), longest);
}

/** The same for a phrase that would not survive being cut: what is too long is left out. */
export function sayableWhole(text: string | undefined, longest: number): string | undefined {
  const clean = sayable(text, Infinity);
  return clean !== undefined && clean.length <= longest ? clean : undefined;
}
