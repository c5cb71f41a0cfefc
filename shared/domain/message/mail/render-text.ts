import type { Block, MailDocument } from './document.ts';

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'paragraph':
      return block.text;
    case 'rows':
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'script':
      return `${block.title.toUpperCase()}\n\n${block.text}`;
    case 'buttons':
      return [block.title, ...block.links.map(({ label, url }) => `${label}: ${url}`)].join('\n');
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
