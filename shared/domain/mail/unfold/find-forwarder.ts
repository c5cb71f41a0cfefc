import type { ParsedMail } from '../parsed-mail.ts';
import { headerOf } from '../parsed-mail.ts';
import { firstAddress } from './read-address.ts';

interface Forwarder {
  address: string;
  evidence: string;
  /** Only told by whom the mail is addressed to: a forward written by hand says more. */
  guessed?: boolean;
}

/**
 * The user's address in a mail that their server passed on by itself, or null when the mail was not passed on so.
 * `inbox` is our own address, where it is known.
 */
export function automaticForwarder(mail: ParsedMail, inbox: string | null): Forwarder | null {
  const ours = new Set([inbox, ...deliveredHere(mail)].filter((address) => address !== null));
  for (const name of [
    'x-forwarded-for',
    'resent-from',
    'x-original-to',
    'delivered-to',
    'x-forwarded-by',
    'x-ms-exchange-parent-forwarder',
  ]) {
    for (const header of mail.headers.filter((candidate) => candidate.name === name)) {
      const address = header.value
        .split(/[\s,]+/)
        .map(firstAddress)
        .find((found) => found !== null && !ours.has(found));
      if (address && !isPassedOnTo(mail, address)) return { address, evidence: header.value };
    }
  }
  const path = /<?([^\s<>+]+)\+caf_=[^\s@]*@([^\s<>]+)>?/.exec(headerOf(mail, 'return-path') ?? '');
  if (path?.[1] !== undefined && path[2] !== undefined)
    return { address: `${path[1]}@${path[2]}`.toLowerCase(), evidence: path[0] };
  const addressee = mail.to[0]?.address;
  const known = ours.size > 0 && addressee !== undefined && addressee !== '';
  return known &&
    !mail.to.concat(mail.cc).some(({ address }) => ours.has(address)) &&
    !sameDomain(addressee, ours)
    ? { address: addressee, evidence: addressee, guessed: true }
    : null;
}

/** Addresses the receiving servers name as the destination: ours, and in a passed-on mail the user's before it. */
function deliveredHere(mail: ParsedMail): string[] {
  const top = mail.headers.find(
    ({ name, value }) => name === 'received' && /\bfor\s+<?[^\s<>]+@/.test(value),
  );
  const address = firstAddress(/\bfor\s+(.{3,300})$/.exec(top?.value ?? '')?.[1] ?? '');
  const passedOn = firstAddress(headerOf(mail, 'x-forwarded-to') ?? '');
  return [address, passedOn].filter((found) => found !== null);
}

function isPassedOnTo(mail: ParsedMail, address: string): boolean {
  return firstAddress(headerOf(mail, 'x-forwarded-to') ?? '') === address;
}

function sameDomain(address: string, ours: ReadonlySet<string>): boolean {
  const domain = address.split('@')[1] ?? '';
  return [...ours].some((own) => own.split('@')[1] === domain);
}
