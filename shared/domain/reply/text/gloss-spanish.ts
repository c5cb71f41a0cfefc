import { spanishMarks, spanishPhrases } from './spanish.data.ts';

/** English for the Spanish phrases of `text`; other texts come back unchanged. */
export function glossSpanish(text: string): string {
  if (!spanishMarks.test(text)) return text;
  let glossed = text;
  for (const [spanish, english] of spanishPhrases) glossed = glossed.replace(spanish, english);
  return glossed;
}
