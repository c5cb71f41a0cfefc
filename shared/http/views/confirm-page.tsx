import type { ContactName } from '../../app/contact-key.ts';
import { shownPhone } from '../../domain/message/phone-words.ts';
import { FaultSummary } from './fault-summary.tsx';
import { Field } from './field.tsx';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';

export interface ConfirmPageProps {
  contact: ContactName;
  /** The sealed name of the contact. */
  to: string;
  token: string;
  /** Filled in, where a mail's link brought it. */
  code?: string | undefined;
  fault?: string | undefined;
  note?: string | undefined;
  /** Where a wrong contact is mended: the form, filled in as it was sent. */
  mend?: string | undefined;
  /** Something was confirmed before, so this may wait. */
  known?: boolean | undefined;
}

const shown = (contact: ContactName) =>
  'phone' in contact ? (shownPhone(contact.phone, contact.phone) ?? contact.phone) : contact.email;

/** Asks for the six digits that were sent to a phone or an address. */
export function confirmPage({
  contact,
  to,
  token,
  code,
  fault,
  note,
  mend,
  known,
}: ConfirmPageProps): string {
  const values = new URLSearchParams(code ? { code } : {});
  const form = { values, faults: fault ? [{ path: 'code', message: fault }] : [] };
  const place = 'phone' in contact ? 'by text' : 'by e-mail';
  return page({
    title: 'Type your code',
    children: (
      <div class="stack text">
        <FaultSummary form={form} />
        <h1>Type the six digits we sent you</h1>
        {note && (
          <p class="note" role="status">
            {note}
          </p>
        )}
        <p>
          They went {place} to <strong class="figures">{shown(contact)}</strong> and work for ten minutes.
        </p>
        <PostForm action="/confirm" token={token} fields={{ to }}>
          <div class="code">
            <Field
              form={form}
              path="code"
              label="Code"
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength={12}
              required
            />
          </div>
          <button class="primary">Confirm</button>
        </PostForm>
        <div class="buttons">
          <PostForm action="/confirm/again" token={token} fields={{ to }}>
            <button>Send another code</button>
          </PostForm>
          {known ? (
            <a class="button" href="/interviews">
              Later
            </a>
          ) : (
            <a class="button" href={mend ?? '/'}>
              {'phone' in contact ? 'Wrong number' : 'Wrong address'}
            </a>
          )}
        </div>
        {'email' in contact && (
          <p class="small muted">Nothing there? Look among the unwanted mail; the sender is Ringback.</p>
        )}
      </div>
    ),
  });
}
