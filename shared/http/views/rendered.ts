import type { JSX } from 'hono/jsx/jsx-runtime';

/**
 * What is drawn, as HTML. It does what `renderToString` of `hono/jsx/dom/server` does, which brings all that draws in
 * a browser besides (22 KB). Throws TypeError for what is drawn only later.
 */
export function rendered(drawn: JSX.Element): string {
  if (drawn instanceof Promise) throw new TypeError('A page is drawn at once: nothing in it may be awaited.');
  return drawn.toString();
}
