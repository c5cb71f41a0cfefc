import { quoteDepth, unquote } from './clean-text.ts';
import { firstAddress } from './read-address.ts';
import { headerLabels } from './header-labels.data.ts';

export type HeaderName = keyof typeof headerLabels;

/** The headers of a mail as a mail program writes them into the text of another. */
export interface HeaderBlock {
  from: string;
  sent: string;
  to: string;
  subject: string;
  /** Index of the first line of the block and of the first line behind it. */
  start: number;
  end: number;
  quoted: number;
}

const nameOf = new Map<string, HeaderName>();
const inTableOrder: readonly HeaderName[] = ['from', 'sent', 'to', 'cc', 'subject'];
for (const name of inTableOrder)
  for (const label of headerLabels[name]) if (!nameOf.has(label)) nameOf.set(label, name);

/** Reads `Label: value` with a known label; stars and underscores of bold text are dropped. */
export function headerLine(line: string): { name: HeaderName; value: string } | null {
  const match = /^[\s*_]{0,4}([\p{L}’'-][\p{L}’' -]{0,30}?)[\s*_]{0,4}[:：][*_]{0,2}\s*(.*)$/u.exec(line);
  const name = nameOf.get((match?.[1] ?? '').toLowerCase().trim());
  return match && name ? { name, value: (match[2] ?? '').replace(/^[*_\s]+|[*_\s]+$/g, '') } : null;
}

const LONGEST_BLOCK = 14;

/** The header block that begins at line `at`, or null. It has a sender and at least two of date, addressee and subject. */
export function headerBlockAt(lines: readonly string[], at: number): HeaderBlock | null {
  const quoted = quoteDepth(lines[at] ?? '');
  if (!headerLine(unquote(lines[at] ?? '', quoted))) return null;
  const found = new Map<HeaderName, string>();
  let last: HeaderName | null = null;
  let i = at;
  for (; i < lines.length && i < at + LONGEST_BLOCK; i += 1) {
    const line = unquote(lines[i] ?? '', quoted);
    const header = headerLine(line);
    if (header && !(found.has(header.name) && header.name !== 'cc')) {
      found.set(header.name, header.value);
      last = header.name;
    } else if (
      last &&
      isContinuation(line, last, found.get(last) ?? '', unquote(lines[i + 1] ?? '', quoted))
    ) {
      found.set(last, `${found.get(last) ?? ''} ${line.trim()}`.trim());
    } else break;
  }
  const from = found.get('from') ?? '';
  const others = [found.get('sent'), found.get('to'), found.get('subject')].filter(
    (value) => value !== undefined,
  );
  if (from === '' || others.length < 2 || (found.get('sent') === undefined && firstAddress(from) === null))
    return null;
  const sent = found.get('sent') ?? '';
  return {
    from,
    sent,
    to: found.get('to') ?? '',
    subject: found.get('subject') ?? '',
    start: at,
    end: i,
    quoted,
  };
}

function isContinuation(line: string, last: HeaderName, value: string, next: string): boolean {
  if (line.trim() === '' || /^\s*[=_-]{3,}/.test(line)) return false;
  if (value === '') return true;
  if (last === 'to' || last === 'cc' || last === 'from') {
    return (
      /[,;]$/.test(value) ||
      /^\s*<?[^\s<>]+@[^\s<>]+>?[,;]?\s*$/.test(line) ||
      (firstAddress(line) !== null && /^\s/.test(line))
    );
  }
  if (
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|sehr|guten|liebe|hallo|bonjour|hola|buenos|ciao|gentile|madame|monsieur)\b|,\s*$/i.test(
      line,
    )
  )
    return false;
  if (last === 'subject')
    return /^\s{2,}\S/.test(line) || (value.length > 50 && (next.trim() === '' || headerLine(next) !== null));
  return /^\s{2,}\S/.test(line);
}

/** Some programs write the whole block on one line: it is broken up before each label. */
export function splitRunOnBlock(line: string): string[] {
  const mark = /-{3,}\s*[\p{L}’' -]{4,50}\s*-{3,}/u.exec(line);
  if (!mark || line.length < mark.index + mark[0].length + 20) return [line];
  const rest = line.slice(mark.index + mark[0].length);
  const labels = ['from', 'sent', 'to', 'cc', 'subject']
    .flatMap((name) =>
      name in headerLabels ? headerLabels[inTableOrder.find((known) => known === name) ?? 'from'] : [],
    )
    .filter((label) => label.length > 1)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const capital = labels.map((label) => label.charAt(0).toUpperCase() + label.slice(1)).join('|');
  const parts = rest.split(new RegExp(`(?=(?<!-)(?:${capital}):\\s)`, 'u')).map((part) => part.trim());
  if (parts.filter((part) => headerLine(part)).length < 3) return [line];
  return [line.slice(0, mark.index + mark[0].length), ...parts.filter((part) => part !== '')];
}
