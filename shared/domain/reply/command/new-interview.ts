import { findTimes } from '../time/find-times.ts';
import { monthComesFirst } from '../time/month-first.ts';
import { resolveTime } from '../time/resolve-time.ts';
import { spell } from '../text/spell.ts';
import { tidy } from '../text/tidy.ts';
import type { ReplyContext } from '../reply-context.ts';
import type { NewInterview } from '../reading.ts';

const PHONE = /\+?\(?\d[\d\s().-]{5,17}\d/;
/** Words that only lead up to a time or a name. */
const LEAD = /^(?:on|at|in|for|this|next|with|w|w\/|-|,|and|by|around)$/i;

/** Cuts the time off the end of what was typed after NEW: the longest tail that is nothing but a time. */
function timeTail(words: string[], monthFirst: boolean) {
  for (let from = 0; from < words.length; from += 1) {
    const text = spell(tidy(words.slice(from).join(' ')));
    const [mention, ...more] = findTimes(text, monthFirst);
    if (
      mention &&
      more.length === 0 &&
      mention.start <= leadLength(text) &&
      text.slice(mention.end).trim() === ''
    )
      return { from, mention };
  }
  return undefined;
}

const leadLength = (text: string): number => /^(?:(?:on|at|in|for|this|,|-) )*/.exec(text)?.[0].length ?? 0;

/**
 * `NEW Acme Dana 555-0102 fri 2pm`: company first, then who interviews, their number, the time. Of the words before
 * number and time the first is the company's name, or all up to "with"; nothing is guessed beyond that.
 */
export function readNewInterview({ text, now, timeZone, open }: ReplyContext): NewInterview | undefined {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  const head = /^(?:new|add|nueva)(?: interview)?[:,]?(?: |$)/i.exec(line);
  if (!head || /^new (?:number|time|phone|date|job|role|offer|boss|year|day)\b/i.test(line)) return undefined;
  let rest = line.slice(head[0].length);
  const dated = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.exec(rest);
  const phone = PHONE.exec(dated ? rest.replace(dated[0], ' '.repeat(dated[0].length)) : rest)?.[0];
  if (phone) rest = rest.replace(phone, ' ');
  const words = rest.split(' ').filter((word) => word !== '' && word !== ',');
  const tail = timeTail(
    words,
    monthComesFirst(timeZone, open.find(({ country }) => country !== undefined)?.country),
  );
  const names = (tail ? words.slice(0, tail.from) : words).map((word) => word.replace(/[,;]$/, ''));
  const when = tail && resolveTime(tail.mention, 'call', { now, zone: timeZone, zoneOf: 'person' });
  return assemble(names, phone?.trim(), when);
}

function assemble(names: string[], phone: string | undefined, when: NewInterview['when']): NewInterview {
  while (names.length > 0 && LEAD.test(names.at(-1) ?? '')) names.pop();
  const marker = names.findIndex((word, i) => i > 0 && /^(?:with|w|w\/)$/i.test(word));
  const cut = marker > 0 ? marker : names.length > 1 ? names.length - 1 : names.length;
  const company = names.slice(0, cut).join(' ');
  const interviewer = names.slice(marker > 0 ? marker + 1 : cut).join(' ');
  return {
    ...(company ? { company } : {}),
    ...(interviewer ? { interviewer } : {}),
    ...(phone ? { phone } : {}),
    ...(when ? { when } : {}),
    missing: [...(company ? [] : ['company' as const]), ...(when?.hourSaid ? [] : ['when' as const])],
  };
}
