import { tidy } from '../text/tidy.ts';
import type { OpenFollowUp } from '../reply-context.ts';
import { emptyWords, kinWords, shortNames } from './kin-words.data.ts';

/** A way to name a follow-up: letters only, no spaces. `trade` names count only beside a word for a job. */
export interface Alias {
  letters: string;
  n: number;
  kind: 'company' | 'person' | 'trade';
  /** A word for the trade that stands neither in the company's name nor in the role. */
  kin: boolean;
}

const lettersOf = (text: string): string => text.replace(/\band\b|&/g, '').replace(/[^a-z0-9]/g, '');

const wordsOf = (name: string | null | undefined): string[] =>
  tidy(name ?? '')
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word));

const tellingWords = (name: string | null | undefined): string[] =>
  wordsOf(name).filter((word) => word.length > 2 && !emptyWords.has(word));

/** Three letters that head many a sentence: no company is heard in them alone. */
const ordinaryShort =
  /^(?:any|ask|bad|big|bus|can|car|cut|day|did|eat|end|far|few|fit|fun|get|got|had|has|hey|hit|hot|its|job|let|lot|low|may|met|off|out|own|pay|put|ran|run|saw|say|see|set|sit|six|ten|top|try|use|way|web|win|yes|yet|you|sun|sat|mon|tue|wed|thu|fri)$/;

function companyNames({ company }: OpenFollowUp): string[] {
  const words = wordsOf(company);
  const telling = tellingWords(company);
  const initials = words
    .filter((word) => word !== 'and' && word !== '&')
    .map((word) => word[0])
    .join('');
  const pairs = words.slice(0, -1).map((word, i) => word + (words[i + 1] ?? ''));
  return [
    words.join(' '),
    telling.join(' '),
    ...telling.filter((word) => word.length > 3 || (word === words[0] && !ordinaryShort.test(word))),
    ...pairs.slice(0, 1),
    ...(initials.length > 2 ? [initials] : []),
  ];
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lt|rev|fr|capt|captain|sgt)$/;

/** What stands before a name but names nobody alone: "Boss Elf Ron", "The Principal". */
const calling =
  /^(?:the|a|boss|farmer|uncle|aunt|aunty|auntie|tio|tia|kuya|ate|coach|pastor|old|big|little|senor|senora|don|dona|sra|sr|monsieur|madame|herr|frau)$/;

function personNames({ interviewer }: OpenFollowUp): string[] {
  const said = wordsOf(interviewer);
  const words = said.filter((word) => !titles.test(word) && !calling.test(word) && word.length > 1);
  const [first] = words;
  const short = Object.entries(shortNames)
    .filter(([, long]) => first !== undefined && long.includes(first))
    .map(([name]) => name);
  const beginnings =
    first === undefined ? [] : [3, 4, 5].filter((n) => first.length > n + 1).map((n) => first.slice(0, n));
  const last = words.at(-1);
  const titled =
    said.length > words.length && last !== undefined
      ? [`${said[0] ?? ''} ${last}`, `${said[0] ?? ''} ${last.slice(0, 1)}`]
      : [];
  return [words.join(' '), ...words, ...short, ...beginnings, ...titled];
}

function tradeNames({ company, role }: OpenFollowUp): string[] {
  const own = [...tellingWords(role), ...tellingWords(company)];
  const all = new Set([...own, ...wordsOf(role), ...wordsOf(company)]);
  const kin = kinWords.filter((words) => words.some((word) => all.has(word))).flat();
  const title = wordsOf(role);
  return [title.join(' '), ...(title.length > 2 ? [title.slice(0, 2).join(' ')] : []), ...own, ...kin];
}

/** Whether the letters are words of the role or the company themselves. */
const isOwn = (letters: string, { role, company }: OpenFollowUp): boolean =>
  `${lettersOf(wordsOf(role).join(''))} ${lettersOf(wordsOf(company).join(''))}`.includes(letters);

/** Every name under which the open follow-ups may be spoken of. */
export function aliasesOf(open: readonly OpenFollowUp[]): Alias[] {
  return open.flatMap((one) =>
    (
      [
        ['company', companyNames(one)],
        ['person', personNames(one)],
        ['trade', tradeNames(one)],
      ] as const
    ).flatMap(([kind, names]) =>
      [...new Set(names.map(lettersOf))]
        .filter((letters) => letters.length > 1)
        .map((letters) => ({ letters, n: one.n, kind, kin: kind === 'trade' && !isOwn(letters, one) })),
    ),
  );
}
