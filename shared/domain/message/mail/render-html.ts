import type { Block, FactRow, MailDocument, MailLink } from './document.ts';
import { dark, light } from './palette.ts';

const FONT = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Text made safe inside elements and double-quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const inLines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');
const font = (size: number, more = '') =>
  `margin:0;font-family:${FONT};font-size:${size}px;line-height:1.55;${more}`;
const ink = `color:${light.ink};`;
const muted = `color:${light.muted};`;

const row = (inner: string, padding = '0 0 20px 0') =>
  `<tr><td style="padding:${padding}">${inner}</td></tr>`;
const table = (inner: string) =>
  `<table role="presentation" width="100%" border="0" cellpadding="0" cellspacing="0">${inner}</table>`;

const anchor = ({ label, url }: MailLink, style = `color:${light.signal};text-decoration:underline`) =>
  `<a class="signal" href="${escapeHtml(url)}" style="${style}">${escapeHtml(label)}</a>`;

/** A padded cell is what Outlook draws as a button; the link fills it, at least 44 px high. */
function button({ label, url }: MailLink): string {
  const link = `<a class="on-signal" href="${escapeHtml(url)}" style="display:block;padding:11px 16px;font-family:${FONT};font-size:16px;line-height:1.4;color:${light.onSignal};text-decoration:none">${escapeHtml(label)}</a>`;
  const cell = `<td class="button" bgcolor="${light.signal}" style="background-color:${light.signal};border-radius:8px">${link}</td>`;
  return row(table(`<tr>${cell}</tr>`), '0 0 8px 0');
}

function quietLinks(links: readonly MailLink[]): string {
  const quiet = links
    .filter((link) => link.quiet)
    .map((link) => `<p style="${font(16, 'padding:10px 0')}">${anchor(link)}</p>`);
  return quiet.join('');
}

const belowFact = (text: string, more = '') =>
  `<p class="muted" style="${font(14, `${muted}word-break:break-word;${more}`)}">${inLines(text)}</p>`;

function factRow({ label, value, url, note, quote }: FactRow): string {
  const shown = url ? anchor({ label: value, url }) : escapeHtml(value);
  const below = [
    ...(note ? [belowFact(note)] : []),
    ...(quote ? [belowFact(`“${quote}”`, `border-left:3px solid ${light.today};padding-left:10px`)] : []),
  ];
  return row(
    `<p class="muted" style="${font(14, muted)}">${escapeHtml(label)}</p><p class="ink" style="${font(18, `${ink}font-weight:bold;word-break:break-word`)}">${shown}</p>${below.join('')}`,
    '0 0 10px 0',
  );
}

const spoken = (text: string) =>
  text
    .split('\n\n')
    .map(
      (paragraph) =>
        `<p class="ink" style="${font(18, `${ink}padding:0 0 12px 0;word-break:break-word`)}">${inLines(paragraph)}</p>`,
    )
    .join('');

function scriptOf(title: string, text: string): string {
  const cell = `<td class="spoken" bgcolor="${light.spoken}" style="background-color:${light.spoken};border-left:4px solid ${light.today};padding:14px 14px 2px 14px">${spoken(text)}</td>`;
  const heading = `<h2 class="ink" style="${font(18, `${ink}font-weight:bold;padding:0 0 8px 0`)}">${escapeHtml(title)}</h2>`;
  return row(`${heading}${table(`<tr>${cell}</tr>`)}`);
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return row(
        `<h1 class="ink" style="${font(24, `${ink}font-weight:bold;line-height:1.3;word-break:break-word`)}">${escapeHtml(block.text)}</h1>`,
        '0 0 12px 0',
      );
    case 'heading':
      return row(
        `<h2 class="ink" style="${font(18, `${ink}font-weight:bold`)}">${escapeHtml(block.text)}</h2>`,
        '0 0 8px 0',
      );
    case 'paragraph':
      return row(
        `<p class="ink" style="${font(18, `${ink}word-break:break-word${block.strong ? ';font-weight:bold' : ''}`)}">${inLines(block.text)}</p>`,
      );
    case 'rows':
      return row(table(block.rows.map(factRow).join('')), '0 0 10px 0');
    case 'script':
      return scriptOf(block.title, block.text);
    case 'buttons':
      return row(
        `<h2 class="ink" style="${font(18, `${ink}font-weight:bold;padding:0 0 8px 0`)}">${escapeHtml(block.title)}</h2>${table(
          block.links
            .filter(({ quiet }) => !quiet)
            .map(button)
            .join(''),
        )}${quietLinks(block.links)}`,
        '0 0 12px 0',
      );
    case 'code':
      return row(
        `<p class="ink" style="${font(34, `${ink}font-weight:bold;letter-spacing:6px`)}">${escapeHtml(block.code)}</p>`,
      );
    case 'small':
      break;
  }
  return row(
    `<p class="muted" style="${font(14, `${muted}word-break:break-word`)}">${inLines(block.text)}${block.link ? ` ${anchor(block.link)}` : ''}</p>`,
    '0 0 10px 0',
  );
}

const darkStyle = [
  `.paper{background-color:${dark.paper} !important}`,
  `.card{background-color:${dark.card} !important}`,
  `.ink{color:${dark.ink} !important}`,
  `.muted{color:${dark.muted} !important}`,
  `.signal{color:${dark.signal} !important}`,
  `.button{background-color:${dark.signal} !important}`,
  `.on-signal{color:${dark.onSignal} !important}`,
  `.spoken{background-color:${dark.spoken} !important}`,
].join('');

const head = (subject: string) =>
  `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(subject)}</title><style>@media (prefers-color-scheme: dark){${darkStyle}}</style></head>`;

const hidden =
  'display:none;mso-hide:all;max-height:0;overflow:hidden;font-size:1px;line-height:1px;color:#FAF7F2';

/** The HTML part of a mail: tables and inline styles only, no image, readable with the style sheet dropped. */
export function renderHtml({ subject, preview, blocks }: MailDocument): string {
  const card = `<table role="presentation" class="card" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="${light.card}" style="max-width:600px;background-color:${light.card};border-radius:8px"><tr><td style="padding:22px 18px 12px 18px">${table(blocks.map(htmlOf).join(''))}</td></tr></table>`;
  const page = `<table role="presentation" class="paper" width="100%" border="0" cellpadding="0" cellspacing="0" bgcolor="${light.paper}" style="background-color:${light.paper}"><tr><td align="center" style="padding:12px 8px">${card}</td></tr></table>`;
  return `<!DOCTYPE html><html lang="en" dir="ltr">${head(subject)}<body class="paper" style="margin:0;padding:0;background-color:${light.paper}"><div style="${hidden}">${escapeHtml(preview)}</div>${page}</body></html>`;
}
