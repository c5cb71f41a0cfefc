import type { Child } from 'hono/jsx';
import { Wrong } from './field.tsx';
import { describedBy, fieldId, wrongWith, type FormState } from './form-state.ts';

interface SelectFieldProps {
  form: FormState;
  path: string;
  label: string;
  hint?: string | undefined;
  required?: boolean | undefined;
  /** Lets the script choose the browser's own time zone. */
  guess?: boolean | undefined;
  children?: Child;
}

/** A list to choose one from; its options are the children. */
export const SelectField = ({ form, path, label, hint, required, guess, children }: SelectFieldProps) => {
  const wrong = wrongWith(form, path);
  return (
    <div class={wrong ? 'field bad' : 'field'}>
      <label for={fieldId(path, form)}>{label}</label>
      {hint && (
        <span class="hint" id={`${fieldId(path, form)}-hint`}>
          {hint}
        </span>
      )}
      <Wrong form={form} path={path} />
      <select
        id={fieldId(path, form)}
        name={path}
        required={required}
        data-guess={guess ? 'zone' : undefined}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy(form, path, Boolean(hint))}
      >
        {children}
      </select>
    </div>
  );
};
