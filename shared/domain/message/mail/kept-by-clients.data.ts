/**
 * The HTML and CSS that mails may use: what Outlook for Windows (Word's engine), Outlook.com, Gmail and Apple Mail keep,
 * by caniemail.com's tables. What only some keep (rounded corners, the dark scheme) must be harmless where it is dropped.
 */
export const KEPT_ELEMENTS: ReadonlySet<string> = new Set([
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'div',
  'table',
  'tr',
  'td',
  'h1',
  'h2',
  'p',
  'a',
  'br',
  'span',
]);

export const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'lang',
  'dir',
  'charset',
  'name',
  'content',
  'class',
  'style',
  'href',
  'role',
  'width',
  'align',
  'valign',
  'bgcolor',
  'border',
  'cellpadding',
  'cellspacing',
]);

export const KEPT_PROPERTIES: ReadonlySet<string> = new Set([
  'background-color',
  'border',
  'border-left',
  'border-collapse',
  'border-radius',
  'color',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'line-height',
  'margin',
  'max-height',
  'max-width',
  'mso-hide',
  'overflow',
  'padding',
  'text-align',
  'text-decoration',
  'width',
  'word-break',
]);

/** Gmail cuts a message off beyond this. */
export const MOST_BYTES = 100_000;
