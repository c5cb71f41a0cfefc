import type { Block, FactRow, MailDocument, MailLink } from './document.ts';

/** What a mail program fills in is of no use written out: the address is enough. */
function linkLine({ label, url }: MailLink): string {
  return `${label}: ${url.startsWith('mailto:') ? decodeURIComponent(url.slice(7).split('?', 1)[0] ?? '') : url}`;
}

const rowText = ({ label, value, note }: FactRow) =>
  note ? `${label}: ${value}\n  ${note}` : `${label}: ${value}`;

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'rows':
      return block.rows.map(rowText).join('\n');
    case 'script':
      return `${block.title.toUpperCase()}\n\n${block.text}`;
    case 'buttons':
      return [block.title, ...block.links.map(linkLine)].join('\n');
    case 'code':
      return block.code;
    case 'small':
      break;
  }
  return block.link ? `${block.text}\n${block.link.label}: ${block.link.url}` : block.text;
}

/** The text part of a mail: everything the HTML says, links written out. */
export function renderText({ blocks }: MailDocument): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}
