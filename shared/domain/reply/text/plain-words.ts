import { idioms } from './idioms.data.ts';
import { sayings } from './sayings.data.ts';

const WHO =
  '(?:@\\d+(?: (?:at |from |and )?@\\d+)?|him|her|them|em|(?:the|his|her|their) (?:front )?\\w+|someone|somebody|everyone|reception|hr|both|all of them)';
const SMALL =
  '(?:an?|the|another|one|my|yet another|one more|that|this|quick|wee|little|short|swift|nice|polite|friendly|cheeky|brief|second|third|2nd|3rd|good|proper|lovely|great|long|decent|speedy|follow up|fast|courtesy|lil|quickie)';
const THE = '(?:the|his|her|their|a|an|that|this)';

let compiled: [RegExp, string][] | undefined;

/** Compiled when first needed, so that a function which reads no reply does not pay for it. */
function patterns(): [RegExp, string][] {
  compiled ??= [...sayings, ...idioms].map(([plain, wordings]) => {
    const source = wordings
      .join('|')
      .replace(/\bWHO\b/g, WHO)
      .replace(/\bTHE\b/g, THE)
      .replace(/\(\?:A \)/g, `(?:${SMALL} )`);
    // A wording may end with the space before whom it is about.
    return [new RegExp(`(?<![\\w@#])(?:${source})(?:(?<= )|(?![\\w]))`, 'g'), plain];
  });
  return compiled;
}

/** Who was named within an idiom is still meant. */
function namesLost(all: string, said: string): string {
  const lost = (all.match(/@\d+/g) ?? []).filter((name) => !said.includes(name));
  return lost.length > 0 ? ` for ${lost.join(' ')}` : '';
}

/** A spelled and masked text with its idioms put plainly, so that the readers need to know one wording of each. */
export function inPlainWords(text: string): string {
  let plain = text;
  for (const [pattern, words] of patterns())
    plain = plain.replace(pattern, (all: string, first: unknown) => {
      const said = words.replace('$1', typeof first === 'string' ? first : '').trimEnd();
      return `${said}${namesLost(all, said)}${all.endsWith(' ') ? ' ' : ''}`;
    });
  return plain;
}
