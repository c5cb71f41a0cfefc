import type { Correction } from '../reading.ts';

const WHOSE =
  '(?:her|his|their|the|@\\d+s?|dana|correct|right|new|direct|my contact|my interviewer|interviewer|contact)';
const PHONE = new RegExp(
  `(?:${WHOSE}|number|phone|cell|mobile|extension)(?: \\w+){0,4}? (?:number|phone|cell|mobile|line|phone number|tel)(?: \\w+){0,3}? ?(?:is|s|=|,|are|to|be|was|now)* ?(\\+?\\(?\\d[\\d\\s().-]{5,17}\\d)|(?:number|phone|call (?:him|her|them|@\\d+)|reach (?:him|her|them|@\\d+)|it is|its|actually|correct(?:ion| number)?)(?: (?:is|on|at|s|now|actually|should be|number|,))* (\\+?\\(?\\d[\\d\\s().-]{5,17}\\d)`,
  'i',
);
const MAIL = /([a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+)/i;
const MAIL_WORDS = /\b(?:e-?mail|address|write to|mail)\b.*\b(?:is|now|to|:|be)\b/i;
const NAME =
  /\b(?:(?:her|his|their|the (?:interviewer|manager|recruiter|boss)s?)(?:'s)? (?:real |actual |correct )?name is|(?:it|name)(?:'s| is) spelled)\s+(?:actually\s+)?([\p{L}][\p{L}'.-]*(?:\s+[\p{Lu}][\p{L}'.-]*){0,2})/iu;

/** "Her number is 555-0142": a detail of the interviewer, as it was written. */
export function readCorrection(text: string): Correction | undefined {
  const said = text.slice(0, 400);
  const mail = MAIL_WORDS.test(said) ? MAIL.exec(said)?.[1] : undefined;
  if (mail !== undefined) return { field: 'email', value: mail };
  const phone = PHONE.exec(said);
  const value = phone?.[1] ?? phone?.[2];
  if (
    value !== undefined &&
    value.replace(/\D/g, '').length >= 7 &&
    !/\b(?:left|gave|my number)\b/i.test(said)
  )
    return { field: 'phone', value: value.trim() };
  const name = NAME.exec(said)?.[1];
  return name === undefined ? undefined : { field: 'name', value: name.trim() };
}
