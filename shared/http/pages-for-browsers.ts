import { createMiddleware } from 'hono/factory';
import * as z from 'zod/mini';

const told = z.object({ title: z.string(), detail: z.optional(z.string()) });

/** Whether whoever asks shows pages to somebody, rather than reading JSON. */
export const wantsPage = (accept: string | undefined): boolean => (accept ?? '').includes('text/html');

/** A form that a browser sent and that was refused is answered with a page in words, never with a problem document. */
export const pagesForBrowsers = createMiddleware(async (context, next) => {
  await next();
  const isForm = (context.req.header('content-type') ?? '').includes('form');
  const isProblem = (context.res.headers.get('content-type') ?? '').includes('problem+json');
  if (!isForm || !isProblem || !wantsPage(context.req.header('accept'))) return;
  const { status, headers } = context.res;
  const read = z.safeParse(told, await context.res.json());
  const { title = 'That did not work', detail = 'Nothing was changed. Go back, and try again.' } =
    read.success ? read.data : {};
  // Seldom needed: the API starts without its views.
  const { messagePage } = await import('./views/message-page.tsx');
  const page = new Headers(headers);
  page.set('content-type', 'text/html; charset=utf-8');
  page.set('cache-control', 'no-store');
  context.res = undefined;
  context.res = new Response(messagePage({ title, text: detail }), { status, headers: page });
});
