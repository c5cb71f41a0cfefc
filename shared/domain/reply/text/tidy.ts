/** How much of a text is read: an SMS holds at most 1,600 characters, and a reply says it early. */
const READ_AT_MOST = 1600;

/** Emoji that carry a meaning, as words; all others are dropped. */
const emojiWords: [RegExp, string][] = [
  [/[\u2705\u2714\u2611\u{1F5F8}]/gu, ' checkmark '],
  [
    /[\u{1F44D}\u{1F44C}\u{1F64F}\u{1FAE1}\u{1F64C}\u{1F44F}\u{1FAF6}\u2764\u{1F495}\u{1F642}\u{1F60A}\u{1F600}\u{1F601}\u{1F603}\u{1F604}\u{1F4AA}\u{1F91E}]/gu,
    ' thumbsup ',
  ],
  [/[\u274C\u2716\u{1F6AB}\u{1F44E}\u274E]/gu, ' crossmark '],
];

/** Ends of pronouns that would be other words without their apostrophe ("he'll", "we're"). */
const fullWords: Record<string, string> = { ll: 'will', d: 'would', ve: 'have', re: 'are', m: 'am', s: 'is' };

/** "the line's engaged": an "is", not whose line it is. */
const IS =
  /\b([a-z]{2,})'s (?=(?:not|been|away|out|off|on|in|at|back|busy|engaged|gone|done|dead|full|there|here|home|around|about|switched|turned|disconnected|engaged|blocked|expired|filled|cancelled|mine|made|still|just|now|going|closed|shut|sick|ill|free|available|[a-z]{2,}ing)\b)/g;

/**
 * Lower-case ASCII with single spaces and punctuation as words of its own: what the readers read. Apostrophes are
 * gone ("didnt"), accents too, stretched letters are cut to two, and line breaks end a sentence.
 */
export function tidy(raw: string): string {
  let text = raw.slice(0, READ_AT_MOST).toWellFormed().normalize('NFKC').toLowerCase();
  for (const [emoji, word] of emojiWords) text = text.replace(emoji, word);
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032`]/g, "'")
    .replace(/[\u2012-\u2015\u2212]/g, ' - ')
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb*_~^<>[\]{}|\\]/g, ' ')
    .replace(/[\r\n\u2028\u2029]+/g, ' ; ')
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d)\s?h\s(\d\d)\b/g, '$1:$2')
    .replace(
      /\b(i|he|she|we|they|it|that|you|who|there|what|this|where|when)'(ll|d|ve|re|m|s)\b/g,
      (_, who: string, rest: string) => `${who} ${fullWords[rest] ?? rest}`,
    )
    .replace(IS, '$1 is ')
    .replace(/'/g, '')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/(\d)\.(?=\s|$)/g, '$1 . ')
    .replace(/\.{2,}|\u2026/g, ' ; ')
    .replace(/(?<!\d)[.:](?!\d)|(?<=\d)[.:](?!\d)|(?<!\d)[.:](?=\d)/g, (mark) =>
      mark === '.' ? ' . ' : ' , ',
    )
    .replace(/#\s?(?=\d)|\bno\s?\.\s?(?=\d)/g, ' number ')
    .replace(/@\s?(?=\d|\s)/g, ' at ')
    .replace(/[#@]/g, ' ')
    .replace(/([,;!?()&+=])/g, ' $1 ')
    .replace(/(?:^|\s)[-/]+(?=\s|$)/g, ' - ')
    .replace(/[^a-z0-9 .,;!?()&+=:/%-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
