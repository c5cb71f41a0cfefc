import type { Context } from 'hono';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { Gated } from '../../shared/http/gate.ts';

/** Who is signed in; or the way to the sign-in page, which comes back here. */
export function signedInOnly(context: Context<Gated>): Account | Response {
  const account = context.get('signedIn')?.account;
  if (account) return account;
  const { pathname } = new URL(context.req.url);
  return context.redirect(`/sign-in?then=${encodeURIComponent(pathname)}`, 303);
}

/** A path of our own to go on to; anything else leads to the list. */
export function safePath(then: string | null | undefined): string {
  return then && /^\/(?:interviews|me)(?:\/[\w-]+)*$/.test(then) ? then : '/interviews';
}
