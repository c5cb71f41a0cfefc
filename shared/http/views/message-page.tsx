import { page } from './page.tsx';

interface MessagePageProps {
  title: string;
  text: string;
  signedIn?: boolean | undefined;
  link?: { href: string; words: string } | undefined;
}

/** A page that says one thing: what happened, and where to go on. */
export const messagePage = ({ title, text, signedIn, link }: MessagePageProps): string =>
  page({
    title,
    signedIn,
    children: (
      <div class="text stack">
        <h1>{title}</h1>
        <p>{text}</p>
        <p>
          <a class="button" href={link?.href ?? '/'}>
            {link?.words ?? 'To the first page'}
          </a>
        </p>
      </div>
    ),
  });
