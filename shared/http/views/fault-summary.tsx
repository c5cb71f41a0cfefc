import { fieldId, type FormState } from './form-state.ts';

/** Every fault at the top of a form, each a link to its field; it takes the focus when the page opens. */
export const FaultSummary = ({ form }: { form: FormState }) => {
  if (form.faults.length === 0) return null;
  return (
    <div class="summary" role="alert" tabindex={-1} autofocus aria-labelledby="summary-title">
      <h2 id="summary-title">
        {form.faults.length === 1 ? 'One thing to mend' : `${form.faults.length} things to mend`}
      </h2>
      <ul>
        {form.faults.map(({ path, name, message }) => {
          const words = name ? `${name}: ${message}` : message;
          return (
            <li>{path ? <a href={`#${fieldId(path.replace(/\.\d+.*$/, ''), form)}`}>{words}</a> : words}</li>
          );
        })}
      </ul>
    </div>
  );
};
