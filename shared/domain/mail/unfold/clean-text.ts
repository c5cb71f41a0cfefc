/** Longer than any mail and the thread below it that says something about an interview. */
const LONGEST_TEXT = 40_000;
const MOST_LINES = 1500;
const LONGEST_LINE = 4000;

/** Plain lines: one kind of blank, no invisible marks, bounded length. */
export function cleanLines(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u2060\u00AD\uFEFF\u2066-\u2069]|\u034F/g, '')
    .split('\n', MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE).trimEnd());
}

/** How many quote marks a line begins with. */
export function quoteDepth(line: string): number {
  return (/^(?:\s{0,2}>)+/.exec(line)?.[0] ?? '').replaceAll(' ', '').length;
}

/** The line without `levels` quote marks. */
export function unquote(line: string, levels: number): string {
  let rest = line;
  for (let i = 0; i < levels; i += 1) rest = rest.replace(/^\s{0,2}> ?/, '');
  return rest;
}
