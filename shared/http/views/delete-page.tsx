import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';

/** Asks once more before an interview is deleted. */
export const deletePage = ({ id, company, token }: { id: string; company: string; token: string }): string =>
  page({
    title: `Delete ${company}`,
    signedIn: true,
    children: (
      <div class="text stack">
        <h1>Delete {company}?</h1>
        <p>
          Its plan, its history and everything still to be sent go with it. This cannot be taken back. If it
          is only over, say so on its page instead; then you keep what you learned.
        </p>
        <div class="buttons">
          <PostForm action={`/interviews/${id}/delete`} token={token}>
            <button class="danger">Delete it for good</button>
          </PostForm>
          <a class="button" href={`/interviews/${id}`}>
            Keep it
          </a>
        </div>
      </div>
    ),
  });
