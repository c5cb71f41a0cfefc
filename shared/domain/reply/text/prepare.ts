import type { ReplyContext } from '../reply-context.ts';
import { maskNames, type Reference } from '../target/mask-names.ts';
import { maskNumbers, markEnumeration } from '../target/mask-numbers.ts';
import { findTimes } from '../time/find-times.ts';
import { monthComesFirst } from '../time/month-first.ts';
import type { Mention } from '../time/mention.ts';
import { clausesOf, type Clause } from './clause.ts';
import { glossSpanish } from './gloss-spanish.ts';
import { inPlainWords } from './plain-words.ts';
import { spell } from './spell.ts';
import { tidy } from './tidy.ts';

/** A text made ready to be read. */
export interface Prepared {
  /** As typed but tidied: lower case, no accents. */
  tidied: string;
  /** Spelled out, names as `@0`, times as `#0`. */
  masked: string;
  /** The same before times were masked. */
  spelled: string;
  clauses: Clause[];
  references: Reference[];
  mentions: Mention[];
}

function maskTimes(text: string, mentions: Mention[]): string {
  let masked = '';
  let from = 0;
  mentions.forEach(({ start, end }, i) => {
    masked += `${text.slice(from, start)} #${i} `;
    from = end;
  });
  return (masked + text.slice(from)).replace(/\s+/g, ' ').trim();
}

/** "the @1 store": the name alone, as the readers know it; "the @0 job" stays what can be got. */
const aboutNames = (text: string): string =>
  text.replace(
    /\b(?:the |that |this |those |them )?(@\d+) (?:store|shop|place|people|ppl|folks|lot|company|firm|outfit|crowd|mob|guys|lads|peeps)\b/g,
    '$1',
  );

/** Tidies, spells and masks a text, in the order in which each step needs the one before. */
export function prepare({ text, timeZone, open }: ReplyContext): Prepared {
  const tidied = tidy(text);
  const names = maskNames(tidied, open);
  const listed = markEnumeration(
    inPlainWords(aboutNames(spell(glossSpanish(names.masked)))),
    open,
    names.references,
  );
  const country = open.find((one) => one.country !== undefined)?.country;
  const mentions = findTimes(listed.masked, monthComesFirst(timeZone, country));
  const numbers = maskNumbers(maskTimes(listed.masked, mentions), open, listed.references);
  return {
    tidied,
    masked: numbers.masked,
    spelled: listed.masked,
    clauses: clausesOf(` ${numbers.masked} `),
    references: numbers.references,
    mentions,
  };
}
