import { clockWords, companyWords, doubtfulNames, givenNames } from './given-names.data.ts';

/** What stood before the time: whose interview it is, and with whom. */
export interface CompanyAndPerson {
  company: string;
  interviewer?: string;
  /** Several words were taken for the company, and nothing says that the last of them was no person. */
  doubtful?: true;
}

const WITH = /^(?:with|w|w\/)$/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir)\.?$/i;
/** A person's name in so many words, a title aside. */
const LONGEST_PERSON = 3;

const plain = (word: string): string => word.toLowerCase().replace(/[.,;]+$/, '');

const isCompanyWord = (word: string): boolean => companyWords.has(plain(word)) || /^&$|['’]s$/.test(word);

/** Where a person's name begins: a title, or a given name with nothing after it that only a company has. */
function personAt(names: readonly string[], hasPhone: boolean): number {
  const [first = ''] = names;
  // "John Lewis", "Charles Schwab": a company that bears a person's name is that name.
  const bearsName = givenNames.has(plain(first)) || doubtfulNames.has(plain(first));
  return names.findIndex((word, i) => {
    const rest = names.slice(i + 1);
    if (i === 0 || rest.length >= LONGEST_PERSON || rest.some(isCompanyWord)) return false;
    if (TITLE.test(word)) return rest.length > 0;
    if (bearsName || /^(?:and|&|the|of|saint|st\.?)$/i.test(names[i - 1] ?? '')) return false;
    return givenNames.has(plain(word)) || (hasPhone && doubtfulNames.has(plain(word)));
  });
}

/**
 * Parts "Acme Dana Whitfield" into company and person: by "with", by a title or by a given name. Where none of these
 * says so, all of it is the company, since a wrong name on a thank-you is worse than none.
 */
export function companyAndPerson(words: readonly string[], hasPhone: boolean): CompanyAndPerson {
  const names = [...words];
  const isTime = (word: string | undefined) =>
    word !== undefined && clockWords.test(word) && !(hasPhone && doubtfulNames.has(plain(word)));
  while (names.length > 1 && isTime(names.at(-1)) && !givenNames.has(plain(names.at(-1) ?? ''))) names.pop();
  const marker = names.findIndex((word, i) => i > 0 && WITH.test(word));
  const cut = marker > 0 ? marker : personAt(names, hasPhone);
  if (cut > 0) {
    const person = names
      .slice(marker > 0 ? cut + 1 : cut)
      .filter((word) => !clockWords.test(word) || hasPhone);
    return {
      company: names.slice(0, cut).join(' '),
      ...(person.length > 0 && { interviewer: person.join(' ') }),
    };
  }
  const doubtful = names.length > 1 && !isCompanyWord(names.at(-1) ?? '');
  return { company: names.join(' '), ...(doubtful && { doubtful }) };
}
