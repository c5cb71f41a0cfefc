import type { Context } from 'hono';
import { idempotently } from '../../shared/app/idempotently.ts';
import type { World } from '../../shared/app/world.ts';
import { FORM_TOKEN_FIELD, readFormToken } from '../../shared/http/form-token.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { messagePage } from '../../shared/http/views/message-page.tsx';
import { show } from './show.ts';

/** A form as it arrived, its hidden token checked. */
export interface SentForm {
  fields: URLSearchParams;
  /** The key of this one submission. */
  key: string;
  raw: string;
}

const REMEMBER_DAYS = 7;

/** Reads a form and its token (made for `personId`); or the page that refuses it. */
export async function sentForm(
  world: World,
  context: Context,
  personId: string | undefined,
): Promise<SentForm | Response> {
  const body = await readBody(context.req.raw);
  if (body.kind === 'refused') return body.response;
  const fields = body.kind === 'form' ? body.fields : new URLSearchParams();
  const key = readFormToken(world, fields.get(FORM_TOKEN_FIELD), personId);
  if (key) return { fields, key, raw: body.raw };
  const text =
    'This page was open for too long, or was opened under another name. Open it again and send it from there. Nothing was changed.';
  return show(context, messagePage({ title: 'Please open the page again', text }), 403);
}

/**
 * Does what a form asks for once, however often it is sent: `work` answers the path to go on to, or a page that says
 * why nothing was changed.
 */
export async function onceForForm(
  world: World,
  context: Context,
  form: SentForm,
  work: () => Promise<string | Response>,
): Promise<Response> {
  let page: Response | undefined;
  // One page may hold several forms under one token, so what was sent is part of the key.
  const request = { key: `page ${form.key} ${form.raw}`, content: form.raw, rememberDays: REMEMBER_DAYS };
  const done = await idempotently(world, request, async () => {
    const result = await work();
    if (typeof result === 'string') return { answer: result, keep: true };
    page = result;
    return { answer: '', keep: false };
  });
  if (page) return page;
  if (done.kind === 'done' && done.answer) return context.redirect(done.answer, 303);
  const text = 'The same form is still being handled. Give it a moment, then open the page again.';
  return show(context, messagePage({ title: 'One moment', text }), 409);
}
