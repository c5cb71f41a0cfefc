import { entities } from './html-entities.data.ts';

const LONGEST_HTML = 150_000;
const breaking = new Set(
  'p div br tr li ul ol table h1 h2 h3 h4 h5 h6 blockquote hr section article header footer address pre dl dt dd'.split(
    ' ',
  ),
);
const invisible = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);
/** Struck through: whoever wrote it took it back. */
const struck = new Set(['s', 'strike', 'del']);
const struckSomewhere = /<(?:s|strike|del)[\s>]|text-decoration[^;"'>]*line-through/i;

/** Whether some of the words are struck through, which plain text would not show. */
export const hasStruckWords = (html: string): boolean => struckSomewhere.test(html.slice(0, LONGEST_HTML));

/**
 * HTML as the lines a reader sees. Cells of a row are parted by a tab, hidden elements are left out. One pass from left
 * to right, so time is linear however broken or deep the HTML is.
 */
export function htmlToText(source: string): string {
  const html = source.slice(0, LONGEST_HTML);
  let out = '';
  let quote = 0;
  let hidden: { tag: string; depth: number } | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (!hidden) out += textOf(html.slice(at, open === -1 ? html.length : open), quote);
    if (open === -1) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (hidden) {
      if (tag.name === hidden.tag && !tag.selfClosing) hidden.depth += tag.closing ? -1 : 1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    if (!tag.closing && !tag.selfClosing && isInvisible(tag)) {
      hidden = voidTags.has(tag.name) ? null : { tag: tag.name, depth: 1 };
      continue;
    }
    if (tag.name === 'blockquote') quote = Math.max(0, quote + (tag.closing ? -1 : 1));
    out += breakFor(tag);
  }
  return tidy(out);
}

const voidTags = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'o:p']);

interface Tag {
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: string;
  end: number;
}

function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return {
      name: '!',
      closing: false,
      selfClosing: true,
      attributes: '',
      end: close === -1 ? html.length : close + 3,
    };
  }
  const close = html.indexOf('>', open);
  const end = close === -1 ? html.length : close + 1;
  const inner = html.slice(open + 1, Math.min(close === -1 ? html.length : close, open + 2000));
  const match = /^(\/?)([a-z!?][a-z0-9:-]*)/i.exec(inner);
  return {
    name: (match?.[2] ?? '').toLowerCase(),
    closing: match?.[1] === '/',
    selfClosing: inner.endsWith('/'),
    attributes: inner,
    end,
  };
}

const isInvisible = ({ name, attributes }: Tag): boolean =>
  invisible.has(name) || struck.has(name) || isHiddenStyle(attributes);

function isHiddenStyle(attributes: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;"']*line-through|\shidden(\s|=|$)/i.test(
    attributes,
  );
}

function breakFor(tag: Tag): string {
  if (tag.name === 'td' || tag.name === 'th') return tag.closing ? '\t' : '';
  if (tag.name === 'p' || /^h[1-6]$/.test(tag.name)) return tag.closing ? '\n\n' : '\n';
  if (tag.name === 'li') return tag.closing ? '\n' : '\n- ';
  return breaking.has(tag.name) ? '\n' : '';
}

function textOf(text: string, quote: number): string {
  const flat = decodeEntities(text).replace(/[ \t\r\n\f]+/g, ' ');
  return quote > 0 && flat.trim() !== '' ? `\uE000${Math.min(quote, 8)}${flat}` : flat;
}

/** Named and numbered character references; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,9});?/gi, (whole, name: string) => {
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    }
    return entities[name] ?? entities[name.toLowerCase()] ?? whole;
  });
}

/** Lines trimmed, quoted lines marked with `>` as in plain text, at most one empty line in a row. */
function tidy(text: string): string {
  const lines = text.split('\n').map((raw) => {
    let level = 0;
    const plain = raw.replaceAll(/\uE000(\d)/g, (_whole, mark: string) => {
      level = Math.max(level, Number(mark));
      return '';
    });
    const line = plain
      .replace(/ *\t[ \t]*/g, '\t')
      .replace(/^[\t ]+|[\t ]+$/g, '')
      .replace(/ {2,}/g, ' ');
    return line === '' ? '' : '> '.repeat(level) + line;
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
