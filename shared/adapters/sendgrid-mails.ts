import MailService from '@sendgrid/mail/src/classes/mail-service.js';
import type { MailSender, OutgoingMail, SendOutcome } from '../app/ports/senders.ts';
import { sendgridMailClient } from './sendgrid-client.ts';
import { sendgridOutcome } from './sendgrid-outcome.ts';

export interface SendgridMailsOptions {
  apiKey: string;
  /** An address, or `Name <address>`. */
  from: string;
  /** Default: https://api.sendgrid.com */
  baseUrl?: string | undefined;
  /** Default: 20. */
  timeoutSeconds?: number | undefined;
}

/** What SendGrid itself sets; a mail that names one of these is refused. */
const carriersOwnHeaders =
  /^(x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i;

/** Mail through SendGrid. The attempt's id travels as the custom argument `attempt` of every event. */
export function sendgridMails(options: SendgridMailsOptions): MailSender {
  const { apiKey, from, baseUrl = 'https://api.sendgrid.com', timeoutSeconds = 20 } = options;
  const service = new MailService();
  service.setClient(sendgridMailClient(apiKey, baseUrl));
  service.setTimeout(timeoutSeconds * 1000);

  async function send(mail: OutgoingMail): Promise<SendOutcome> {
    try {
      const [answer] = await service.send(sendgridMail(mail, from));
      const id: unknown = Object.entries(answer.headers).find(([name]) => name === 'x-message-id')?.[1];
      // Taken in any case; without the id only the attempt in the events can tell which mail it was.
      return { kind: 'sent', providerId: typeof id === 'string' ? id : '' };
    } catch (fault) {
      return sendgridOutcome(fault, Date.now());
    }
  }

  return { send };
}

// Made anew for every mail: the client rewrites what it is given.
function sendgridMail(mail: OutgoingMail, from: string) {
  const attachments = (mail.attachments ?? []).map(({ filename, contentType, content }) => ({
    filename,
    type: contentType,
    content,
    disposition: 'attachment',
  }));
  return {
    to: { email: mail.to },
    from: address(from),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: ownHeaders(mail.headers),
    ...replyTo(mail.headers),
    customArgs: { attempt: mail.attemptId },
    // Tracked links would leak their tokens, and a watched mail is nothing to a reminder.
    trackingSettings: {
      clickTracking: { enable: false, enableText: false },
      openTracking: { enable: false },
      subscriptionTracking: { enable: false },
    },
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

function address(written: string): { email: string; name?: string } {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(written);
  const [, name, email] = named ?? [];
  if (!email) return { email: written.trim() };
  return name ? { email, name } : { email };
}

/** An address to answer to is a field of its own to SendGrid, which refuses it among the headers. */
function replyTo(headers: Readonly<Record<string, string>>): { replyTo?: { email: string; name?: string } } {
  const [, value] = Object.entries(headers).find(([name]) => /^reply-to$/i.test(name)) ?? [];
  return value ? { replyTo: address(value) } : {};
}

function ownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !carriersOwnHeaders.test(name))
      // A line break in a value could smuggle in a header of somebody else's making.
      .map(([name, value]) => [name, value.replace(/[\r\n]+\s*/g, ' ')]),
  );
}
