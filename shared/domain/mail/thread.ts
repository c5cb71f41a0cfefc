import type { CalendarEvent } from './calendar-part.ts';
import type { MailThread } from './mail-reading.ts';
import { headerOf, type ParsedMail } from './parsed-mail.ts';

/** Every message id and calendar id by which an earlier or later mail of the same matter may be known. */
export function threadOf(mail: ParsedMail, event: CalendarEvent | null): MailThread {
  return {
    messageIds: [...new Set(idsOf(mail, 0))].slice(0, 200),
    uid: event?.uid ?? null,
    sequence: event?.sequence ?? null,
  };
}

function idsOf(mail: ParsedMail, depth: number): string[] {
  const carried = headerOf(mail, 'x-forwarded-message-id')?.match(/<[^<>\s]{1,300}>/g) ?? [];
  const inner = depth < 5 ? mail.messages.flatMap((message) => idsOf(message, depth + 1)) : [];
  return [mail.messageId, ...mail.references, ...carried, ...inner].filter((id) => id !== null);
}
