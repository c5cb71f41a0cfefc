import { Layout, type LayoutProps } from './layout.tsx';
import { rendered } from './rendered.ts';

/** A whole page as a string. */
export function page(props: LayoutProps): string {
  return `<!doctype html>${rendered(<Layout {...props} />)}`;
}
