import { epochMs, plusMinutes } from '../domain/time/zoned.ts';
import type { Account } from './ports/accounts.ts';
import type { Session } from './ports/sessions.ts';
import type { World } from './world.ts';

/** A session lasts so long without use, in days. */
const SESSION_DAYS = 30;
/** A token older than this is replaced by a new one when it is used. */
const ROTATE_AFTER_HOURS = 24;
/** How long a replaced token is still honoured, for requests that were under way. */
const GRACE_MINUTES = 2;

type Signing = Pick<World, 'sessions' | 'accounts' | 'clock' | 'chance' | 'seal'>;

/** Somebody signed in; `newToken` is to be set as the cookie when the old one was rotated. */
export interface SignedIn {
  account: Account;
  newToken?: string | undefined;
}

const hashOf = (world: Signing, token: string) => world.seal.hash(`session ${token}`);

/** Opens a session; answers the token for the cookie. Only its hash is kept. */
export async function openSession(world: Signing, personId: string): Promise<string> {
  const token = world.chance.secret() + world.chance.secret();
  const now = world.clock.now();
  await world.sessions.put({
    tokenHash: hashOf(world, token),
    personId,
    createdAt: now,
    expiresAt: plusMinutes(now, SESSION_DAYS * 24 * 60),
  });
  return token;
}

async function rotate(world: Signing, session: Session): Promise<string | undefined> {
  const now = world.clock.now();
  const ageHours = (epochMs(now) - epochMs(session.createdAt)) / 3_600_000;
  if (session.replacedAt || ageHours < ROTATE_AFTER_HOURS) return undefined;
  const token = await openSession(world, session.personId);
  await world.sessions.put({ ...session, replacedAt: now, expiresAt: plusMinutes(now, GRACE_MINUTES) });
  return token;
}

/** Who a cookie's token belongs to; undefined when nobody. */
export async function whoIs(world: Signing, token: string | undefined): Promise<SignedIn | undefined> {
  if (!token) return undefined;
  const session = await world.sessions.get(hashOf(world, token), world.clock.now());
  const account = session && (await world.accounts.get(session.personId));
  if (!session || !account) return undefined;
  return { account, newToken: await rotate(world, session) };
}

/** Signs out. */
export async function closeSession(world: Signing, token: string): Promise<void> {
  await world.sessions.remove(hashOf(world, token));
}
