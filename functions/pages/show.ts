import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A page as an answer. Pages of one person are never kept by anybody in between. */
export function show(context: Context, html: string, status: ContentfulStatusCode = 200): Response {
  context.header('cache-control', 'no-store');
  return context.html(html, status);
}
