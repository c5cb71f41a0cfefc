import { quoteDepth } from './clean-text.ts';
import { headerBlockAt } from './header-block.ts';

/** "On … X wrote:" in the languages mail programs speak; may run over two or three lines. */
const attributionEnd =
  /(?:\bwrote|\bschrieb(?:\s.{0,80})?|\ba écrit|\bescribi[óo]|\bescreveu|\bha scritto|\bschreef(?:\s.{0,80})?|\bskrev(?:\s.{0,80})?|\bkirjoitti|\bnapsal\(?a?\)?|\bpisze|\bnapisał\(?a?\)?|\bwrites|\bsaid)\s?:\s*$/i;
const attributionStart =
  /^(?:on|am|le|el|em|il|op|den|dnia|dne|den|w dniu|\d{1,4}[./-]|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\p{L}*[,.]?\s)/iu;

/** Length in lines of an attribution that begins at `at`; 0 when there is none. */
export function attributionAt(lines: readonly string[], at: number): number {
  let joined = '';
  for (let n = 0; n < 4; n += 1) {
    const line = (lines[at + n] ?? '').replace(/^(\s{0,2}>)+\s?/, '').trim();
    if (line === '' || joined.length > 300) return 0;
    joined = `${joined} ${line}`.trim();
    if (attributionEnd.test(joined)) {
      return attributionStart.test(joined) ||
        /@[^\s]+\.[a-z]/i.test(joined) ||
        /\d{1,2}[:.]\d{2}/.test(joined)
        ? n + 1
        : 0;
    }
  }
  return 0;
}

const originalMark =
  /^\s*[-_]{2,}\s*(?:original message|ursprüngliche nachricht|message d.origine|mensaje original|messaggio originale|oorspronkelijk bericht|original appointment)\s*[-_]{2,}/i;

/** Splits a body into what its writer wrote and the older mails below or between. */
export function splitOlder(lines: readonly string[]): { newest: string[]; older: string[] } {
  const newest: string[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const written = newest.some((text) => text.trim() !== '');
    const attribution = attributionAt(lines, i);
    const ends = originalMark.test(line) || attribution > 0 || (written && headerBlockAt(lines, i) !== null);
    if (ends && (written || attribution > 0)) {
      const after = lines.slice(i + attribution);
      if (attribution > 0 && isInterleaved(after)) {
        for (const answer of after) if (quoteDepth(answer) === 0) newest.push(answer);
      }
      return { newest: withoutRule(newest), older: lines.slice(i) };
    }
    if (quoteDepth(line) === 0) newest.push(line);
  }
  return { newest, older: lines.filter((line) => quoteDepth(line) > 0) };
}

/** Whether answers stand between the quoted lines: something unquoted follows that is more than a name. */
function isInterleaved(lines: readonly string[]): boolean {
  if (!lines.slice(0, 3).some((line) => quoteDepth(line) > 0)) return false;
  return lines.some(
    (line, i) =>
      quoteDepth(line) === 0 &&
      line.trim().length > 3 &&
      lines.slice(0, i).some((before) => quoteDepth(before) > 0),
  );
}

function withoutRule(lines: string[]): string[] {
  const kept = [...lines];
  while (kept.length > 0 && /^[\s_-]*$/.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}
