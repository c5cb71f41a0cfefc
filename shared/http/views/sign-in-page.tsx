import { FaultSummary } from './fault-summary.tsx';
import { Field } from './field.tsx';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';
import type { Offered } from './reach-fields.tsx';

interface SignInPageProps {
  /** The page that asked for it. */
  onward?: string | undefined;
  offered: Offered;
  contact: string;
  fault?: string | undefined;
  token: string;
}

function labelOf({ sms, email }: Offered): string {
  if (sms && email) return 'Your mobile number or e-mail address';
  return sms ? 'Your mobile number' : 'Your e-mail address';
}

/** For whoever comes back: no password, a code to what we know you by. */
export function signInPage({ onward, offered, contact, fault, token }: SignInPageProps): string {
  const form = {
    values: new URLSearchParams({ contact }),
    faults: fault ? [{ path: 'contact', message: fault }] : [],
  };
  return page({
    title: 'Sign in',
    children: (
      <div class="stack text">
        <FaultSummary form={form} />
        <h1>Sign in</h1>
        <p>There is no password. We send you a code.</p>
        <PostForm action="/sign-in" token={token} fields={{ onward }}>
          <Field
            form={form}
            path="contact"
            label={labelOf(offered)}
            autocomplete={offered.sms ? 'username' : 'email'}
            inputmode={offered.email ? 'email' : 'tel'}
            required
          />
          <button class="primary">Send me a code</button>
        </PostForm>
        <p class="small muted">
          New here? <a href="/">Record an interview</a> first; that is all it takes.
        </p>
      </div>
    ),
  });
}
