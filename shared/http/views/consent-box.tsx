import { consentWords } from '../consent.ts';
import { Wrong } from './field.tsx';
import { fieldId, wrongWith, type FormState } from './form-state.ts';

/** The unticked box for texts. */
export const ConsentBox = ({ form }: { form: FormState }) => (
  <div class={wrongWith(form, 'consent') ? 'field bad by-phone' : 'by-phone'}>
    <Wrong form={form} path="consent" />
    <div class="consent">
      <input
        type="checkbox"
        id={fieldId('consent', form)}
        name="consent"
        value={consentWords.version}
        checked={form.values.has('consent')}
        aria-describedby={wrongWith(form, 'consent') ? `${fieldId('consent', form)}-wrong` : undefined}
      />
      <label for={fieldId('consent', form)}>
        {consentWords.text} <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a>
      </label>
    </div>
  </div>
);
