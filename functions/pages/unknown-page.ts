import type { Context } from 'hono';
import { messagePage } from '../../shared/http/views/message-page.tsx';
import type { Gated } from '../../shared/http/gate.ts';
import { show } from './show.ts';

/** 404: unknown, or not this person's. */
export function unknownPage(context: Context<Gated>): Response {
  const signedIn = Boolean(context.get('signedIn'));
  const text =
    'There is nothing here, or it belongs to somebody else. If a link brought you here, it may be old.';
  const link = signedIn ? { href: '/interviews', words: 'To my interviews' } : undefined;
  return show(context, messagePage({ title: 'Not found', text, signedIn, link }), 404);
}
