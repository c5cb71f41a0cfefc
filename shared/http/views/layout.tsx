import type { Child } from 'hono/jsx';
import { pageScript, styleSheet } from '../assets/assets.ts';

export interface LayoutProps {
  title: string;
  /** Whether the visitor is signed in, for the links on top. */
  signedIn?: boolean | undefined;
  /** A page of two columns. */
  wide?: boolean | undefined;
  children?: Child;
}

/** A handset's arc coming round again. */
const Mark = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2.6"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M20 12a8 8 0 1 1-2.6-5.9" />
    <path d="M20.5 2.5v5h-5" stroke-linejoin="round" />
    <circle cx="12" cy="12" r="1.6" fill="currentColor" stroke="none" />
  </svg>
);

const Top = ({ signedIn }: { signedIn: boolean }) => (
  <header class="top">
    <a class="brand" href="/">
      <Mark />
      Ringback
    </a>
    <nav aria-label="Main">
      {signedIn ? (
        <>
          <a href="/interviews">Interviews</a>
          <a href="/me">Settings</a>
        </>
      ) : (
        <a href="/sign-in">Sign in</a>
      )}
    </nav>
  </header>
);

/** The frame of every page. */
export const Layout = ({ title, signedIn = false, wide = false, children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title} · Ringback</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <meta name="theme-color" content="#faf7f2" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)" />
      <link rel="stylesheet" href={styleSheet.path} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <script src={pageScript.path} defer></script>
    </head>
    <body class={wide ? 'wide' : undefined}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Top signedIn={signedIn} />
      <main id="main">{children}</main>
      <footer class="foot">
        <a href="/playbooks">How it plans</a>
        <a href="/terms">Terms</a>
        <a href="/privacy">Privacy</a>
      </footer>
    </body>
  </html>
);
