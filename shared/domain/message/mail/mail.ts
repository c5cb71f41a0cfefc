import type { MailDocument } from './document.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

export interface MailAttachment {
  filename: string;
  contentType: string;
  /** Base64. */
  content: string;
}

/** A mail ready to be sent, but for its addressee. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  attachments: MailAttachment[];
}

/** Every mail of ours is made by a machine: no vacation note shall answer it (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' } as const;

/** Both parts of a mail from its one source. */
export function mailOf(
  document: MailDocument,
  headers: Record<string, string> = {},
  attachments: MailAttachment[] = [],
): Mail {
  return {
    subject: document.subject,
    text: renderText(document),
    html: renderHtml(document),
    headers: { ...AUTOMATIC, ...headers },
    attachments,
  };
}
