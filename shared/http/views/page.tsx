import { renderToString } from 'hono/jsx/dom/server';
import { Layout, type LayoutProps } from './layout.tsx';

/** A whole page as a string. */
export function page(props: LayoutProps): string {
  const made = <Layout {...props} />;
  // No component of ours waits for anything; the type allows it.
  if (made instanceof Promise) throw new TypeError('A page must be made of what is there.');
  return `<!doctype html>${renderToString(<Layout {...props} />)}`;
}
