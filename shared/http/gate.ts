import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import { closeSession, whoIs, type SignedIn } from '../app/session.ts';
import type { World } from '../app/world.ts';
import { problem } from './problem.ts';

/** What the gate knows about a request, for every route behind it. */
export interface Gated {
  Variables: { signedIn: SignedIn | undefined };
}

type GateWorld = Pick<World, 'sessions' | 'accounts' | 'clock' | 'chance' | 'seal' | 'site'>;

const COOKIE = 'ringback';
const COOKIE_SECONDS = 30 * 24 * 60 * 60;

/** Sets the session cookie: not readable by scripts, not sent by other sites' posts, `Secure` where we are on https. */
export function giveCookie(context: Context, world: Pick<World, 'site'>, token: string): void {
  setCookie(context, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    maxAge: COOKIE_SECONDS,
    secure: world.site.publicUrl.startsWith('https:'),
  });
}

/** Ends the session and takes the cookie back. */
export async function takeCookie(context: Context, world: GateWorld): Promise<void> {
  const token = getCookie(context, COOKIE);
  if (token) await closeSession(world, token);
  setCookie(context, COOKIE, '', { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 0 });
}

/** Whether a browser says that this request came from another site. Scripts outside browsers send neither header. */
function isCrossSite(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (!origin) return false;
  const host = request.headers.get('host');
  return origin !== new URL(publicUrl).origin && !(host && new URL(origin).host === host);
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * The one place where a request is told who makes it. An unsafe request that a browser says comes from another
 * site is refused; forms prove themselves with their token besides (`form-token.ts`).
 */
export const gate = (world: GateWorld) =>
  createMiddleware<Gated>(async (context, next) => {
    const { raw } = context.req;
    if (!isSafe(raw.method) && isCrossSite(raw, world.site.publicUrl))
      return problem(403, 'This request came from another site. Open the page here and try again.');
    const signedIn = await whoIs(world, getCookie(context, COOKIE));
    context.set('signedIn', signedIn);
    await next();
    if (signedIn?.newToken && !context.res.headers.get('set-cookie'))
      giveCookie(context, world, signedIn.newToken);
    return undefined;
  });
