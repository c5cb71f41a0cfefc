import { families } from './families.data.ts';

/** A pattern over a clause that any of the wordings fits, each written in word families; it matches whole words. */
export function phrase(...wordings: string[]): RegExp {
  let pattern = wordings.join('|');
  for (const [name, words] of families) pattern = pattern.replace(name, words);
  return new RegExp(`(?<![\\w@#])(?:${pattern})(?![\\w])`);
}
