import type { Context } from 'hono';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { Gated } from '../../shared/http/gate.ts';

/** Who is signed in; or the way to the sign-in page, which comes back here. */
export function signedInOnly(context: Context<Gated>): Account | Response {
  const account = context.get('signedIn')?.account;
  if (account) return account;
  const { pathname } = new URL(context.req.url);
  return context.redirect(`/sign-in?onward=${encodeURIComponent(pathname)}`, 303);
}

/** A path of our own to go on to; anything else leads to the list. */
export function safePath(onward: string | null | undefined): string {
  return onward && /^\/(?:interviews|me)(?:\/[\w-]+)*$/.test(onward) ? onward : '/interviews';
}
