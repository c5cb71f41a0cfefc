import { countSegments } from '../../../shared/domain/message/index.ts';
import { clockWords } from '../../../shared/domain/message/when.ts';

/** How wide a text is shown, in characters. */
const WIDTH = 58;
const DIM = '\u001B[2m';
const PLAIN = '\u001B[0m';
const GREEN = '\u001B[32m';
const BOLD = '\u001B[1m';

/** Whether the terminal shows colours; a pipe or NO_COLOR gets plain text. */
const isColoured = () => process.stdout.isTTY && !process.env['NO_COLOR'];

const painted = (paint: string, text: string) => (isColoured() ? `${paint}${text}${PLAIN}` : text);

function wrapped(text: string): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      if (last && last.length + word.length + 1 > WIDTH) lines.push(word);
      else lines[lines.length - 1] = last ? `${last} ${word}` : word;
    }
    return lines;
  });
}

/** A text that came in, as a phone shows it: when, and below it how many segments it took. */
export function received(text: string, sentAt: string, zone: string): string {
  const { segments } = countSegments(text);
  const lines = wrapped(text).map((line) => `  │ ${line}`);
  const foot = `${segments} ${segments === 1 ? 'segment' : 'segments'}`;
  return [painted(DIM, `  ${clockWords(sentAt, zone)}`), ...lines, painted(DIM, `  ╰ ${foot}`)].join('\n');
}

/** What was typed on the phone. */
export function typed(text: string): string {
  return painted(GREEN, `${' '.repeat(30)}» ${text}`);
}

/** A heading of the story. */
export function heading(text: string): string {
  return `\n${painted(BOLD, text)}`;
}

/** What happens beside the phone. */
export function aside(text: string): string {
  return painted(DIM, text);
}
