import { describedBy, fieldId, wrongWith, type FormState } from './form-state.ts';

interface FieldProps {
  form: FormState;
  /** The dotted path of the API's body, which is the field's name too. */
  path: string;
  label: string;
  hint?: string | undefined;
  type?: 'text' | 'tel' | 'email' | 'date' | 'time' | 'datetime-local' | 'number' | undefined;
  required?: boolean | undefined;
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'tel' | 'email' | 'numeric' | undefined;
  /** Several lines. */
  rows?: number | undefined;
  maxlength?: number | undefined;
  /** Used where nothing was typed yet. */
  initial?: string | undefined;
}

function Box({ form, path, rows, hint, initial, ...rest }: FieldProps) {
  const wrong = wrongWith(form, path);
  const value = form.values.get(path) ?? initial ?? '';
  const shared = {
    id: fieldId(path, form),
    name: path,
    required: rest.required,
    autocomplete: rest.autocomplete,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'aria-describedby': describedBy(form, path, Boolean(hint)),
  };
  if (rows)
    return (
      <textarea {...shared} rows={rows} maxlength={rest.maxlength}>
        {value}
      </textarea>
    );
  return (
    <input
      {...shared}
      type={rest.type ?? 'text'}
      inputmode={rest.inputmode}
      maxlength={rest.maxlength}
      value={value}
    />
  );
}

/** The words beside a field that is wrong. */
export const Wrong = ({ form, path }: { form: FormState; path: string }) => {
  const wrong = wrongWith(form, path);
  if (!wrong) return null;
  return (
    <span class="wrong" id={`${fieldId(path, form)}-wrong`}>
      <span class="unseen">Mend this: </span>
      {wrong}
    </span>
  );
};

/** A field with its label above, help and faults in words. */
export const Field = (props: FieldProps) => (
  <div class={wrongWith(props.form, props.path) ? 'field bad' : 'field'}>
    <label for={fieldId(props.path, props.form)}>{props.label}</label>
    {props.hint && (
      <span class="hint" id={`${fieldId(props.path, props.form)}-hint`}>
        {props.hint}
      </span>
    )}
    <Wrong form={props.form} path={props.path} />
    <Box {...props} />
  </div>
);
