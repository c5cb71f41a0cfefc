import { glosses, smallWords } from './gloss.data.ts';

export type Language = keyof typeof glosses;

const languages: readonly Language[] = ['de', 'fr', 'es', 'it', 'nl', 'pt'];

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'giu');
const tellers = new Map(languages.map((language) => [language, whole(smallWords[language])]));
const compiled = new Map<Language, { pattern: RegExp; english: string }[]>();

function rulesOf(language: Language): { pattern: RegExp; english: string }[] {
  let rules = compiled.get(language);
  if (!rules) {
    rules = glosses[language].map(([pattern, english]) => ({ pattern: whole(pattern), english }));
    compiled.set(language, rules);
  }
  return rules;
}

const english = whole(
  'the|and|you|your|we|for|with|is|are|will|to|of|on|at|have|this|be|would|please|thanks?',
);

/** The one language besides English that a text is written in, or null when it is English or cannot be told. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, 6000);
  const own = (sample.match(english) ?? []).length;
  const ranked = languages
    .map((language) => ({ language, hits: (sample.match(tellers.get(language) ?? english) ?? []).length }))
    .sort((a, b) => b.hits - a.hits);
  const best = ranked[0];
  return best && best.hits >= 3 && best.hits > own * 1.2 ? best.language : null;
}

/** A text in the English of the finders. English text comes back as it is. */
export function gloss(text: string, language: Language | null): string {
  if (!language) return text;
  return rulesOf(language).reduce((glossed, { pattern, english }) => glossed.replace(pattern, english), text);
}
