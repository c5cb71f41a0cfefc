import type { ParsedMail } from './parsed-mail.ts';

/**
 * What tells one mail from another, for finding repeats: its Message-ID, or where it has none, the text to be hashed
 * (sender, date, subject and body, which a repeated delivery does not change). `inbox` is the secret address it came to:
 * the same mail to two people is two mails.
 */
export function dedupeKey(mail: ParsedMail, inbox: string): { kind: 'message-id' | 'content'; text: string } {
  const address = inbox.toLowerCase();
  if (mail.messageId) return { kind: 'message-id', text: `${address}\n${mail.messageId}` };
  const parts = [
    address,
    mail.from?.address ?? '',
    mail.date,
    mail.subject,
    mail.text || mail.html,
    ...mail.calendars.map(({ text }) => text),
  ];
  return { kind: 'content', text: parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\n') };
}

/** The same content under another Message-ID (forwarded twice by hand): sender, subject and body alone. */
export function contentKey(mail: ParsedMail, inbox: string): string {
  return [
    inbox.toLowerCase(),
    mail.from?.address ?? '',
    mail.subject,
    mail.text || mail.html,
    ...mail.messages.map(({ messageId }) => messageId ?? ''),
  ]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join('\n');
}
