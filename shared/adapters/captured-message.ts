import * as z from 'zod/mini';

/** A message that reached a phone or a mailbox of the capture, as `GET /local/messages` answers it. */
export const capturedMessage = z.object({
  id: z.string(),
  channel: z.enum(['sms', 'email']),
  to: z.string(),
  from: z.string(),
  subject: z.optional(z.string()),
  text: z.string(),
  html: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), z.string())),
  attachments: z.optional(
    z.array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() })),
  ),
  sentAt: z.string(),
});

export type CapturedMessage = z.output<typeof capturedMessage>;
