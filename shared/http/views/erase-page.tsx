import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';

/** Asks once more before everything of a person is erased. */
export const erasePage = ({ token }: { token: string }): string =>
  page({
    title: 'Erase everything',
    signedIn: true,
    children: (
      <div class="text stack">
        <h1>Erase everything about you?</h1>
        <p>
          Your interviews, plans, messages, name, number and address go, at once and for good. If you told us
          to stop texting you, only a scrambled form of your number is kept, so that the stop holds.
        </p>
        <p>
          Back-ups roll over by themselves within 35 days; what is erased is never brought back from them.
        </p>
        <p>
          <a href="/api/me/export">Download everything first</a>
        </p>
        <div class="buttons">
          <PostForm action="/me/erase" token={token}>
            <button class="danger">Erase everything</button>
          </PostForm>
          <a class="button" href="/me">
            Keep it
          </a>
        </div>
      </div>
    ),
  });
