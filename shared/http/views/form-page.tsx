import type { Child } from 'hono/jsx';
import type { Fault } from '../../domain/record/record.ts';
import { FaultSummary } from './fault-summary.tsx';
import { Field } from './field.tsx';
import type { FormState } from './form-state.ts';
import { kindFaults } from './kind-faults.ts';
import { MoreFields } from './more-fields.tsx';
import { page } from './page.tsx';
import { ReachFields, type Offered } from './reach-fields.tsx';
import { SaidCards } from './said-cards.tsx';
import { SelectField } from './select-field.tsx';
import { DEFAULT_ZONE, ZoneOptions } from './zone-options.tsx';

export interface FormPageProps {
  /** What was typed, by the dotted names of the fields; empty for a fresh form. */
  values: URLSearchParams;
  faults: readonly Fault[];
  /** The hidden token (`formToken`). */
  token: string;
  /** Who is signed in, if anybody: then the form asks for the interview alone. */
  signedIn?: { name: string; timeZone: string } | undefined;
  offered: Offered;
  /** The sealed name of the record that this form takes the place of, whose contact was wrong. */
  replaces?: string | undefined;
  /** A preview of the plan, already drawn. */
  preview?: Child;
}

const Lead = () => (
  <div class="lead">
    <h1>Had an interview? We’ll help you follow up.</h1>
    <p>We write to you on the right day to call, with the words ready.</p>
  </div>
);

const When = ({ form, zone, guess }: { form: FormState; zone: string; guess: boolean }) => (
  <div class="pair">
    <Field
      form={form}
      path="interview.interviewAt"
      label="When is it, or when was it?"
      type="datetime-local"
      required
    />
    <SelectField form={form} path="interview.timeZone" label="In which time zone?" required guess={guess}>
      <ZoneOptions chosen={zone} />
    </SelectField>
  </div>
);

const Unasked = () => (
  <>
    <h2>Your plan</h2>
    <p class="muted">
      Choose the day of the interview and your plan appears here: what to do, on which day, and why then.
    </p>
  </>
);

const Blank = ({ form, signedIn, offered, token, replaces }: FormPageProps & { form: FormState }) => {
  const typed = form.values.get('interview.timeZone');
  return (
    <form method="post" action="/api/interviews" novalidate data-preview="/preview">
      <input type="hidden" name="token" value={token} />
      {replaces && <input type="hidden" name="replaces" value={replaces} />}
      <div class={signedIn ? undefined : 'pair tight'}>
        {!signedIn && <Field form={form} path="person.name" label="Your name" required autocomplete="name" />}
        <Field form={form} path="interview.company" label="Company" required autocomplete="organization" />
      </div>
      <When form={form} zone={typed ?? signedIn?.timeZone ?? DEFAULT_ZONE} guess={!typed && !signedIn} />
      {!signedIn && <ReachFields form={form} offered={offered} />}
      <SaidCards
        form={form}
        legend="What did they say?"
        hint="About when you’ll hear. Not sure? Skip it; we’ll ask."
        under="interview."
        notYet
      />
      <MoreFields form={form} withZone={!signedIn} />
      <div class="part stack">
        <button class="primary full">Remind me on the right day</button>
        <noscript>
          <button class="full" formaction="/preview">
            Show me the plan first
          </button>
        </noscript>
        {!signedIn && (
          <p class="small muted">
            Next we send you a six-digit code, so that we write to nobody who did not ask. Free. No account to
            set up.
          </p>
        )}
      </div>
    </form>
  );
};

/** The form that records an interview. */
export function formPage(props: FormPageProps): string {
  const form = { values: props.values, faults: kindFaults(props.faults, props.values) };
  return page({
    title: props.faults.length > 0 ? 'Mend a few things' : 'Record an interview',
    signedIn: Boolean(props.signedIn),
    wide: true,
    children: (
      <>
        <FaultSummary form={form} />
        <Lead />
        <div class="beside">
          <Blank {...props} form={form} />
          <aside class="preview" id="preview" aria-live="polite" aria-label="Your plan">
            {props.preview ?? <Unasked />}
          </aside>
        </div>
      </>
    ),
  });
}
