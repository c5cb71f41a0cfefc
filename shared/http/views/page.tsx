import { Layout, type LayoutProps } from './layout.tsx';

/** A whole page as a string. */
export function page(props: LayoutProps): string {
  return `<!doctype html>${(<Layout {...props} />).toString()}`;
}
