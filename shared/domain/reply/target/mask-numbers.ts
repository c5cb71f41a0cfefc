import type { OpenFollowUp } from '../reply-context.ts';
import type { Reference } from './mask-names.ts';

interface Masked {
  masked: string;
  references: Reference[];
}

const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  '5th': 5,
};

const REPORT =
  '(?:later|call|they|she|he|decide|decides|keep|close|pause|resume|thanked|sent|made|done|dun|vm|voicemail|no answer|nothing|skip|left|called|rang|snooze|spoke|talked|rejected|offer|said no|emailed|finished|no reply|not yet|sorted|no one|nobody|is|was|pass|drop|busy|engaged|out|yes|no|did|undo|script)';
const START = new RegExp(`(?:^|[,;.] |\\band |& )(\\d{1,2})(?= (?:[-,.:)] )?${REPORT}\\b)`, 'g');
/** Numbers that count something are no follow-up's number. */
const COUNTED =
  /^ ?(?:times?|people|persons?|attempts?|calls?|rings?|messages?|voicemails?|minutes?|mins?|hours?|days?|weeks?|months?|more|other|of them|interviews?|rounds?|jobs?|x\b|%|k\b|years?|candidates?|others?|nos?\b|things|am\b|pm\b)/;

function reference(n: number, references: Reference[]): string {
  references.push({ ns: [n], kind: 'number' });
  return `@${references.length - 1}`;
}

/**
 * Numbers that stand at the head of a report ("1 done, 3 tomorrow") become references before times are looked for:
 * once a text counts its follow-ups up, a number at the head of any part of it is one.
 */
export function markEnumeration(
  text: string,
  open: readonly OpenFollowUp[],
  found: readonly Reference[],
): Masked {
  const references = [...found];
  const numbers = new Set(open.map(({ n }) => n));
  if (!new RegExp(START.source).test(text)) return { masked: text, references };
  const masked = text.replace(
    /(^|[,;.] |\band |& )(\d{1,2})(?=\s|$)(?! ?(?:am|pm|hours?|minutes?|days?|weeks?|times?|people)\b)/g,
    (all, head: string, digits: string) =>
      numbers.has(Number(digits)) ? `${head}${reference(Number(digits), references)}` : all,
  );
  return { masked, references };
}

/** What is left of numbers after times were masked: "number 2", "skip 2", "2 vm", "1 & 3", "the second one". */
export function maskNumbers(
  text: string,
  open: readonly OpenFollowUp[],
  found: readonly Reference[],
): Masked {
  const references = [...found];
  const numbers = new Set(open.map(({ n }) => n));
  const last = Math.max(0, ...numbers);
  const masked = text
    .replace(
      /\b(?:the )?(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last) (?:one|job|company|interview on the list)\b/g,
      (all, word: string) => {
        const n = word === 'last' ? last : (ORDINALS[word] ?? 0);
        return numbers.has(n) ? reference(n, references) : all;
      },
    )
    .replace(
      /(?<![\w@#:/.-])(?:(?:number|no|num|nr|option|call|job) )?(?<!interview (?:number )?|round (?:number )?|stage |attempt |try |take |voicemail (?:number )?)(\d{1,2})(?![\w:/%]|[.]\d|-\d)/g,
      (all, digits: string, offset: number, whole: string) => {
        const behind = whole.slice(offset + all.length);
        if (!numbers.has(Number(digits)) || COUNTED.test(behind)) return all;
        return reference(Number(digits), references);
      },
    );
  return { masked: masked.replace(/(@\d+) ?[)]/g, '$1'), references };
}
