import { gloss, languageOf, type Language } from '../gloss/gloss.ts';
import { labelMeaning, type LabelMeaning } from './label.ts';
import { reflow } from './reflow.ts';

export type PassageSource = 'note' | 'subject' | 'body' | 'signature';

/** A sentence, or a labelled value, with where it stands. */
export interface Passage {
  /** As written, blanks joined. */
  text: string;
  /** In English, for the finders of meaning; the same as `text` in an English mail. */
  plain: string;
  source: PassageSource;
  /** What the label before it says it is ("When: …"), or null. */
  label: LabelMeaning | null;
  /** Index of the line it stands in, for telling what stands together. */
  line: number;
  /** Index of the paragraph. */
  paragraph: number;
  bullet: boolean;
}

/** A letter's passages; what stands further down says nothing new. */
const MOST_PASSAGES = 70;
const MOST_CHARACTERS = 7000;
const LONGEST_PASSAGE = 700;

/** Sentences and labelled values of some lines, in order. */
export function passagesOf(
  lines: readonly string[],
  source: PassageSource,
  language: Language | null,
): Passage[] {
  const out: Passage[] = [];
  const whole = reflow(lines);
  let paragraph = 0;
  let left = MOST_CHARACTERS;
  for (let i = 0; i < whole.length && out.length < MOST_PASSAGES && left > 0; i += 1) {
    const raw = (whole[i] ?? '').slice(0, left);
    left -= raw.length;
    if (raw.trim() === '') {
      paragraph += 1;
      continue;
    }
    const labelled = readLabel(raw, whole[i + 1]);
    const make = (text: string, label: LabelMeaning | null): Passage => {
      const short = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_PASSAGE);
      const tongue = language ?? (short.length > 30 ? languageOf(short) : null);
      return {
        text: short,
        plain: gloss(written(short), tongue),
        source,
        label,
        line: i,
        paragraph,
        bullet: /^\s*(?:[-*•·–▪]|\d[.)])\s/.test(raw),
      };
    };
    if (labelled && labelled.label !== 'phone') {
      out.push(make(labelled.value, labelled.label));
      if (labelled.nextLine) i += 1;
    } else
      for (const sentence of sentencesOf(raw.replace(/^\s*[-*•·–▪]\s+/, ''))) out.push(make(sentence, null));
  }
  return out;
}

/** Hasty spelling as the finders know it: "dont", "ill call", "u". */
function written(text: string): string {
  return text
    .replace(/\b(do|ca|wo|is|did|does|have|has|was|are|would|could|should)nt\b/gi, "$1n't")
    .replace(/\b(you|they|we)(ll|re|ve)\b(?<!\bwe(?:ll|re))/gi, "$1'$2")
    .replace(/\bill (?=(?:call|keep|let|be|have|send|give|ring|know|see|make|pick)\b)/gi, "I'll ")
    .replace(/\bim\b/g, "I'm")
    .replace(/\bu\b/g, 'you')
    .replace(/\bppl\b/gi, 'people');
}

interface Labelled {
  label: LabelMeaning;
  value: string;
  nextLine: boolean;
}

const signs = new Map<string, LabelMeaning>([
  ['📅', 'when'],
  ['🗓', 'when'],
  ['📆', 'when'],
  ['🕘', 'time'],
  ['🕒', 'time'],
  ['🕑', 'time'],
  ['⏰', 'time'],
  ['🕐', 'time'],
  ['📍', 'where'],
  ['💻', 'link'],
  ['🎥', 'link'],
  ['🔗', 'link'],
  ['👤', 'who'],
  ['⏱', 'duration'],
]);

/** "When: x", "When *x*", "When <tab> x", or "When" alone with x in the next line. */
function readLabel(line: string, next: string | undefined): Labelled | null {
  const text = line.replace(/^\s*(?:[-*•·–▪>]\s+)?/, '').trim();
  const sign = [...signs].find(([emoji]) => text.startsWith(emoji));
  if (sign)
    return {
      label: sign[1],
      value: text.slice(sign[0].length).replace(/^[\s\uFE0F:]+/, ''),
      nextLine: false,
    };
  const cells = /^([^\t]{2,40}?):?\t+(.+)$/.exec(text);
  if (cells?.[1] !== undefined && cells[2] !== undefined)
    return found(cells[1], cells[2].replaceAll('\t', ' '));
  const aligned = /^([\p{L}][\p{L} /&]{1,22}?)\s{3,}(\S.*)$/u.exec(text);
  if (aligned?.[1] !== undefined && aligned[2] !== undefined) {
    const value = found(aligned[1], aligned[2]);
    if (value) return value;
  }
  const colon = /^\*?([\p{L}][\p{L}\d /&'’()-]{0,34}?)\*?\s*[:：]\*?\s+(.+)$/u.exec(text);
  if (colon?.[1] !== undefined && colon[2] !== undefined) return found(colon[1], colon[2]);
  const bold =
    /^([\p{L}][\p{L}'’ ]{1,30}?)\s+\*([^*]+)\*(.*)$/u.exec(text) ??
    /^\*([\p{L}][\p{L}'’ ]{1,30}?):?\*:?\s+(.+)$/u.exec(text);
  if (bold?.[1] !== undefined && bold[2] !== undefined) return found(bold[1], `${bold[2]}${bold[3] ?? ''}`);
  const alone = /^\*?([\p{L}][\p{L}'’ ]{1,24}?)\*?[:：]?$/u.exec(text);
  if (alone?.[1] !== undefined && next !== undefined && next.trim() !== '' && next.length < 160) {
    const value = found(alone[1], next.trim());
    return value ? { ...value, nextLine: true } : null;
  }
  return null;
}

function found(label: string, value: string): Labelled | null {
  const meaning = labelMeaning(label);
  return meaning ? { label: meaning, value: value.replace(/^\*|\*$/g, '').trim(), nextLine: false } : null;
}

/** Breaks a line at the ends of its sentences; not after titles, initials, day numbers and "a.m.". */
export function sentencesOf(line: string): string[] {
  const text = line.slice(0, 6000);
  const out: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'”’)]*\s+|\s+[|]\s+/g)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - 14), match.index);
    const next = text.slice(end, end + 12);
    const isDot = match[0].startsWith('.');
    if (
      isDot &&
      /(?:\b(?:dr|mr|mrs|ms|prof|st|sr|jr|lt|capt|no|nr|tel|approx|ca|ext|dept|vs|etc|e\.g|i\.e|z\.b|ave|rd|hwy|fr|hr|sra|mme|dña|d|inc|ltd|co|mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|aug|sept?|oct|nov|dec)|\b[A-Z]|\b[ap]\.?m|\b[ap]\.m)$/i.test(
        before,
      ) &&
      !/^[A-Z][a-z]+\s+[a-z]/.test(/[ap]\.?m$/i.test(before) ? next : '')
    )
      continue;
    if (
      isDot &&
      /\d$/.test(before) &&
      /^\p{L}/u.test(next) &&
      /\b(?:am|der|den|dem|bis|vom|zum)\s+\d{1,2}$/i.test(before)
    )
      continue;
    if (isDot && /^\p{Ll}/u.test(next) && /\b\w{1,3}$/.test(before)) continue;
    out.push(text.slice(start, end).trim());
    start = end;
  }
  out.push(text.slice(start).trim());
  return out.filter((sentence) => sentence !== '' && sentence !== '|');
}
