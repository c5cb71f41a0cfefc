import type { ParsedMail } from '../../../shared/domain/mail/parsed-mail.ts';

/** A parsed mail from a person, with the parts given put in. */
export function parsedMail(
  parts: Partial<ParsedMail> & { header?: Record<string, string> } = {},
): ParsedMail {
  const { header = {}, ...rest } = parts;
  return {
    headers: Object.entries(header).map(([name, value]) => ({ name, value })),
    from: { name: 'Robin Vale', address: 'robin.vale@example.com' },
    to: [{ name: '', address: 'log@in.ringback.example' }],
    cc: [],
    subject: 'Fwd: hello',
    date: 'Tue, 06 Oct 2026 10:49:31 -0400',
    messageId: '<a1@example.com>',
    references: [],
    text: 'hello',
    html: '',
    calendars: [],
    messages: [],
    attachments: [],
    faults: [],
    ...rest,
  };
}
