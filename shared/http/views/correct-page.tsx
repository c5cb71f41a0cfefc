import type { Fault } from '../../domain/record/record.ts';
import { FaultSummary } from './fault-summary.tsx';
import { Field } from './field.tsx';
import { kindFaults } from './kind-faults.ts';
import { MoreFields } from './more-fields.tsx';
import { page } from './page.tsx';
import { PostForm } from './post-form.tsx';
import { SaidCards } from './said-cards.tsx';
import { SelectField } from './select-field.tsx';
import { DEFAULT_ZONE, ZoneOptions } from './zone-options.tsx';

interface CorrectPageProps {
  id: string;
  /** The version that is being corrected. */
  version: number;
  values: URLSearchParams;
  faults: readonly Fault[];
  token: string;
  /** Something else changed it in the meantime. */
  stale?: boolean | undefined;
}

/** The form of an interview again, to put right what was wrong in it from the start. */
export function correctPage({ id, version, values, faults, token, stale }: CorrectPageProps): string {
  const form = { values, faults: kindFaults(faults, values) };
  return page({
    title: 'Correct something',
    signedIn: true,
    children: (
      <>
        <FaultSummary form={form} />
        <h1>Correct something</h1>
        {stale && (
          <p class="note" role="status">
            This interview changed while the page was open. Look through it once more, then keep it.
          </p>
        )}
        <p class="text">
          This puts right what was wrong from the start. If they moved the interview or told you something
          new, <a href={`/interviews/${id}`}>say so on its page</a> instead.
        </p>
        <PostForm action={`/interviews/${id}/correct`} token={token} fields={{ version: String(version) }}>
          <Field form={form} path="interview.company" label="Company" required autocomplete="off" />
          <div class="pair">
            <Field
              form={form}
              path="interview.interviewAt"
              label="When is it, or when was it?"
              type="datetime-local"
              required
            />
            <SelectField form={form} path="interview.timeZone" label="In which time zone?" required>
              <ZoneOptions chosen={values.get('interview.timeZone') ?? DEFAULT_ZONE} />
            </SelectField>
          </div>
          <SaidCards form={form} legend="What did they say in the interview?" under="interview." />
          <MoreFields form={form} withZone={false} />
          <div class="buttons part">
            <button class="primary">Keep the correction</button>
            <a class="button" href={`/interviews/${id}`}>
              Leave it as it was
            </a>
          </div>
        </PostForm>
      </>
    ),
  });
}
