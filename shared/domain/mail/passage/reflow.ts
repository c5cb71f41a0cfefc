const bullet = /^\s*(?:[-*•·–▪◦o]\s+|\d{1,2}[.)]\s+)/;
const labelLine = /^\s*\*?[\p{L}][\p{L}\d /&'’-]{0,30}\*?\s*[:：]\s*\S/u;

/** The width at which a program broke the lines of a text: the longest line, where that looks like a limit. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line) => !/\S{40,}/.test(line)).map((line) => line.length);
  const longest = Math.max(0, ...lengths);
  return longest >= 58 && longest <= 82 ? longest : 0;
}

/**
 * Joins lines that a mail program broke: a line goes on where the first word of the next would not have fitted.
 * Lists, labels and empty lines stay apart.
 */
export function reflow(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  if (width === 0) return [...lines];
  const out: string[] = [];
  let open = false;
  lines.forEach((line, i) => {
    const goesOn =
      open && line.trim() !== '' && !bullet.test(line) && !/^[<\s]/.test(line) && !startsLabel(line);
    if (goesOn) out.push(`${out.pop() ?? ''} ${line.trim()}`);
    else out.push(line);
    open = wasBroken(line, lines[i + 1] ?? '', width);
  });
  return out;
}

function startsLabel(line: string): boolean {
  return labelLine.test(line) && /^\s*\*?[\p{L} ]{1,18}\*?:/u.test(line) && /^\s*\*?\p{Lu}/u.test(line);
}

function wasBroken(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || line.length < 35) return false;
  const word = next.trim().split(/\s/)[0] ?? '';
  return word !== '' && line.length + 1 + word.length > width - 6;
}
