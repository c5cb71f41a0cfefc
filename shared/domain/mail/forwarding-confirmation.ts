import { htmlToText } from './html-text.ts';
import type { ParsedMail } from './parsed-mail.ts';

/** Gmail asks whether a person's mail may be forwarded to us. */
export interface ForwardingConfirmation {
  /** The nine digits to type in, where the mail has them. */
  code: string | null;
  /** The link that allows it. It is for the person to open; we never do. */
  link: string | null;
  /** The person's Gmail address, where the mail names one. */
  account: string | null;
}

const sender = 'forwarding-noreply@google.com';
const allowLink =
  /https:\/\/(?:mail-settings|mail|accounts)\.google\.com\/(?:mail\/(?:[^\s"'<>]*\/)?vf-|mail\/[^\s"'<>]*vf[-=])[^\s"'<>]{4,600}/i;
const refuseLink = /https:\/\/(?:mail-settings|mail)\.google\.com\/[^\s"'<>]*\/uf-/i;

/**
 * Reads Gmail's request to confirm forwarding, in whatever language it is written: by its sender and its link, not by
 * words. Null for any other mail. A sender can be forged, so what is found is only ever shown to the person.
 */
export function readForwardingConfirmation(mail: ParsedMail): ForwardingConfirmation | null {
  if (mail.from?.address !== sender) return null;
  const text = `${mail.text}\n${htmlToText(mail.html)}\n${mail.html}`.slice(0, 200_000);
  const link = allowLink.exec(text)?.[0].replace(/[).,;]+$/, '') ?? null;
  const code =
    /\(#\s?(\d{6,12})\)|#(\d{6,12})\b/.exec(mail.subject) ?? /(?<![\d/=-])(\d{9})(?![\d/=-])/.exec(mail.text);
  if (!link && !code && !refuseLink.test(text)) return null;
  const account = [...`${mail.subject}\n${text}`.matchAll(/[\w.+-]{1,64}@(?:gmail|googlemail)\.com/gi)].map(
    (match) => match[0].toLowerCase(),
  )[0];
  return { code: code?.[1] ?? code?.[2] ?? null, link, account: account ?? accountOf(mail.subject) };
}

/** Accounts of a company's own domain stand in the subject only. */
function accountOf(subject: string): string | null {
  return /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/.exec(subject)?.[0].toLowerCase() ?? null;
}
